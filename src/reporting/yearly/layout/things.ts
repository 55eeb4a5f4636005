/*
 * The things that a part of a layout is repeated for, by id and name, out of the register; the areas of the national strategy are the same
 * for all regions.
 */
import { slug } from '../../../foundation/index.ts'
import { nationalAreas } from '../../../portfolio/index.ts'
import type { Strategy, targets } from '../../../strategy/index.ts'
import type { EachKind } from './layout.ts'

export type Thing = { readonly id: string; readonly name: string }
export type Things = Readonly<Record<EachKind, readonly Thing[]>>

export function thingsOf(strategy: Strategy | undefined, tasks: readonly targets.OperationalTask[]): Things {
  return {
    once: [{ id: '', name: '' }],
    goal: strategy?.goals ?? [],
    'national-area': nationalAreas,
    mobilisation: strategy?.mobilisations ?? [],
    perspective: (strategy?.perspectives ?? []).map((name) => ({ id: slug(name), name })),
    'plan-goal': goalsOfPlan(tasks),
  }
}

/** The goals that the tasks of the operational plan serve, in the order of their names. */
export function goalsOfPlan(tasks: readonly targets.OperationalTask[]): Thing[] {
  const found = new Map(tasks.filter(({ plan }) => plan === '').map(({ goal, goalName }) => [goal, goalName]))
  return [...found].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** `{id}` and `{name}` filled with those of the thing. */
export function filled(text: string, { id, name }: Thing): string {
  return text.replaceAll('{id}', id).replaceAll('{name}', name)
}
