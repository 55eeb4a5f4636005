/*
 * What no source tells, gathered from the whole register, so that it can be shown, counted and asked for.
 */
import { missingInNetwork } from '../../cooperation/index.ts'
import { missingFacts } from '../../portfolio/index.ts'
import { countUnnamedAreas, missingIn } from '../../strategy/index.ts'
import type { Register } from './register.ts'

export type Missing = {
  readonly of: 'insats' | 'plan' | 'network' | 'strategy' | 'money'
  readonly id: string
  readonly name: string
  /** What is missing, in Swedish: "beviljat belopp". */
  readonly what: readonly string[]
}

export function listMissing(register: Register): Missing[] {
  const { strategy, plans, insatser, networks, appropriation, decision } = register
  const unnamed = strategy ? countUnnamedAreas(strategy) : 0
  const all: Missing[] = [
    ...(strategy ? [] : [{ of: 'strategy' as const, id: '', name: 'Strategi', what: ['hela strategin'] }]),
    ...(strategy && unnamed > 0
      ? [
          {
            of: 'strategy' as const,
            id: strategy.id,
            name: strategy.name,
            what: [`namn på ${unnamed} prioriterade områden`],
          },
        ]
      : []),
    ...(appropriation ? [] : [{ of: 'money' as const, id: '', name: 'Anslag 1:1', what: ['plan och utfall'] }]),
    ...(decision ? [] : [{ of: 'money' as const, id: '', name: 'Inriktningsbeslut', what: ['hela beslutet'] }]),
    ...insatser.map((each) => ({ of: 'insats' as const, id: each.id, name: each.title, what: missingFacts(each) })),
    ...plans.map((each) => ({ of: 'plan' as const, id: each.id, name: each.name, what: missingIn(each) })),
    ...networks.map((each) => ({ of: 'network' as const, id: each.id, name: each.name, what: missingInNetwork(each) })),
  ]
  return all.filter((missing) => missing.what.length > 0)
}
