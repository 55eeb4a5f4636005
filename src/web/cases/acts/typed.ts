/*
 * How what people type in the forms of cases is read: days, amounts and ticks, each with the sentence that is shown beside the field.
 */
import { z } from 'zod'
import {
  isCalendarDate,
  type Kronor,
  parseKronor,
  parseOrganisationNumber,
  Refusal,
} from '../../../foundation/index.ts'

export const text = z.string('form.notReadable').trim().max(20_000, 'case.form.tooLong')
export const neededText = text.min(1, 'case.form.needed')

export const day = z.string('form.notReadable').trim().refine(isCalendarDate, 'case.form.day')

export const amount = text.transform((value, context) => read(() => parseKronor(value), context, 'case.form.amount'))

/** Absent when nothing was typed. */
export const amountIfAny = text.transform((value, context) =>
  value === '' ? undefined : read(() => parseKronor(value), context, 'case.form.amount'),
)

export const organisationIfAny = text.transform((value, context) =>
  value === '' ? undefined : read(() => parseOrganisationNumber(value), context, 'case.form.organisation'),
)

function read<Value>(parse: () => Value, context: z.RefinementCtx, message: string): Value {
  try {
    return parse()
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
}

/** What was typed in a field, without outer blanks; empty where there is no such field. */
export function typedText(typed: Readonly<Record<string, unknown>>, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The values of a group of ticks: `areas.innovation` = `ja`. */
export function ticked(typed: Readonly<Record<string, unknown>>, group: string): string[] {
  return Object.entries(typed).flatMap(([name, value]) =>
    value === 'ja' && name.startsWith(`${group}.`) ? [name.slice(group.length + 1)] : [],
  )
}

/** The values of numbered or named fields: `year.2022` = `500 000`. */
export function fieldsOf(typed: Readonly<Record<string, unknown>>, group: string): [string, string][] {
  return Object.entries(typed).flatMap(([name, value]) =>
    typeof value === 'string' && name.startsWith(`${group}.`) && value.trim() !== ''
      ? [[name.slice(group.length + 1), value.trim()] as [string, string]]
      : [],
  )
}

/** Amounts by a name; the first that cannot be read is a problem of its field. */
export function amountsOf(
  typed: Readonly<Record<string, unknown>>,
  group: string,
  context: z.RefinementCtx,
): [string, Kronor][] {
  return fieldsOf(typed, group).flatMap(([name, value]) => {
    try {
      return [[name, parseKronor(value)] as [string, Kronor]]
    } catch {
      context.addIssue({ code: 'custom', path: [`${group}.${name}`], message: 'case.form.amount' })
      return []
    }
  })
}
