/*
 * What a writer asks of the catalogue: which figure, for which year and part, and how it is written at its place. It stands in the
 * text as one line: `granted-amount;period=2021;filter.kind=project;as=mkr;decimals=1;about=drygt`.
 */
export type FigureForm = {
  readonly unit?: 'kr' | 'tkr' | 'mkr'
  readonly decimals?: number
  readonly about?: 'drygt' | 'knappt' | 'cirka' | 'nästan'
  /** Whole numbers up to twelve in words: nio. */
  readonly words?: boolean
}

export type FigureAsk = {
  readonly definition: string
  /** A year: `2021`. */
  readonly period: string
  /** What part of the whole: the names and values of the definition's filters. */
  readonly filter: Readonly<Record<string, string>>
  readonly form: FigureForm
}

const units = ['kr', 'tkr', 'mkr'] as const
const abouts = ['drygt', 'knappt', 'cirka', 'nästan'] as const

export function writeAsk({ definition, period, filter, form }: FigureAsk): string {
  const filters = Object.entries(filter)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `filter.${name}=${encodeURIComponent(value)}`)
  const written = [
    form.unit === undefined ? '' : `as=${form.unit}`,
    form.decimals === undefined ? '' : `decimals=${form.decimals}`,
    form.about === undefined ? '' : `about=${form.about}`,
    form.words ? 'words=ja' : '',
  ]
  return [definition, `period=${period}`, ...filters, ...written].filter((part) => part !== '').join(';')
}

/** Undefined for what is no such line. */
export function readAsk(text: string): FigureAsk | undefined {
  const [definition = '', ...parts] = text.split(';')
  const pairs = parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const)
  const given = new Map(pairs)
  const period = given.get('period') ?? ''
  if (!/^[a-z][a-z0-9-]*$/.test(definition) || !/^\d{4}$/.test(period)) return undefined
  const filters = pairs.filter(([name]) => name.startsWith('filter.'))
  const filter = Object.fromEntries(filters.map(([name, value]) => [name.slice(7), decoded(value)]))
  return { definition, period, filter, form: formOf(given) }
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
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
