/*
 * The words that files of cases use for our codes, in Swedish. A table: what is exported is read back by the same words.
 */
import type { CaseKind } from '../cases/case-kind.ts'
import type { CaseState } from '../cases/standing.ts'

export const kindInFiles: Record<CaseKind, string> = {
  project: 'Projekt',
  framework: 'Ramprojekt',
  'sub-project': 'Delprojekt',
  'feasibility-study': 'Förstudie',
  commission: 'Uppdrag',
  'own-initiative': 'Eget initiativ',
  'investment-support': 'Investeringsstöd',
  microgrant: 'Mikrobidrag',
  'adjustment-cheque': 'Omställningscheck',
  'consultant-cheque': 'Konsultcheck',
  'home-delivery': 'Hemsändningsbidrag',
  'operating-support': 'Särskilt driftstöd',
  'react-eu': 'REACT-EU-stöd',
}

export const stateInFiles: Record<CaseState, string> = {
  draft: 'Registrerat',
  applied: 'Ansökt',
  granted: 'Beviljat',
  declined: 'Avslaget',
  withdrawn: 'Återtaget',
  closed: 'Avslutat',
}

/** The heads of an exported list with the field that each is read back as. */
export const headOf = {
  id: 'Ärende',
  title: 'Namn',
  kind: 'Typ',
  state: 'Läge',
  owner: 'Ägare',
  officer: 'Handläggare',
  municipalities: 'Kommuner',
  priority: 'Prioritering',
  area: 'Nationellt område',
  goals: 'Mål',
  from: 'Startdatum',
  to: 'Slutdatum',
  appliedOn: 'Ansökt den',
  decidedOn: 'Beslutat den',
  applied: 'Sökt belopp',
  granted: 'Beviljat belopp',
  paid: 'Betalt belopp',
} as const

export type FileField = keyof typeof headOf
