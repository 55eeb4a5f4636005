/*
 * Quantities that are typed by hand although the catalogue counts them: a number with the words and the unit of a definition, in its own
 * clause. They do not follow when the data change, so the writer is offered the live figure instead.
 */
import type { Node } from '../../documents/index.ts'
import {
  type ComputedFigure,
  catalogue,
  type FigureDefinition,
  type FigureForm,
  formatAsked,
  writeAsk,
} from '../catalogue/index.ts'
import { edgeAtStart, edgeWords } from '../claims/index.ts'
import { isSameValue } from './same-value.ts'

export type TypedQuantity = {
  readonly question: string
  readonly sentence: string
  /** As it is typed: `drygt 40 Mkr`. */
  readonly typed: string
  readonly label: string
  /** The live figure, written as the typed one is. */
  readonly ask: string
  readonly reads: string
  readonly agrees: boolean
}

export type WrittenAnswer = { readonly question: string; readonly blocks: readonly Node[] }

/** @param year of the report: what a clause without a year speaks of. @param computed what the catalogue says now. */
export function typedQuantities(
  answers: readonly WrittenAnswer[],
  year: number,
  computed: (ask: string) => ComputedFigure | undefined,
): TypedQuantity[] {
  return answers.flatMap(({ question, blocks }) =>
    blocks.flatMap((block) =>
      clausesOf(block).flatMap((clause) =>
        numbersIn(clause).flatMap((found) => {
          const definition = definitionFor(clause, found)
          const period = yearOf(clause, year)
          const quantity = definition && period ? quantityFor(definition, period, found, computed) : undefined
          return quantity ? [{ question, sentence: clause.trim(), ...quantity }] : []
        }),
      ),
    ),
  )
}

const live = '\uFFFC'

/** The clauses of a block, with a sign where a live figure stands. */
function clausesOf(block: Node): string[] {
  const texts: string[] = []
  block.descendants((node) => {
    if (node.isTextblock) texts.push(node.children.map((each) => (each.isText ? (each.text ?? '') : live)).join(''))
    return !node.isTextblock
  })
  if (block.isTextblock) texts.push(block.children.map((each) => (each.isText ? (each.text ?? '') : live)).join(''))
  return texts.flatMap((text) => text.split(/(?<=[.!?;])\s+|,\s+(?:men|medan|varav|och)\s+/u))
}

type Found = {
  readonly typed: string
  readonly unit: FigureDefinition['unit']
  readonly scale: 'kr' | 'tkr' | 'mkr' | undefined
  readonly decimals: number
  readonly after: string
}

const written = new RegExp(
  `(?<![\\p{L}\\d:,./–-])(?:(?:${edgeWords})\\s+)?(?<number>\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+)(?<part>,\\d+)?(?:[ \\u00a0]?(?<unit>%|procent|[Mm]kr|mnkr|tkr|kr|kronor|miljoner kronor|tusen kronor)(?!\\p{L}))?(?![\\d:/–-]|,\\d)`,
  'giu',
)
const scales: Readonly<Record<string, Found['scale']>> = {
  mkr: 'mkr',
  mnkr: 'mkr',
  'miljoner kronor': 'mkr',
  tkr: 'tkr',
  'tusen kronor': 'tkr',
  kr: 'kr',
  kronor: 'kr',
}

function numbersIn(clause: string): Found[] {
  return [...clause.matchAll(written)].flatMap(({ 0: typed, index, groups = {} }): Found[] => {
    const { number = '', part = '', unit = '' } = groups
    if (unit === '' && /^(?:19|20)\d\d$/u.test(number)) return []
    const scale = scales[unit.toLowerCase()]
    const of = scale ? 'kronor' : unit === '' ? 'pieces' : 'percent'
    const after = clause.slice(index + typed.length)
    return [{ typed, unit: of, scale, decimals: Math.max(0, part.length - 1), after }]
  })
}

/** The year that the clause names; the report's where it names none; undefined where it names several. */
function yearOf(clause: string, year: number): string | undefined {
  const named = new Set([...clause.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([found]) => found))
  return named.size > 1 ? undefined : ([...named][0] ?? String(year))
}

type Words = { readonly definition: FigureDefinition; readonly head: string; readonly all: readonly string[] }

const small = /^(?:till|från|enligt|ännu|inte|drivs|eller|personer|andel|belopp|median|finns)$/u
const known: readonly Words[] = catalogue
  .filter(({ id, withdrawn, needs }) => !withdrawn && needs === undefined && id !== 'stated')
  .map((definition) => {
    const all = wordsOf(definition.label).filter((word) => word.length > 3 && !small.test(word))
    const [beforePreposition = ''] = definition.label
      .toLowerCase()
      .split(/\s(?:till|från|med|som|i|av|per|mot|enligt|på|utan)\s/u)
    return { definition, head: wordsOf(beforePreposition).at(-1) ?? '', all }
  })

/** The definition whose words all stand in the clause: the one with the most; none where two have as many. */
function definitionFor(clause: string, { unit, after }: Found): FigureDefinition | undefined {
  const said = wordsOf(clause)
  const next = wordsOf(after.split(/[,.;:()]/u)[0] ?? '').slice(0, 3)
  const fitting = known
    .filter(({ definition }) => definition.unit === unit)
    .filter(({ all }) => all.length > 0 && all.every((word) => said.some((each) => isAlike(word, each))))
    .filter(({ head }) => unit !== 'pieces' || next.some((each) => isAlike(head, each)))
    .toSorted((a, b) => b.all.length - a.all.length)
  const [first, second] = fitting
  return first && first.all.length > (second?.all.length ?? 0) ? first.definition : undefined
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** beviljade and beviljades, projekt and projekten: alike but for an ending. */
function isAlike(one: string, other: string): boolean {
  const least = Math.max(4, Math.min(one.length, other.length) - 3)
  return one.slice(0, least) === other.slice(0, least) && Math.abs(one.length - other.length) <= 4
}

function quantityFor(
  { id, label }: FigureDefinition,
  period: string,
  { typed, unit, scale, decimals }: Found,
  computed: (ask: string) => ComputedFigure | undefined,
): Pick<TypedQuantity, 'typed' | 'label' | 'ask' | 'reads' | 'agrees'> | undefined {
  const { edge, rest } = edgeAtStart(typed)
  const about = edge === 'exact' ? undefined : abouts.find((each) => typed.toLowerCase().startsWith(each))
  const form: FigureForm = {
    ...(scale === 'tkr' || scale === 'mkr' ? { unit: scale } : {}),
    ...(unit === 'pieces' ? {} : { decimals }),
    ...(about ? { about } : {}),
  }
  const ask = writeAsk({ definition: id, period, filter: {}, form })
  const figure = computed(ask)
  if (figure?.value === undefined) return undefined
  const reads = formatAsked(figure, form)
  const exactly = formatAsked(figure, unit === 'percent' ? { decimals: 1 } : {})
  const said = `${typed.slice(0, typed.length - rest.length)}${asCatalogue(rest)}`
  return { typed, label, ask, reads, agrees: isSameValue(said, exactly) }
}

const abouts = ['drygt', 'knappt', 'cirka', 'nästan'] as const

/** The unit as the catalogue writes it. */
function asCatalogue(text: string): string {
  return text
    .replace(/(?:mnkr|mkr|miljoner kronor)$/iu, 'Mkr')
    .replace(/tusen kronor$/iu, 'tkr')
    .replace(/kronor$/iu, 'kr')
    .replace(/procent$/iu, '%')
    .replace(/(\d)(?=\p{L}|%)/u, '$1 ')
}
