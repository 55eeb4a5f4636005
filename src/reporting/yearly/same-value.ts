/*
 * Whether two ways of writing a quantity tell the same value: nio and 9, 40,5 Mkr and 40 480 000 kr. What is written more roughly agrees
 * with what is written more exactly when it is a rounding of it. Drygt 40 is above 40 and near, knappt and nästan 40 below, mer än 40
 * above, minst 40 not below, cirka 40 on either side: two such agree where one value can be both.
 */
import { type Edge, edgeAtStart, numberOfWord } from '../claims/index.ts'

/** Powers of ten. */
const scales: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mkr: 6 }
const number = /^(?<sign>[-−])?(?<whole>\d[\d\s]*)(?:,(?<part>\d+))?(?:\s*(?<unit>\S.*))?$/

/**
 * The digits as a whole number, and the power of ten of the last one: 40,5 Mkr is 405 and 5. Held so, since 8 253,342 times 1 000 is
 * not 8 253 342 in binary fractions.
 */
type Written = { readonly digits: bigint; readonly power: number; readonly unit: string; readonly edge: Edge }

export function isSameValue(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [readWritten(one), readWritten(other)]
  if (!a || !b || a.unit !== b.unit) return false
  const finest = Math.min(a.power, b.power)
  if (a.edge === 'exact' && b.edge === 'exact') {
    const [first, second] = [inSteps(a, finest), inSteps(b, finest)]
    const apart = first > second ? first - second : second - first
    return a.power === b.power ? apart === 0n : 2n * apart <= 10n ** BigInt(Math.max(a.power, b.power) - finest)
  }
  return meet(spanOf(a, finest), spanOf(b, finest))
}

/** How many of a power of ten it is. */
function inSteps({ digits, power }: Written, finest: number): bigint {
  return digits * 10n ** BigInt(power - finest)
}

/** Between which values it lies. An end that is undefined is open for ever; `isOpen` ends are not values of it. */
type Span = { readonly low?: bigint; readonly high?: bigint; readonly isOpen: boolean }

/** In how many parts a step is counted, so that a half, a tenth and a ninth are whole. */
const fine = 180n

function spanOf(written: Written, finest: number): Span {
  const value = fine * inSteps(written, finest)
  const size = value < 0n ? -value : value
  const rounding = isCount(written) ? 0n : (fine / 2n) * 10n ** BigInt(written.power - finest)
  switch (written.edge) {
    case 'exact':
      return { low: value - rounding, high: value + rounding, isOpen: false }
    case 'near':
      return { low: value - size / 9n, high: value + size / 9n, isOpen: false }
    case 'above':
      return { low: value, high: value + size / 9n, isOpen: true }
    case 'below':
      return { low: value - size / 9n, high: value, isOpen: true }
    case 'over':
      return { low: value, isOpen: true }
    case 'under':
      return { high: value, isOpen: true }
    case 'least':
      return { low: value, isOpen: false }
    case 'most':
      return { high: value, isOpen: false }
  }
}

/** A count is what it is; an amount and a share may have been rounded to their last digit. */
function isCount({ unit, power }: Written): boolean {
  return unit !== 'kr' && power === 0 && !/^(?:%|procent)/u.test(unit)
}

function meet(one: Span, other: Span): boolean {
  return endsBefore(one, other) && endsBefore(other, one)
}

/** Does what begins here begin before the other ends? */
function endsBefore(one: Span, other: Span): boolean {
  if (one.low === undefined || other.high === undefined) return true
  return one.isOpen || other.isOpen ? one.low < other.high : one.low <= other.high
}

function readWritten(text: string): Written | undefined {
  const { edge, rest } = edgeAtStart(text.trim().replaceAll('\u00a0', ' '))
  const [first = '', ...others] = rest.split(' ')
  const word = numberOfWord(first)
  const found = number.exec(word === undefined ? rest : [word, ...others].join(' '))?.groups
  if (!found) return undefined
  const { sign, whole = '', part = '', unit = '' } = found
  const scale = scales[unit.toLowerCase()]
  const digits = BigInt(`${whole.replaceAll(/\s/g, '')}${part}`)
  return {
    digits: sign ? -digits : digits,
    power: (scale ?? 0) - part.length,
    unit: scale === undefined ? unit : 'kr',
    edge,
  }
}
