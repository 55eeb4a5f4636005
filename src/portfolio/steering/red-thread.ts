/*
 * The red thread: from money through insatser, outputs and effects to goals. The money of each insats follows it through five layers; an
 * insats without outputs, effects or goals flows to a node that says so. Towards several goals it is divided evenly. So every layer
 * holds the same sum, and what is missing is as visible as what is there.
 */
import { type Kronor, kronor, sumKronor } from '../../foundation/index.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'

export const threadLayers = ['money', 'insatser', 'outputs', 'effects', 'goals'] as const
export type ThreadLayer = (typeof threadLayers)[number]

/** `none` marks what is missing in a layer; other names are ids of the register, or codes that the page words. */
export type ThreadNode = {
  readonly id: string
  readonly layer: ThreadLayer
  readonly name: string
  readonly amount: Kronor
  readonly insatser: number
}
export type ThreadLink = { readonly from: string; readonly to: string; readonly amount: Kronor }
export type RedThread = { readonly nodes: readonly ThreadNode[]; readonly links: readonly ThreadLink[] }

export function redThreadOf(rows: readonly LedgerRow[]): RedThread {
  const nodes = new Map<
    string,
    { node: Omit<ThreadNode, 'amount' | 'insatser'>; amount: number; insatser: Set<string> }
  >()
  const links = new Map<string, ThreadLink>()
  const enter = (layer: ThreadLayer, name: string, amount: Kronor, row: LedgerRow): string => {
    const id = `${layer}/${name}`
    const known = nodes.get(id) ?? { node: { id, layer, name }, amount: 0, insatser: new Set<string>() }
    nodes.set(id, { ...known, amount: known.amount + amount, insatser: known.insatser.add(row.id) })
    return id
  }
  const tie = (from: string, to: string, amount: Kronor) => {
    const before = links.get(`${from} ${to}`)?.amount ?? kronor(0)
    links.set(`${from} ${to}`, { from, to, amount: sumKronor([before, amount]) })
  }
  for (const row of rows.filter(({ sort, granted }) => sort === 'insats' && (granted ?? 0) > 0)) {
    for (const [source, amount] of sourcesOf(row)) {
      if (amount === 0) continue
      const steps = [
        enter('money', source, amount, row),
        enter('insatser', row.priority ?? 'none', amount, row),
        enter('outputs', levelOf(row, 'output'), amount, row),
        enter('effects', levelOf(row, 'effect'), amount, row),
      ]
      for (const [place, to] of steps.entries()) if (place > 0) tie(steps[place - 1] ?? to, to, amount)
      for (const [goal, part] of divided(goalsOf(row), amount))
        tie(steps[3] ?? '', enter('goals', goal, part, row), part)
    }
  }
  const entered = [...nodes.values()].map(({ node, amount, insatser }) => ({
    ...node,
    amount: amount as Kronor,
    insatser: insatser.size,
  }))
  return { nodes: entered.toSorted((a, b) => b.amount - a.amount), links: [...links.values()] }
}

function sourcesOf(row: LedgerRow): [string, Kronor][] {
  return [
    ['appropriation', row.granted ?? kronor(0)],
    ['co-financing', row.coGranted],
  ]
}

/** Actual beats expected; none says that nothing is recorded. */
function levelOf({ results }: LedgerRow, level: 'output' | 'effect'): string {
  const own = results.filter((result) => result.level === level)
  if (own.length === 0) return 'none'
  return own.some(({ status }) => status === 'actual') ? 'actual' : 'expected'
}

/** The goals of the effects; an insats whose effects name none has its own. */
function goalsOf({ results, goals }: LedgerRow): string[] {
  const named = [
    ...new Set(results.flatMap(({ level, goal }) => (level === 'effect' && goal !== undefined ? [goal] : []))),
  ]
  const chosen = named.length > 0 ? named : [...new Set(goals)]
  return chosen.length > 0 ? chosen : ['none']
}

/** Whole öre, the first parts taking what does not divide. */
function divided(names: readonly string[], amount: Kronor): [string, Kronor][] {
  const part = Math.floor(amount / names.length)
  const rest = amount - part * names.length
  return names.map((name, place) => [name, (part + (place < rest ? 1 : 0)) as Kronor])
}
