/*
 * What the list of insatser is asked for: read from the address, applied to the register, written back to the address.
 * A choice that does not exist is not applied, and is named so that the page can say so.
 */
import { folded, inSwedishOrder } from '../../foundation/index.ts'
import { areaOfSection, type Insats, missingFacts, nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'

export const outsideAreas = 'utanfor'
export const notTold = 'saknas'

const kinds = { beviljade: 'funded', tidigare: 'earlier' } as const
export type Kind = keyof typeof kinds

const sorts = ['redovisning', 'namn', 'omrade', 'saknas'] as const
export type Sort = (typeof sorts)[number]

export type InsatsQuery = {
  readonly text: string
  readonly kind: Kind | undefined
  /** One of the four national areas, or outside them. */
  readonly area: string | undefined
  /** A goal of the strategy: a priority area or an effect goal. */
  readonly goal: string | undefined
  readonly priority: string | undefined
  readonly sort: Sort
  readonly descending: boolean
  readonly page: number
  readonly notUnderstood: readonly string[]
}

export function readInsatsQuery(asked: URLSearchParams, register: Register): InsatsQuery {
  const notUnderstood: string[] = []
  const choose = <Value extends string>(name: string, allowed: readonly Value[]): Value | undefined => {
    const value = asked.get(name)?.trim()
    if (!value) return undefined
    const found = allowed.find((each) => each === value)
    if (found === undefined) notUnderstood.push(`${name}=${value.slice(0, 60)}`)
    return found
  }
  return {
    text: (asked.get('q') ?? '').trim().slice(0, 100),
    kind: choose('slag', Object.keys(kinds) as Kind[]),
    area: choose('omrade', [...nationalAreas.map((area) => area.id as string), outsideAreas]),
    goal: choose('mal', register.strategy?.goals.map((goal) => goal.id) ?? []),
    priority: choose('prioritering', [...(register.decision?.priorities.map(({ id }) => id) ?? []), notTold]),
    sort: choose('sortera', sorts) ?? 'redovisning',
    descending: choose('ordning', ['fallande']) === 'fallande',
    page: Math.max(1, Number.parseInt(asked.get('sida') ?? '1', 10) || 1),
    notUnderstood,
  }
}

/** The question part of an address that asks the same; the page is left to the caller. */
export function asQuery(query: InsatsQuery): Record<string, string | undefined> {
  return {
    q: query.text || undefined,
    slag: query.kind,
    omrade: query.area,
    mal: query.goal,
    prioritering: query.priority,
    sortera: query.sort === 'redovisning' ? undefined : query.sort,
    ordning: query.descending ? 'fallande' : undefined,
  }
}

/** All that the query finds; the order is the account's unless another is asked for. */
export function findInsatser(insatser: readonly Insats[], query: InsatsQuery): Insats[] {
  const words = folded(query.text).split(' ').filter(Boolean)
  const found = insatser.filter(
    (insats) =>
      (query.kind === undefined || insats.reported === kinds[query.kind]) &&
      (query.area === undefined || areaIdOf(insats) === query.area) &&
      (query.goal === undefined || goalsOf(insats).includes(query.goal)) &&
      (query.priority === undefined || (insats.priority ?? notTold) === query.priority) &&
      words.every((word) => searchTextOf(insats).includes(word)),
  )
  const ordered = query.sort === 'redovisning' ? found : found.toSorted(orders[query.sort])
  return query.descending ? ordered.toReversed() : ordered
}

const byName = (a: Insats, b: Insats) => inSwedishOrder(a.title, b.title)
const orders: Record<Exclude<Sort, 'redovisning'>, (a: Insats, b: Insats) => number> = {
  namn: byName,
  omrade: (a, b) => inSwedishOrder(a.section, b.section) || byName(a, b),
  saknas: (a, b) => missingFacts(a).length - missingFacts(b).length || byName(a, b),
}

export function areaIdOf(insats: Insats): string {
  return areaOfSection(insats.section)?.id ?? outsideAreas
}

function goalsOf({ areas, effectGoals }: Insats): string[] {
  return [...areas, ...effectGoals]
}

const searchTexts = new WeakMap<Insats, string>()

function searchTextOf(insats: Insats): string {
  const known = searchTexts.get(insats)
  if (known !== undefined) return known
  const { title, description, overallGoal = '', projectGoal = '', owner = '', partners, diaryNumbers } = insats
  const text = folded([title, description, overallGoal, projectGoal, owner, ...partners, ...diaryNumbers].join(' '))
  searchTexts.set(insats, text)
  return text
}
