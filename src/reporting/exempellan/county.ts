/*
 * Exempellän beside its cases: strategy, organisations, appropriations, direction decisions and their rules. All of it is invented.
 */
import { type CalendarDate, kronor, slug } from '../../foundation/index.ts'
import type { Organisation } from '../../organisations/index.ts'
import type { appropriations, direction } from '../../portfolio/index.ts'
import type { Plan, Strategy } from '../../strategy/index.ts'
import { mobilised, plans } from './invented-plans.ts'
import { goals, mobilisations, owners, perspectives, priorities } from './words.ts'

export const county = { id: 'exempellan', name: 'Region Exempellän (påhittad)' } as const

const papers = { document: 'exempellan', lines: [] }

export function inventedStrategy(): Strategy {
  return {
    id: 'rus-exempellan',
    name: 'Exempellän 2035',
    formalName: 'Regional utvecklingsstrategi för det påhittade Exempellän',
    period: { from: 2017, to: 2035 },
    adoptedBy: 'Regionfullmäktige i Exempellän',
    adoptedOn: '2016-11-15',
    areasInAll: 4,
    goals: goals.map((goal) => ({ ...goal, papers })),
    perspectives,
    mobilisations: mobilisations.map(({ id, name }) => {
      const { question, results, contributing, challenges, horizons } = mobilised[id]
      const told = { results: [...results], contributing: [...contributing], challenges: [...challenges] }
      return { id, name, question, ...told, horizons: [...horizons], papers }
    }),
    challenges: ['En åldrande befolkning', 'Omställning av industrin'],
    indicators: [],
    yearsWork: [],
    papers,
  }
}

/** @param year the latest whole year, which the plans began before. */
export function inventedPlans(year: number): Plan[] {
  return plans.map(({ id, name, from, to, status, made }) => ({
    id,
    name: `${name} (påhittat)`,
    period: { from: year + from, to: year + to },
    adoptedBy: 'Regionfullmäktige i Exempellän',
    status,
    madeThisYear: made,
    priorities: [],
    papers,
  }))
}

export function inventedOrganisations(): Organisation[] {
  return owners.map((name) => ({
    id: slug(name),
    name,
    aliases: [],
    kind: name.endsWith('kommun') ? 'municipality' : name.startsWith('Region') ? 'region' : 'business',
    papers,
  }))
}

/** @param year with what was granted in it, so that the outcome is that of the cases. */
export function inventedAppropriation(
  year: number,
  outcome: { projects: number; support: number },
): appropriations.Appropriation {
  const planned = { projects: 285_000_000, support: 95_000_000 }
  const lines = ({ projects, support }: typeof planned) => [
    { line: 'Projekt för regional utveckling', kronor: Math.round(projects) },
    { line: 'Företagsstöd', kronor: Math.round(support) },
  ]
  return {
    id: `anslag-${year}`,
    year,
    name: `Anslag 1:1 år ${year} (påhittat)`,
    total: planned.projects + planned.support,
    plan: lines(planned),
    outcome: lines(outcome),
    followUpCeiling: 4_000_000,
    papers,
  }
}

export function inventedDecision(year: number): appropriations.DirectionDecision {
  return {
    id: `inriktningsbeslut-${year}`,
    year,
    name: `Inriktningsbeslut ${year} (påhittat)`,
    politicallyAdopted: true,
    ranked: false,
    priorities: priorities.map(({ id, name }) => ({ id, name, focus: [], excluded: [], papers })),
    raising: ['medfinansiering till EU'],
    exclusions: [],
    requirements: ['regionalt mervärde'],
    targetGroups: ['Företag med nya affärsidéer'],
    microgrant: { area: 'hela länet utom Granhamns tätort', exceptions: [] },
    papers,
  }
}

export function inventedRules(year: number): direction.DirectionRules {
  const day = (text: string) => `${year}-${text}` as CalendarDate
  return {
    year,
    from: day('01-01'),
    to: day('12-31'),
    priorities: priorities.map(({ id, name }) => ({
      id,
      name,
      sentence: `${name} är en prioritering i Exempellän.`,
      notFor: [],
    })),
    raising: [{ id: 'medfinansiering-eu', sentence: 'Medfinansiering till EU-projekt höjer prioriteten.' }],
    requirements: [{ id: 'jamstalldhet', sentence: 'Projektet arbetar aktivt med jämställdhet.' }],
    exclusions: [
      { id: 'bostad', what: 'housing-investment', sentence: 'Investeringar i bostäder betalas inte.' },
      { id: 'enskilda', what: 'direct-aid', sentence: 'Direkt stöd till enskilda personer betalas inte.' },
      {
        id: 'en-kommun',
        what: 'single-municipality',
        sentence: 'Projektet rör en enda kommun. Skriv vilket regionalt mervärde det har.',
      },
    ],
    split: { projects: kronor(285_000_000), support: kronor(95_000_000), sentence: 'Fördelningen är vägledande.' },
    followUpCeiling: { amount: kronor(4_000_000), sentence: 'Uppföljning får kosta högst fyra miljoner kronor.' },
    targetGroups: [{ id: 'foretag-med-nya-affarsideer', name: 'Företag med nya affärsidéer' }],
    microgrant: {
      exemptArea: 'Granhamns tätort',
      sentence: 'Mikrobidrag ges i hela länet utom Granhamns tätort, med två undantag.',
      exceptions: [
        { id: 'born-outside-nordics', sentence: 'Företaget drivs av någon som är född utanför Norden.' },
        {
          id: 'woman-with-new-idea-in-existing-company',
          sentence: 'Företaget drivs av kvinnor, finns redan och har en ny idé.',
        },
      ],
    },
    deMinimis: {
      ceilingEuro: year < 2024 ? 200_000 : 300_000,
      kronorPerEuro: 11,
      years: 3,
      warnAt: 0.8,
      sentence: 'Stöd av mindre betydelse har ett tak under tre år.',
    },
  }
}
