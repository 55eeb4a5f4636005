/*
 * Where an indicator is against the path of its targets. Targets and baseline are points; between two points the path is a straight line.
 * A reading that is revised is a new reading: what was true on a day can be shown.
 */
import { z } from 'zod'
import { Slug } from '../../foundation/index.ts'

const Year = z.number().int().min(1900).max(2200)
const Point = z.strictObject({ period: Year, value: z.number() })
export type Point = z.infer<typeof Point>

export const PathContent = z.strictObject({
  name: z.string().min(1),
  /** The goals of the strategy that it follows. */
  goals: z.array(Slug),
  unit: z.string(),
  decimals: z.number().int().min(0).max(3),
  better: z.enum(['higher', 'lower']),
  baseline: Point.optional(),
  targets: z.array(Point),
  source: z.string(),
})

/** A path that may be recorded: one value for each year, and the baseline before the first target. */
export const PathToRecord = PathContent.refine(
  ({ targets }) => new Set(targets.map(({ period }) => period)).size === targets.length,
  'Två målvärden har samma år.',
).refine(
  ({ baseline, targets }) => !baseline || targets.every(({ period }) => period > baseline.period),
  'Utgångsläget ska ligga före det första målvärdet.',
)

export type IndicatorPath = z.infer<typeof PathContent> & { readonly id: string; readonly version: number }

export const ReadingContent = Point.extend({
  /** Empty for all; `kvinnor`, `män`, a municipality. */
  breakdown: z.string(),
  source: z.string(),
  readOn: z.iso.date(),
})
export type Reading = z.infer<typeof ReadingContent> & { readonly id: string; readonly indicator: string }

export const goalStatuses = ['on-path', 'near', 'off-path', 'cannot-tell'] as const
export type GoalStatus = (typeof goalStatuses)[number]

export const OverrideContent = z.strictObject({
  indicator: z.string(),
  period: Year,
  status: z.enum(goalStatuses),
  reason: z.string().min(1),
  by: z.string(),
  on: z.iso.date(),
  /** Who took it back, and when: the rule holds again. */
  withdrawn: z.strictObject({ by: z.string(), on: z.iso.date() }).optional(),
})
export type Override = z.infer<typeof OverrideContent>

/** The share of the way from the baseline that must have been gone to be near the path. */
const nearEnough = 0.75

/** The rule, as it stands beside every status. */
export const statusRule =
  'På väg: det senaste utfallet är minst så bra som målbanan för det året. Nära: minst 75 procent av vägen från utgångsläget till banan är gången. Annars inte på väg. Utan utfall, mål eller utgångsläge går det inte att bedöma. Mellan två mål är banan en rät linje.'

/** The path at a year; undefined before its first point, after its last, and without points. */
export function pathAt(
  { baseline, targets }: Pick<IndicatorPath, 'baseline' | 'targets'>,
  period: number,
): number | undefined {
  const points = [...(baseline ? [baseline] : []), ...targets].toSorted((a, b) => a.period - b.period)
  const after = points.find((point) => point.period >= period)
  const before = points.findLast((point) => point.period <= period)
  if (!before || !after) return undefined
  if (after.period === before.period) return after.value
  return before.value + ((after.value - before.value) * (period - before.period)) / (after.period - before.period)
}

/** The reading of a period as it is known on a day: the latest that had been read by then. */
export function readingAt(
  readings: readonly Reading[],
  period: number,
  day = '9999-12-31',
  breakdown = '',
): Reading | undefined {
  return readings
    .filter((reading) => reading.period === period && reading.breakdown === breakdown && reading.readOn <= day)
    .toSorted((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0))
    .at(-1)
}

/** The reading of the latest period up to a year that had one on the day. */
export function latestReading(readings: readonly Reading[], year: number, day = '9999-12-31'): Reading | undefined {
  const known = readings.filter(({ period, breakdown, readOn }) => period <= year && breakdown === '' && readOn <= day)
  return known.length === 0 ? undefined : readingAt(known, Math.max(...known.map(({ period }) => period)), day)
}

export type Standing = {
  readonly status: GoalStatus
  /** The path at the year of the reading; at the year asked for while there is none. */
  readonly target: number | undefined
  readonly reading: Reading | undefined
  /** Set against the rule by somebody, with a reason that is always shown. */
  readonly override: Override | undefined
}

export function standingOf(
  path: IndicatorPath,
  readings: readonly Reading[],
  overrides: readonly Override[],
  year: number,
): Standing {
  const own = readings.filter(({ indicator }) => indicator === path.id)
  const reading = latestReading(own, year)
  const target = pathAt(path, reading?.period ?? year)
  const override = overrides.find((each) => each.indicator === path.id && each.period === year && !each.withdrawn)
  return { status: statusOf(path, reading?.value, target), target, reading, override }
}

/** The share of the way from the baseline to the path that has been gone; undefined where there is no way to go. */
export function goneShare(
  { baseline }: Pick<IndicatorPath, 'baseline'>,
  { target, reading }: Pick<Standing, 'target' | 'reading'>,
): number | undefined {
  if (!baseline || target === undefined || !reading || target === baseline.value) return undefined
  return (reading.value - baseline.value) / (target - baseline.value)
}

function statusOf(
  { better, baseline }: IndicatorPath,
  value: number | undefined,
  target: number | undefined,
): GoalStatus {
  if (value === undefined || target === undefined || !baseline) return 'cannot-tell'
  const sign = better === 'higher' ? 1 : -1
  if (sign * (value - target) >= 0) return 'on-path'
  const [asked, gone] = [sign * (target - baseline.value), sign * (value - baseline.value)]
  return asked > 0 && gone / asked >= nearEnough ? 'near' : 'off-path'
}
