/*
 * All the cases of Exempellän, one after the other in the order in which they were registered: 3 000 insatser and 10 000 support cases
 * over ten years. The same seed gives the same cases.
 */
import { addDays, type CalendarDate, type Kronor, kronor } from '../../foundation/index.ts'
import type { cases } from '../../portfolio/index.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Made, makeInsats } from './make-insats.ts'
import { makeSupport } from './make-support.ts'

export type Size = { readonly insatser: number; readonly support: number; readonly seed: number }

export const wholeSize: Size = { insatser: 3000, support: 10_000, seed: 20_260_101 }

export const firstYear = 2017
const years = 10
const subProjects = 5

export function* makeCases({ insatser, support, seed }: Size): Generator<Made> {
  const chance = chanceOf(seed)
  for (let number = 1; number <= insatser; ) {
    const day = dayOf(chance, number, insatser)
    const made = chance.happens(0.012) ? frame(chance, number, day) : [single(chance, number, day)]
    for (const each of made.slice(0, insatser - number + 1)) yield each
    number += made.length
  }
  for (let number = 1; number <= support; number += 1)
    yield makeSupport(chance, idOf('stod', number), dayOf(chance, number, support))
}

/** Spread over the years, with fewer in July and more before a year's decisions. */
function dayOf(chance: Chance, number: number, all: number): CalendarDate {
  const year = firstYear + Math.floor(((number - 1) * years) / all)
  const month = chance.pick([1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 8, 9, 9, 10, 10, 11])
  return addDays(`${year}-${String(month).padStart(2, '0')}-01` as CalendarDate, chance.between(0, 26))
}

function single(chance: Chance, number: number, registered: CalendarDate): Made {
  const kind = chance.pick([
    'project',
    'project',
    'project',
    'project',
    'feasibility-study',
    'commission',
    'own-initiative',
  ] as const)
  return makeInsats(chance, { id: idOf('insats', number), kind, registered, amount: amountOf(chance, kind) })
}

/** A framework and the sub-projects that divide most of it. */
function frame(chance: Chance, number: number, registered: CalendarDate): Made[] {
  const parent = idOf('insats', number)
  const part = kronor(1000 * chance.between(150, 600))
  const amount = ((subProjects + 1) * part) as Kronor
  return [
    makeInsats(chance, { id: parent, kind: 'framework', registered, amount, isGranted: true }),
    ...Array.from({ length: subProjects }, (_, place) =>
      makeInsats(chance, {
        id: idOf('insats', number + place + 1),
        kind: 'sub-project',
        registered: addDays(registered, 130),
        amount: part,
        parent,
        isGranted: true,
      }),
    ),
  ]
}

/** Most are small, a few are large. */
function amountOf(chance: Chance, kind: cases.CaseKind): Kronor {
  const base = kind === 'feasibility-study' ? 100 : 200
  return kronor(1000 * Math.round(base + (kind === 'feasibility-study' ? 300 : 4000) * chance.throw() ** 3))
}

function idOf(word: string, number: number): string {
  return `exempel-${word}-${String(number).padStart(5, '0')}`
}
