/*
 * The series that the planted sentences lean on, and the sentences as trees. Invented for the test.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { FigurePapers } from '../claim.ts'

export function withReadings(
  readings: readonly (readonly [number, number])[],
  more: Partial<FigurePapers> = {},
): FigurePapers {
  const series = readings.map(([year, value]) => ({ period: String(year), value }))
  const last = series.at(-1)
  return {
    label: 'exempel',
    unit: 'pieces',
    period: last?.period ?? '',
    value: last?.value,
    series,
    sisters: [],
    ...more,
  }
}

/** Values from the first year on. */
export function from(first: number, values: readonly number[], more: Partial<FigurePapers> = {}): FigurePapers {
  return withReadings(
    values.map((value, at): [number, number] => [first + at, value]),
    more,
  )
}

const sisters = (own: number) =>
  [12, 30, 50].map((value, at) => ({ name: `kommun ${at}`, value, ...(at === own ? { own: true } : {}) }))

export const papersOfPlanted: Readonly<Record<string, FigurePapers>> = {
  up: from(2019, [60, 70, 84]),
  down: from(2019, [84, 80, 76]),
  flat: from(2020, [50, 50]),
  dip: from(2019, [90, 70, 76]),
  dbl: from(2020, [20, 41]),
  half: from(2020, [80, 40]),
  one: from(2021, [12]),
  zero: from(2020, [0, 5]),
  long: from(2016, [30, 42, 39, 44, 51, 58]),
  t70: from(2021, [70], { label: 'annat' }),
  sis1: from(2021, [50], { sisters: sisters(2) }),
  sis2: from(2021, [30], { sisters: sisters(1) }),
  sis3: from(2021, [12], { sisters: sisters(0) }),
  half50: from(2021, [50], { whole: 100 }),
  third: from(2021, [33], { whole: 100 }),
  maj: from(2021, [56], { whole: 100 }),
  share: from(2020, [27, 32], { unit: 'percent' }),
  money: from(2020, [38_100_000, 40_500_000], { unit: 'kronor' }),
  fewer: from(2020, [80, 60], { better: 'lower' }),
  betterdown: from(2020, [80, 60], { better: 'lower' }),
  betterup: from(2020, [60, 80], { better: 'lower' }),
}

/** The papers of a figure in such a tree, by its id. */
export function papersOfFigure(figure: Node): FigurePapers | undefined {
  return papersOfPlanted[String(figure.attrs['id'])]
}

/** @param text with `{}`, `{80}` and `{@name}` for figures. @param papers whose series `{}` and `{80}` have. */
export function textOf(text: string, papers: string): Node {
  return build.doc({}, build.paragraph(...partsOf(text, papers, papersOfPlanted)))
}

/** The words and the figures of one line. */
export function partsOf(
  text: string,
  papers: string,
  known: Readonly<Record<string, FigurePapers>>,
): (string | Node)[] {
  return text
    .split(/(\{[^}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? figureOf(part.slice(1, -1), papers, known) : part))
}

function figureOf(written: string, papers: string, known: Readonly<Record<string, FigurePapers>>): Node {
  const id = written.startsWith('@') ? written.slice(1) : papers
  const value = String(known[id]?.value)
  const text = written === '' || written.startsWith('@') ? value : written
  return build.figure({ text, id, ask: `${id};period=2021`, origin: 'computed' })
}
