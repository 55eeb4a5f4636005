/*
 * A reminder as a letter, and each of its lines as it reads on a page.
 */
import { formatDay } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { followUp } from '../../../portfolio/index.ts'
import type { SayWeb } from '../../../texts/index.ts'
import { questionNumber } from '../../forms/index.ts'
import type { Round } from '../round.ts'
import type { Due, Reminder } from './reminders.ts'

export type Letter = Parameters<followUp.Mail['send']>[0]

/** Undefined where the person has no address: then she reads it on her own page. */
export function letterOf(
  t: SayWeb,
  { report, year, form }: Pick<Round, 'report' | 'year' | 'form'>,
  person: Pick<Person, 'email'> | undefined,
  { due }: Pick<Reminder, 'due'>,
): Letter | undefined {
  if (!person?.email.includes('@')) return undefined
  const lines = due.map((each) => `– ${questionNumber(form, each.question)}: ${dueInWords(t, each)}`)
  const text = [t('round.mail.text', { report: t(`rounds.report.${report}`), year }), ...lines].join('\n')
  return { to: person.email, subject: t('round.mail.subject', { count: due.length }), text }
}

/** `skulle lämnas 20 januari 2022, 5 dagar sent` */
export function dueInWords(t: SayWeb, { does, dueOn, late }: Due): string {
  const day = formatDay(dueOn)
  if (late === 1) return t(`due.${does}.dayLate`, { day })
  if (late > 1) return t(`due.${does}.late`, { day, days: late })
  if (late === 0) return t(`due.${does}.today`, { day })
  return late === -1 ? t(`due.${does}.tomorrow`, { day }) : t(`due.${does}.soon`, { day, days: -late })
}
