/*
 * The microgrant rule of the direction decision: companies in the whole county except in one urban area, and there only if the
 * owner was born outside the Nordic countries, or is a woman with a new innovative idea in an existing company.
 */
import type { CaseDescription, SupportedCompany } from '../cases/case-description.ts'
import type { DirectionRules } from './direction-rules.ts'

type Exception = DirectionRules['microgrant']['exceptions'][number]['id']

/** A company is run by women when they have at least half of it, as Tillväxtverket counts. */
const runByWomen = 50

/** What must hold for each exception: a table. */
const holds: Record<Exception, (company: SupportedCompany) => boolean> = {
  'born-outside-nordics': ({ ownership }) => ownership.bornOutsideNordics === true,
  'woman-with-new-idea-in-existing-company': ({ ownership, newIdea, existingCompany }) =>
    (ownership.womenShare ?? 0) >= runByWomen && newIdea && existingCompany,
}

/** The rule's sentence when it stops the case. */
export function micrograntStop({ microgrant }: DirectionRules, { kind, support }: CaseDescription): string[] {
  if (kind !== 'microgrant' || support === undefined || !support.inExemptArea) return []
  return microgrant.exceptions.some(({ id }) => holds[id](support)) ? [] : [microgrant.sentence]
}
