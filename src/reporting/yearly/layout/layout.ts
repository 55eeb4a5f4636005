/*
 * A layout says how a yearly follow-up is put together: its parts in order, what each part is repeated for, the questions with their
 * prompts, and which tables and charts of the register stand under each. It is data, so that a region can have its own.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'

/** What a part is repeated for: nothing, or each thing of a kind that the register names. */
export const eachKinds = ['once', 'goal', 'national-area', 'mobilisation', 'perspective', 'plan-goal'] as const
export type EachKind = (typeof eachKinds)[number]

/** What the register can show under a question. */
export const shownKinds = [
  'goal-summary',
  'indicators',
  'indicator-charts',
  'area-summary',
  'plans',
  'actions',
  'mobilisation-background',
  'mobilisation-results',
  'mobilisation-challenges',
  'task-summary',
  'late-tasks',
  'tasks',
] as const
export type ShownKind = (typeof shownKinds)[number]

const LayoutQuestion = z.strictObject({
  /** `{id}` is filled with the id of the thing that the part is repeated for. */
  id: z.string().min(1),
  /** `{name}` is filled with its name. */
  prompt: z.string().min(1),
  help: z.string().optional(),
  shows: z.array(z.enum(shownKinds)).optional(),
})

const LayoutPart = z
  .strictObject({
    number: z.string().min(1),
    title: z.string().min(1),
    purpose: z.string(),
    each: z.enum(eachKinds),
    questions: z.array(LayoutQuestion).min(1),
  })
  .refine(({ each, questions }) => each === 'once' || questions.every(({ id }) => id.includes('{id}')), {
    path: ['questions'],
    message: 'delen upprepas, och då ska varje fråga ha {id} i sitt id',
  })

export const Layout = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  parts: z.array(LayoutPart).min(1),
})
export type Layout = z.infer<typeof Layout>
export type LayoutPart = Layout['parts'][number]

/** @throws Refusal `form-not-readable` with the place and what is wrong there */
export function parseLayout(name: string, given: unknown): Layout {
  const read = Layout.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal('form-not-readable', {
    form: name,
    place: issue?.path.join('.') || '–',
    problem: issue?.message ?? '',
  })
}
