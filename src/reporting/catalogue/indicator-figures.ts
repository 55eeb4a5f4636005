/*
 * Figures of the indicators that follow the strategy: their readings, each with its own name, unit and source.
 */
import type { Unit } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Count, FilterDefinition } from './figure-definition.ts'

type Known = { readonly path: targets.IndicatorPath; readonly reading: targets.Reading }

export const indicatorFilter: FilterDefinition = {
  name: 'indicator',
  label: 'Indikator',
  choices: ({ followUp }) => (followUp?.paths ?? []).map(({ id, name }) => ({ value: id, name })),
}

export const breakdownFilter: FilterDefinition = {
  name: 'breakdown',
  label: 'Uppdelning',
  choices: ({ followUp }) =>
    [...new Set((followUp?.readings ?? []).map(({ breakdown }) => breakdown))]
      .filter((value) => value !== '')
      .map((value) => ({ value, name: value })),
}

/** @param of what is told of a reading; undefined where it cannot be told. */
export function readingOf(of: (known: Known) => number | undefined): Count {
  return ({ followUp }, when, { indicator, breakdown = '' }) => {
    const path = followUp?.paths.find(({ id }) => id === indicator)
    const own = (followUp?.readings ?? []).filter((each) => each.indicator === indicator)
    const reading = targets.readingAt(own, when.lastYear, '9999-12-31', breakdown)
    const value = path && reading ? of({ path, reading }) : undefined
    return {
      value,
      rows: [],
      leftOut: value === undefined ? [`Det finns inget utfall att räkna på för ${when.lastYear}.`] : [],
      source: reading ? `${reading.source}, avläst ${reading.readOn}` : 'Indikatorns avläsningar',
      href: '/mal',
      unit: unitOf(path),
      ...(path ? { label: path.name } : {}),
    }
  }
}

function unitOf(path: targets.IndicatorPath | undefined): Unit {
  return path && /^(?:%|procent)$/iu.test(path.unit) ? 'percent' : 'pieces'
}

const statuses: Readonly<Record<targets.GoalStatus, string>> = {
  'on-path': 'på väg',
  near: 'nära',
  'off-path': 'inte på väg',
  'cannot-tell': 'går inte att bedöma',
}

export const statusFilter: FilterDefinition = {
  name: 'status',
  label: 'Status',
  choices: () => targets.goalStatuses.map((value) => ({ value, name: statuses[value] })),
}

/** On the path when nothing else is asked for. The status is the rule’s, or the one set with a reason. */
export const countByStatus: Count = ({ followUp }, when, { status = 'on-path' }) => {
  const all = (followUp?.paths ?? []).map((path) => {
    const standing = targets.standingOf(path, followUp?.readings ?? [], followUp?.overrides ?? [], when.lastYear)
    return { path, status: standing.override?.status ?? standing.status }
  })
  const rows = all
    .filter((each) => each.status === status)
    .map(({ path: { id, name } }) => ({ id, name, href: '/mal', value: 1 }))
  const untold = all
    .filter((each) => each.status === 'cannot-tell')
    .map(({ path }) => `${path.name}: går inte att bedöma.`)
  return {
    value: rows.length,
    rows,
    leftOut: status === 'cannot-tell' ? [] : untold,
    source: 'Målens uppföljning',
    href: '/mal',
  }
}
