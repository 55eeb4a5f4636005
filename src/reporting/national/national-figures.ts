/*
 * The figures of many regions. A sum is made only of what is the same: what is counted (in words too), its unit and its period. A region
 * that is not in a sum is named, and so is what differs. A share of one region and a share of another are no share of both.
 */
import type { Node } from '../../documents/index.ts'
import type { FrozenFigure } from '../signing/signed-package.ts'
import type { NationalRegion, RegionPackage } from './region-package.ts'

export type FigureValue = {
  readonly region: NationalRegion
  readonly value: number | null
  /** As it reads in the region's report. */
  readonly text: string
  readonly source: string
}

export const differences = ['definition', 'unit', 'period'] as const
export type Difference = (typeof differences)[number]

/** Why a region is not in a sum. */
export type LeftOut =
  | { readonly region: NationalRegion; readonly why: 'not-used' | 'missing' }
  | {
      readonly region: NationalRegion
      readonly why: 'differs'
      readonly in: readonly Difference[]
      /** What the region has instead: the nearest to this figure. */
      readonly has: Pick<FrozenFigure, 'label' | 'definition' | 'unit' | 'period'>
    }

export type NationalFigure = {
  readonly label: string
  readonly definition: string
  readonly unit: string
  readonly period: string
  /** The questions whose answers it stands in, of any region. */
  readonly questions: readonly string[]
  /** One for each region that has it. */
  readonly values: readonly FigureValue[]
  readonly sum: number | undefined
  /** Why there is no sum: shares and medians do not add, and one region alone is no sum. */
  readonly noSum: 'share' | 'median' | 'alone' | undefined
  /** Of a sum: whoever is not in it. */
  readonly leftOut: readonly LeftOut[]
}

type Placed = {
  readonly region: NationalRegion
  readonly figure: FrozenFigure
  readonly questions: readonly string[]
}

export function figuresIn(packages: readonly RegionPackage[]): NationalFigure[] {
  const regions = packages.map(({ region }) => region)
  const quantities = Map.groupBy(packages.flatMap(placedIn), ({ figure }) => quantityOf(figure))
  return [...quantities.values()].flatMap((ofQuantity) =>
    [...Map.groupBy(ofQuantity, ({ figure }) => sameOf(figure)).values()].map((same) =>
      figureOf(same, ofQuantity, regions),
    ),
  )
}

function placedIn({ region, asked, figures }: RegionPackage): Placed[] {
  const asks = asked.map(({ question, said }) => ({ question, asks: asksIn(said) }))
  return figures.map((figure) => ({
    region,
    figure,
    questions: asks.filter((each) => each.asks.has(figure.ask)).map(({ question }) => question),
  }))
}

function asksIn(said: Node | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  said?.descendants((node) => {
    if (node.type.name === 'figure') found.add(String(node.attrs['ask']))
  })
  return found
}

/** What is asked of the catalogue, whatever the period; the form at its place (tkr, drygt) is not part of what is counted. */
function quantityOf({ ask }: FrozenFigure): string {
  return ask
    .split(';')
    .filter((part) => !/^(?:period|as|decimals|about|words|unsigned)=/.test(part))
    .join(';')
}

function sameOf({ label, definition, unit, period }: FrozenFigure): string {
  return JSON.stringify([label, definition, unit, period])
}

function figureOf(
  same: readonly Placed[],
  ofQuantity: readonly Placed[],
  regions: readonly NationalRegion[],
): NationalFigure {
  const [first] = same
  if (!first) throw new Error('a group has a member')
  const { label, definition, unit, period } = first.figure
  const values = valuesOf(same)
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
  const noSum = whyNoSum(first.figure, known.length)
  return {
    label,
    definition,
    unit,
    period,
    questions: [...new Set(same.flatMap(({ questions }) => questions))],
    values,
    sum: noSum ? undefined : known.reduce((total, value) => total + value, 0),
    noSum,
    leftOut: noSum ? [] : regions.flatMap((region) => leftOut(region, first.figure, values, ofQuantity)),
  }
}

/** A figure that a report shows in two forms (tkr here, Mkr there) is one value. */
function valuesOf(same: readonly Placed[]): FigureValue[] {
  const byRegion = Map.groupBy(same, ({ region }) => region.id)
  return [...byRegion.values()].flatMap(([placed]) => {
    if (!placed) return []
    const { value, text, source } = placed.figure
    return [{ region: placed.region, value, text, source }]
  })
}

const summable = new Set(['kronor', 'pieces', 'persons'])

function whyNoSum({ ask, unit, definition }: FrozenFigure, known: number): NationalFigure['noSum'] {
  if (!summable.has(unit) || /;show=(?:share|change-percent)/.test(ask)) return 'share'
  if (/median/i.test(definition)) return 'median'
  return known < 2 ? 'alone' : undefined
}

function leftOut(
  region: NationalRegion,
  figure: FrozenFigure,
  values: readonly FigureValue[],
  ofQuantity: readonly Placed[],
): LeftOut[] {
  const own = values.find((each) => each.region.id === region.id)
  if (own) return own.value === null ? [{ region, why: 'missing' }] : []
  const [nearest] = ofQuantity
    .filter((each) => each.region.id === region.id)
    .map((each) => ({ has: each.figure, in: differencesOf(each.figure, figure) }))
    .toSorted((a, b) => a.in.length - b.in.length)
  if (!nearest) return [{ region, why: 'not-used' }]
  const { label, definition, unit, period } = nearest.has
  return [{ region, why: 'differs', in: nearest.in, has: { label, definition, unit, period } }]
}

function differencesOf(one: FrozenFigure, other: FrozenFigure): Difference[] {
  const differs: Record<Difference, boolean> = {
    definition: one.label !== other.label || one.definition !== other.definition,
    unit: one.unit !== other.unit,
    period: one.period !== other.period,
  }
  return differences.filter((each) => differs[each])
}
