/*
 * The places that can be searched for: each thing of the register by its name and what else is known of it, and where it lies.
 */
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { listFigures } from '../figures/list-figures.ts'
import { to } from '../paths.ts'

export type Place = {
  readonly name: string
  readonly sort: WebText
  readonly href: string
  /** What is searched besides the name. */
  readonly also?: string
}

const known = new WeakMap<Register, readonly Place[]>()

export function placesIn(register: Register): readonly Place[] {
  const present = known.get(register)
  if (present) return present
  const places = [
    ...strategyPlaces(register),
    ...insatsPlaces(register),
    ...cooperationPlaces(register),
    ...otherPlaces(register),
  ]
  known.set(register, places)
  return places
}

function strategyPlaces({ strategy, plans }: Register): Place[] {
  const goals = (strategy?.goals ?? []).map(
    ({ id, name }): Place => ({ name, sort: 'sort.goal', href: to('goal', { id }) }),
  )
  const mobilisations = (strategy?.mobilisations ?? []).map(
    ({ id, name, question, results }): Place => ({
      name,
      sort: 'sort.mobilisation',
      href: `${to('strategy')}#${id}`,
      also: [question, ...results].join(' '),
    }),
  )
  const listed = plans.map(
    ({ id, name, status }): Place => ({ name, sort: 'sort.plan', href: `${to('strategy')}#${id}`, also: status }),
  )
  return [...goals, ...mobilisations, ...listed]
}

function insatsPlaces({ insatser }: Register): Place[] {
  return insatser.map(({ id, title, description, projectGoal = '', overallGoal = '', partners }) => ({
    name: title,
    sort: 'sort.insats',
    href: to('insats', { id }),
    also: [description, projectGoal, overallGoal, ...partners].join(' '),
  }))
}

function cooperationPlaces({ organisations, networks, events }: Register): Place[] {
  return [
    ...organisations.map(
      ({ id, name, aliases }): Place => ({
        name,
        sort: 'sort.organisation',
        href: `${to('organisations')}#${id}`,
        also: aliases.join(' '),
      }),
    ),
    ...networks.map(
      ({ id, name, kind, members, role = '' }): Place => ({
        name,
        sort: 'sort.network',
        href: to('network', { id }),
        also: [kind, role, ...members].join(' '),
      }),
    ),
    ...events.map(
      ({ id, what, when }): Place => ({ name: what, sort: 'sort.event', href: `${to('events')}#${id}`, also: when }),
    ),
  ]
}

function otherPlaces(register: Register): Place[] {
  return [
    ...register.analyses.map(
      ({ id, name, content, purpose }): Place => ({
        name,
        sort: 'sort.analysis',
        href: to('analysis', { id }),
        also: `${content} ${purpose}`,
      }),
    ),
    ...listFigures(register).map(
      ({ id, label }): Place => ({ name: label, sort: 'sort.figure', href: to('figure', { id }) }),
    ),
  ]
}
