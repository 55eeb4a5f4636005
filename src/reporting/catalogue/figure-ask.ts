/*
 * What a writer asks of the catalogue: which figure, for which period and part, what is shown of it, and how it is written at its place. It
 * stands in the text as one line: `granted-amount;period=2021;filter.kind=project;show=change;as=mkr;decimals=1;about=drygt`.
 */
import { readPeriod } from './asked-period.ts'

export type FigureForm = {
  readonly unit?: 'kr' | 'tkr' | 'mkr'
  readonly decimals?: number
  readonly about?: 'drygt' | 'knappt' | 'cirka' | 'nästan'
  /** Whole numbers up to twelve in words: nio. */
  readonly words?: boolean
  /** A change without its sign: "ökade med 14". */
  readonly unsigned?: boolean
}

/** A change from the period before, a share of the whole or of another figure, or the name of the part with the most. */
export type FigureShow =
  | { readonly kind: 'change' | 'change-percent' }
  | { readonly kind: 'share'; readonly of?: string }
  | { readonly kind: 'highest' | 'lowest'; readonly by: string }

export type FigureAsk = {
  readonly definition: string
  /** `2021`, `2021K2`, `2019-2021`, `-2021`. */
  readonly period: string
  /** What part of the whole: the names and values of the definition's filters. */
  readonly filter: Readonly<Record<string, string>>
  readonly show?: FigureShow
  readonly form: FigureForm
}

const units = ['kr', 'tkr', 'mkr'] as const
const abouts = ['drygt', 'knappt', 'cirka', 'nästan'] as const
const name = /^[a-z][A-Za-z0-9-]*$/

export function writeAsk({ definition, period, filter, show, form }: FigureAsk): string {
  const filters = Object.entries(filter)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `filter.${key}=${encodeURIComponent(value)}`)
  const written = [
    show === undefined ? '' : `show=${show.kind}`,
    show?.kind === 'share' && show.of !== undefined ? `of=${show.of}` : '',
    show && 'by' in show ? `by=${show.by}` : '',
    form.unit === undefined ? '' : `as=${form.unit}`,
    form.decimals === undefined ? '' : `decimals=${form.decimals}`,
    form.about === undefined ? '' : `about=${form.about}`,
    form.words ? 'words=ja' : '',
    form.unsigned ? 'unsigned=ja' : '',
  ]
  return [definition, `period=${period}`, ...filters, ...written].filter((part) => part !== '').join(';')
}

/** Undefined for what is no such line. */
export function readAsk(text: string): FigureAsk | undefined {
  const [definition = '', ...parts] = text.split(';')
  const pairs = parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const)
  const given = new Map(pairs)
  const period = given.get('period') ?? ''
  if (!/^[a-z][a-z0-9-]*$/.test(definition) || !readPeriod(period)) return undefined
  const filters = pairs.filter(([key]) => key.startsWith('filter.'))
  const filter = Object.fromEntries(filters.map(([key, value]) => [key.slice(7), decoded(value)]))
  const show = showOf(given)
  return { definition, period, filter, ...(show ? { show } : {}), form: formOf(given) }
}

function showOf(given: ReadonlyMap<string, string>): FigureShow | undefined {
  const [kind, of, by] = ['show', 'of', 'by'].map((key) => given.get(key))
  if (kind === 'change' || kind === 'change-percent') return { kind }
  if (kind === 'share') return of !== undefined && name.test(of) ? { kind, of } : { kind }
  if ((kind === 'highest' || kind === 'lowest') && by !== undefined && name.test(by)) return { kind, by }
  return undefined
}

function formOf(given: ReadonlyMap<string, string>): FigureForm {
  const unit = units.find((each) => each === given.get('as'))
  const about = abouts.find((each) => each === given.get('about'))
  const decimals = /^[0-3]$/.test(given.get('decimals') ?? '') ? Number(given.get('decimals')) : undefined
  return {
    ...(unit ? { unit } : {}),
    ...(decimals === undefined ? {} : { decimals }),
    ...(about ? { about } : {}),
    ...(given.get('words') === 'ja' ? { words: true } : {}),
    ...(given.get('unsigned') === 'ja' ? { unsigned: true } : {}),
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
