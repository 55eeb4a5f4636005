/*
 * Which report a command speaks of: the region and the year, and the formats and folder where it prints.
 */
import { asId, Refusal, type RegionId } from '../foundation/index.ts'
import { type Format, formats } from '../reporting/index.ts'
import type { Option, Words } from './verb.ts'
import type { World } from './world.ts'

export const reportOptions = {
  region: { value: 'REGION', help: 'regionens korta namn; annars inställningen KRAFTSAMLING_REGION' },
  year: { value: 'ÅR', help: 'året som rapporten gäller, till exempel 2021' },
} as const satisfies Record<string, Option>

export function orderedRegion(words: Words, world: World): RegionId {
  return words.values.region === undefined ? world.region : asId<'Region'>(words.values.region)
}

/** @throws Refusal `word-missing`, `unknown-word` */
export function orderedYear(words: Words): number {
  const text = words.values.year
  if (text === undefined) throw new Refusal('word-missing', { word: '--year ÅR' })
  if (!/^(19|20|21)\d\d$/.test(text))
    throw new Refusal('unknown-word', { word: `--year ${text}`, suggestion: 'Skriv ett år, till exempel 2021.' })
  return Number(text)
}

/** Formats separated by commas, each once, in the order given. Without any: all. */
export function orderedFormats(text: string | undefined): readonly Format[] {
  if (text === undefined) return formats
  return [...new Set(text.split(',').map((part) => part.trim().toLowerCase()))].map((part) => {
    const format = formats.find((each) => each === part)
    if (!format) throw new Refusal('unknown-format', { text: part, known: formats.join(', ') })
    return format
  })
}
