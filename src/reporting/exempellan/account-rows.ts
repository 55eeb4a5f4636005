/*
 * The insatser of the latest year's account, out of the cases: some that were granted that year, and some earlier ones with results.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import { cases, type Insats, nationalAreas } from '../../portfolio/index.ts'
import type { Made } from './make-insats.ts'

const ofEach = 15
const papers = { document: 'exempellan', lines: [] }

export function accountRows(made: readonly Made[], year: number): Insats[] {
  const standings = made.flatMap(({ id, facts }) => {
    const recorded = facts.map((fact, place) => ({
      case: id,
      number: place + 1,
      fact,
      recordedBy: '',
      recordedOn: fact.day,
      line: 0,
    }))
    const so = cases.standingOf(recorded, { day: `${year}-12-31` as CalendarDate })
    return so?.grant && so.description.goals.length > 0 ? [so] : []
  })
  const funded = standings.filter(({ grant }) => grant?.firstOn.startsWith(`${year}-`)).slice(0, ofEach)
  const earlier = standings.filter(({ grant, results }) => grant && grant.firstOn < `${year}-` && results.length > 0)
  return [
    ...funded.map((so) => rowOf(so, year, 'funded')),
    ...earlier.slice(-ofEach).map((so) => rowOf(so, year, 'earlier')),
  ]
}

function rowOf(so: cases.Standing, year: number, reported: Insats['reported']): Insats {
  const { description: about, grant, results } = so
  const result = results.at(-1)
  const area = nationalAreas.find(({ id }) => id === grant?.area)
  return {
    id: so.id,
    title: about.title,
    year,
    reported,
    section: area?.section ?? '1.4',
    description: about.summary,
    ...(grant?.priority === undefined ? {} : { priority: grant.priority }),
    areas: [],
    effectGoals: about.goals,
    subgoals: about.subgoals.map(({ text }) => ({ text, measures: [] })),
    financing: so.coFinancing.map(({ financier, granted }) => ({
      from: financier,
      state: 'granted',
      kronor: granted / 100,
    })),
    partners: [],
    diaryNumbers: so.decisions.flatMap(({ diaryNumber }) => diaryNumber ?? []),
    ...(about.owner === undefined ? {} : { owner: about.owner }),
    ...(about.period
      ? { period: { from: Number(about.period.from.slice(0, 4)), to: Number(about.period.to.slice(0, 4)) } }
      : {}),
    ...(grant ? { granted: grant.amount / 100 } : {}),
    ...(reported === 'earlier' && result
      ? {
          result: {
            text: result.text,
            judgement: 'mostly-reached',
            basis: 'uppföljningsmöte',
            horizon: result.horizon,
            status: result.status,
            measures: [],
          },
        }
      : {}),
    remarks: ['Påhittat exempel.'],
    papers,
  }
}
