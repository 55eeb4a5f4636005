/*
 * Reads a layout that somebody has written, and tells all that is wrong in it with its place: in its shape, and in the form that it would make
 * of what the region has on record. Pure.
 */
import type { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { type Form, questionsOf } from '../../forms/index.ts'
import { getLayout } from '../layout/get-layout.ts'
import { Layout } from '../layout/layout.ts'
import type { Things } from '../layout/things.ts'
import { formOf } from '../yearly-form.ts'
import type { LayoutName } from './layout-store.ts'

export type LayoutProblem = { readonly place: string; readonly problem: string }

export type CheckedLayout =
  | { readonly layout: Layout; readonly form: Form; readonly problems: readonly [] }
  | { readonly layout: undefined; readonly form: undefined; readonly problems: readonly LayoutProblem[] }

/** What every question of a report begins with, so that no two reports of a year ask the same. */
const prefixes: Readonly<Record<LayoutName, string>> = { strategy: 'rus-', plan: 'vp-' }

export type LayoutGiven = { readonly report: LayoutName; readonly text: string; readonly year: number }

/** @param things of the region, which the parts are repeated for. */
export function checkLayout({ report, text, year }: LayoutGiven, things: Things): CheckedLayout {
  const json = jsonIn(text)
  if ('problem' in json) return wrong([{ place: '–', problem: json.problem }])
  const read = Layout.safeParse(json.value)
  if (!read.success)
    return wrong(read.error.issues.map((issue) => ({ place: placeOf(issue.path), problem: said(issue, json.value) })))
  const layout = read.data
  const own = [...namingProblems(report, layout), ...emptyParts(layout, things)]
  if (own.length > 0) return wrong(own)
  try {
    return { layout, form: formOf(layout, things, year), problems: [] }
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    const { place = '–', problem = '' } = thrown.details
    return wrong([{ place: String(place), problem: String(problem) }])
  }
}

function wrong(problems: readonly LayoutProblem[]): CheckedLayout {
  return { layout: undefined, form: undefined, problems }
}

function jsonIn(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (thrown) {
    return { problem: `texten är inte JSON (${thrown instanceof Error ? thrown.message : String(thrown)})` }
  }
}

function namingProblems(report: LayoutName, layout: Layout): LayoutProblem[] {
  const { id } = getLayout(report)
  const prefix = prefixes[report]
  const named = layout.id === id ? [] : [{ place: 'id', problem: `ska vara ”${id}”, så att rapporten känns igen` }]
  const questions = layout.parts.flatMap((part, at) =>
    part.questions.flatMap((question, number) =>
      question.id.startsWith(prefix)
        ? []
        : [{ place: `parts.${at}.questions.${number}.id`, problem: `ska börja med ”${prefix}”` }],
    ),
  )
  return [...named, ...questions]
}

/** A report without a single question cannot be opened. */
function emptyParts({ parts }: Layout, things: Things): LayoutProblem[] {
  const asked = parts.some(({ each }) => things[each].length > 0)
  return asked
    ? []
    : [{ place: 'parts', problem: 'ingen del har något att fråga om: registret saknar det som delarna upprepas för' }]
}

/** `parts.0.title` as it is written, the whole for what has no place. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '–' : path.map(String).join('.')
}

/** What the schema says, in Swedish. */
function said(issue: z.core.$ZodIssue, whole: unknown): string {
  if (issue.code === 'invalid_type')
    return valueAt(whole, issue.path) === undefined ? 'saknas' : `ska vara ${kinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'unrecognized_keys') return `har fält som inte finns: ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_value') return `ska vara ett av: ${issue.values.map(String).join(', ')}`
  return issue.code === 'too_small' ? 'får inte vara tomt' : issue.message
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], whole)
}

const kinds: Readonly<Record<string, string>> = { string: 'en text', array: 'en lista', object: 'ett objekt' }

/** How many questions it makes of what is on record. */
export function countQuestions(form: Form): number {
  return questionsOf(form).length
}
