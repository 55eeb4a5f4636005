/*
 * What the source note of a frozen figure says: what it counts, its exact value and period, the source, the day it was read, how it was
 * read for other years, and how many rows it was counted from and where they are kept.
 */
import { formatCount, formatDay, type Unit } from '../../foundation/index.ts'
import { formatAsked, formatPeriod } from '../catalogue/index.ts'
import { dayOf, type FrozenFigure } from './signed-package.ts'

/** As many readings as a note can hold; all of them are in the package. */
const readingsShown = 5
const units: readonly Unit[] = ['kronor', 'percent', 'persons', 'pieces']

export function figureNote(figure: FrozenFigure, readOn: string): string {
  const { label, definition, value, period, source } = figure
  const when = period === '' ? '' : `, ${formatPeriod(period)}`
  return [
    sentence(label),
    sentence(definition),
    sentence(`Värde: ${inUnit(figure, value)}${when}`),
    sentence(source),
    sentence(`Läst ur registret ${formatDay(dayOf(readOn))}`),
    readingsOf(figure),
    rowsOf(figure),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** A value of the figure in its unit: "1 000 000 kr"; one that nobody has reads as missing. */
export function inUnit({ unit: named }: Pick<FrozenFigure, 'unit'>, value: number | null): string {
  const unit = units.find((each) => each === named) ?? 'pieces'
  return formatAsked({ value: value ?? undefined, unit }, {})
}

function readingsOf(figure: FrozenFigure): string {
  const { readings } = figure
  if (readings.length < 2) return ''
  const shown = readings.slice(-readingsShown).map(({ period, value }) => `${period}: ${inUnit(figure, value)}`)
  const some = readings.length > readingsShown ? `De ${readingsShown} senaste avläsningarna av ${readings.length}` : ''
  return sentence(`${some || 'Avläsningar'}: ${shown.join('; ')}`)
}

function rowsOf({ rows }: FrozenFigure): string {
  if (rows.length === 0) return 'Inga enskilda rader ligger bakom siffran.'
  const counted = rows.length === 1 ? 'Den rad' : `De ${formatCount(rows.length)} rader`
  return `${counted} som siffran är räknad av finns i rapportens paket och på den undertecknade rapportens sida.`
}

function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`
}
