/*
 * The money of one invented insats: what was decided, what others gave, what was claimed and paid.
 */
import { addDays, addMonths, type CalendarDate, type Kronor, kronor } from '../../foundation/index.ts'
import type { cases } from '../../portfolio/index.ts'
import type { Chance } from './chance.ts'
import { financiers } from './words.ts'

export function granted(
  outcome: 'granted' | 'changed',
  day: CalendarDate,
  amount: Kronor,
  about: cases.CaseDescription,
  from: CalendarDate,
): cases.CaseFact {
  const to = about.period && about.period.to > from ? about.period.to : from
  return {
    kind: 'decided',
    outcome,
    day,
    diaryNumber: diary(day),
    decidedBy: 'Nämnden',
    amount,
    perYear: perYear(amount, from, to),
    conditions: ['Jämställdhet följs i varje rapport.'],
    ...(about.priority === undefined ? {} : { priority: about.priority }),
    ...(about.areas[0] === undefined ? {} : { area: about.areas[0] }),
    aidBasis: 'none',
    acknowledged: [],
  }
}

export function turned(outcome: 'declined' | 'withdrawn', day: CalendarDate): cases.CaseFact {
  const reason = outcome === 'declined' ? 'Ryms inte inom ramen.' : 'Den sökande drog tillbaka ansökan.'
  return {
    kind: 'decided',
    outcome,
    day,
    diaryNumber: diary(day),
    decidedBy: 'Nämnden',
    perYear: [],
    conditions: [],
    reason,
    acknowledged: [],
  }
}

export function diary(day: CalendarDate): string {
  const number = 1 + ((Number(day.slice(5, 7)) * 37 + Number(day.slice(8)) * 113) % 9000)
  return `RUN-${day.slice(0, 4)}/${number}`
}

/** The amount over the years of a period, whole öre, the rest in the first year. */
function perYear(amount: Kronor, from: CalendarDate, to: CalendarDate): cases.PerYear {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const count = last - first + 1
  const part = Math.floor(amount / count)
  return Array.from({ length: count }, (_, place) => ({
    year: first + place,
    amount: (place === 0 ? amount - part * (count - 1) : part) as Kronor,
  }))
}

/** Applied for by more than is granted. */
export function coFinancing(chance: Chance, amount: Kronor, decided: CalendarDate): cases.CaseFact[] {
  return chance.some(financiers, chance.between(0, 3)).flatMap((financier): cases.CaseFact[] => {
    const sum = Math.round((amount / 100) * chance.throw() * 0.8)
    const day = addDays(decided, -10)
    return [
      { kind: 'co-financed', day, financier, state: 'applied', amount: kronor(sum) },
      ...(chance.happens(0.85)
        ? [
            {
              kind: 'co-financed' as const,
              day: decided,
              financier,
              state: 'granted' as const,
              amount: kronor(Math.round(sum * 0.9)),
            },
          ]
        : []),
    ]
  })
}

/** Claims each half year, paid some weeks later; in the end rarely all of the grant. */
export function payments(
  chance: Chance,
  amount: Kronor,
  from: CalendarDate,
  to: CalendarDate,
  earliest: CalendarDate,
): cases.CaseFact[] {
  const used = Math.floor(amount * (chance.happens(0.6) ? 1 : 0.75 + chance.throw() * 0.2))
  const turns = Math.max(1, Math.min(6, Math.round((Date.parse(to) - Date.parse(from)) / 15_800_000_000)))
  const part = Math.floor(used / turns)
  return Array.from({ length: turns }, (_, place): cases.CaseFact[] => {
    const sum = (place === 0 ? used - part * (turns - 1) : part) as Kronor
    const planned = addMonths(from, (place + 1) * 6)
    const day = addDays(planned > earliest ? planned : earliest, chance.between(0, 20))
    const claim = `rekvisition-${place + 1}`
    return [
      { kind: 'claimed', day, claim, amount: sum, text: `Period ${place + 1}` },
      { kind: 'paid', day: addDays(day, chance.between(10, 60)), claim, amount: sum },
    ]
  }).flat()
}
