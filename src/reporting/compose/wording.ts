/*
 * Small words of Swedish: one or many, capitals, full stops, and times as they are told.
 */
import { formatDay, isCalendarDate } from '../../foundation/index.ts'

/** `1 plan`, `2 planer`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Begins in lower case unless the first word is a name or an abbreviation, as far as can be seen. */
export function lower(text: string): string {
  return /^\p{Lu}[\p{Ll}]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export function sentence(text: string): string {
  return /[.!?:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/** `a, b och c`, or `a, b samt c och d` where one of the parts has an "och" of its own. */
export function listed(parts: readonly string[]): string {
  const joint = parts.some((part) => / och /.test(part)) ? 'samt' : 'och'
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`
}

/** How often, as the source writes it, in words: `6 ggr/år` and `6/år` → `6 gånger om året`. */
export function howOften(rhythm: string): string {
  return rhythm.replace(/\b1\/år/, 'en gång om året').replace(/(?: ggr)?\/år/, ' gånger om året')
}

/** `2018-03-06` → `6 mars 2018`, `2021-09` → `september 2021`; `våren 2021` stays as it is. */
export function whenTold(when: string): string {
  if (isCalendarDate(when)) return formatDay(when)
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(when) ?? []
  return year !== undefined && month !== undefined ? `${months[Number(month) - 1]} ${year}` : when
}
