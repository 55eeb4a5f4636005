/*
 * How a figure is written at its place: in kronor, thousands or millions, with so many decimals, in words, and with drygt or knappt only
 * where that is true.
 */
import { missingText, type Unit } from '../../foundation/index.ts'
import type { FigureForm } from './figure-ask.ts'

const scales = { kr: 1, tkr: 1000, mkr: 1_000_000 } as const
const names = { kr: 'kr', tkr: 'tkr', mkr: 'Mkr' } as const
const smallWords = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

export type Formattable = {
  readonly value: number | undefined
  readonly unit: Unit
  /** What is shown instead of the number. */
  readonly name?: string
  readonly points?: boolean
}

export function formatAsked({ value: own, unit, name, points }: Formattable, form: FigureForm): string {
  if (own === undefined) return missingText
  if (name !== undefined) return name
  const value = form.unsigned ? Math.abs(own) : own
  const scaled = unit === 'kronor' ? value / scales[form.unit ?? 'kr'] : value
  const decimals = form.decimals ?? defaultDecimals(unit, form)
  const { text, about } = rounded(scaled, decimals, form.about)
  const inWords =
    form.words && unit !== 'kronor' && unit !== 'percent' && decimals === 0 ? smallWords[scaled] : undefined
  return `${about}${inWords ?? text}${points ? '\u00a0procentenheter' : suffixOf(unit, form)}`
}

function defaultDecimals(unit: Unit, { unit: as, about }: FigureForm): number {
  if (about !== undefined) return 0
  if (unit === 'kronor') return as === 'mkr' ? 1 : 0
  return unit === 'percent' ? 1 : 0
}

/** `drygt` rounds down, `knappt` and `nästan` up; a number that is exact is not said to be about. */
function rounded(value: number, decimals: number, about: FigureForm['about']): { text: string; about: string } {
  const scale = 10 ** decimals
  const nearest = Math.round(value * scale) / scale
  const isExact = Math.abs(nearest - value) < 1e-9
  if (about === undefined || isExact) return { text: written(nearest, decimals), about: '' }
  const at =
    about === 'drygt'
      ? Math.floor(value * scale)
      : about === 'cirka'
        ? Math.round(value * scale)
        : Math.ceil(value * scale)
  const shown = at / scale
  // More than a tenth away is neither drygt nor knappt.
  if (value === 0 || Math.abs(shown - value) > Math.abs(value) / 10)
    return { text: written(value, Math.max(decimals, 1)), about: '' }
  return { text: written(shown, decimals), about: `${about} ` }
}

/** One for each number of decimals: making one takes longer than all else that is done for a figure. */
const formats = [0, 1, 2, 3].map((maximumFractionDigits) => new Intl.NumberFormat('sv-SE', { maximumFractionDigits }))

function written(value: number, decimals: number): string {
  return formats[decimals]?.format(value) ?? String(value)
}

function suffixOf(unit: Unit, { unit: as }: FigureForm): string {
  if (unit === 'kronor') return `\u00a0${names[as ?? 'kr']}`
  return unit === 'percent' ? '\u00a0%' : ''
}
