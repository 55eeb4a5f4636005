/*
 * What an invented insats did of its plan: reports, meetings, analysis and results, some of them late and some never.
 */
import { addDays, addMonths, type CalendarDate } from '../../foundation/index.ts'
import type { cases } from '../../portfolio/index.ts'
import type { Chance } from './chance.ts'
import { effects, outputs } from './words.ts'

/** What was done of the plan: some of it late, some never. */
export function happenings(
  chance: Chance,
  steps: readonly cases.PlanStep[],
  about: cases.CaseDescription,
): cases.CaseFact[] {
  let now = 0
  return steps.flatMap(({ id, kind, due }): cases.CaseFact[] => {
    if (chance.happens(0.06)) return []
    const day = addDays(due, chance.happens(0.8) ? chance.between(-5, 0) : chance.between(10, 120))
    now = Math.min(1.1, now + 0.15 + chance.throw() * 0.3)
    if (kind === 'progress-report' || kind === 'final-report') return [reported(chance, id, kind, day, about, now)]
    if (kind === 'mid-term-meeting' || kind === 'closing-meeting') return [met(chance, id, day, about)]
    if (kind === 'closing-analysis')
      return [analysed(chance, day), ...results(chance, day, about, 'output'), { kind: 'closed', day: addDays(day, 5) }]
    return [{ kind: 'done', day, step: id, text: 'Uppföljt.' }, ...results(chance, day, about, 'effect')]
  })
}

function reported(
  chance: Chance,
  step: string,
  kind: string,
  day: CalendarDate,
  about: cases.CaseDescription,
  now: number,
): cases.CaseFact {
  return {
    kind: 'reported',
    step,
    day,
    report: kind === 'final-report' ? 'final' : 'progress',
    by: about.owner ?? 'Ägaren',
    rows: about.subgoals.map(({ id, target = 0 }) => ({
      subgoal: id,
      now: Math.round(target * now),
      evidence: 'Deltagarlistor',
    })),
    equality: chance.pick([
      'Lika många kvinnor som män deltar.',
      'Fler män än kvinnor deltar; en särskild träff hålls.',
    ]),
    text: 'Arbetet går enligt planen.',
    deviations: chance.happens(0.2) ? 'Ett moment är försenat.' : '',
  }
}

function met(chance: Chance, step: string, day: CalendarDate, about: cases.CaseDescription): cases.CaseFact {
  return {
    kind: 'met',
    step,
    day,
    minutes: [
      { heading: 'Ekonomi', text: 'I balans.' },
      { heading: 'Nästa steg', text: 'Sprida det som är lärt.' },
    ],
    deviations: '',
    decisions: chance.happens(0.6)
      ? [
          {
            id: `${step}-1`,
            text: 'Skicka underlag om jämställdhet',
            owner: about.owner ?? 'Ägaren',
            due: addMonths(day, 1),
          },
        ]
      : [],
  }
}

function analysed(chance: Chance, day: CalendarDate): cases.CaseFact {
  const judged = () => ({
    grade: chance.pick([1, 2, 2, 3] as const),
    basis: chance.pick(['follow-up', 'evaluation']),
    text: 'Exempel.',
  })
  return { kind: 'analysed', day, goalFulfilment: judged(), implementation: judged(), lastingValue: judged() }
}

function results(
  chance: Chance,
  day: CalendarDate,
  about: cases.CaseDescription,
  level: 'output' | 'effect',
): cases.CaseFact[] {
  if (chance.happens(0.15)) return []
  const target = chance.between(5, 60)
  const goal = about.goals[0]
  return [
    {
      kind: 'result',
      day,
      id: `${level}-${day}`,
      level,
      text: `${chance.between(3, 60)} ${chance.pick(level === 'output' ? outputs : effects)}`,
      ...(goal === undefined ? {} : { goal }),
      horizon: level === 'output' ? 'short' : chance.pick(['medium', 'long']),
      status: chance.happens(0.75) ? 'actual' : 'expected',
      basis: chance.pick(['follow-up', 'follow-up', 'evaluation', 'own-judgement']),
      unit: 'antal',
      target,
      value: Math.round(target * (0.5 + chance.throw() * 0.7)),
      evidence: 'Uppföljningsmöte',
    },
  ]
}
