/*
 * One cell as a day or an amount, by the forms that the mapping names. What cannot be read is told with what would be right.
 */
import { type CalendarDate, isCalendarDate, type Kronor, kronor } from '../../foundation/index.ts'
import type { ImportMapping } from './import-mapping.ts'

export function readDay(text: string, form: ImportMapping['dates']): CalendarDate | undefined {
  const found = /^(\d{2})[./-](\d{2})[./-](\d{4})$/.exec(text)
  const iso =
    form === '2021-09-30'
      ? text.slice(0, 10)
      : form === '20210930'
        ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
        : found
          ? `${found[3]}-${found[2]}-${found[1]}`
          : text
  return isCalendarDate(iso) ? iso : undefined
}

/** Thousands and decimals as the form says; both a point and a comma where only one may be is no number. */
export function readAmount(text: string, form: ImportMapping['numbers']): Kronor | undefined {
  const tidy = text.replaceAll(/[\s\u00a0\u202f]|kr$|SEK$/gi, '')
  const [thousands, decimal] = form === '1,234.5' ? [',', '.'] : form === '1.234,5' ? ['.', ','] : ['', ',']
  const whole = thousands === '' ? tidy : tidy.replaceAll(thousands, '')
  // A number out of a spreadsheet has a point as its decimal sign, whatever the file's form.
  const plain = form === '1 234,5' && /^-?\d+\.\d+$/.test(whole) ? whole : whole.replace(decimal, '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? kronor(Number(plain)) : undefined
}
