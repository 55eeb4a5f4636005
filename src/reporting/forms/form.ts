/*
 * A form is data: what a receiver asks for in one year's report. Prompts are in our own words; `words` are the bag of words
 * by which the receiver's own prompt is recognised in a report from outside (docs/decisions/0008). A new year needs no code.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'

const Words = z.array(z.string())

const QuestionBase = { id: z.string().min(1), prompt: z.string().min(1), words: Words, help: z.string().optional() }

const FreeText = z.strictObject({
  kind: z.literal('free-text'),
  ...QuestionBase,
  required: z.boolean(),
  /** Ids of sub-prompts that come after the prompt. */
  subPrompts: z.array(z.string()).optional(),
  /** What an answer must contain, one word each: "aktörer". */
  parts: z.array(z.string()).optional(),
  hint: z.string().optional(),
  /** What is wrong with the receiver's own prompt. */
  formFault: z.string().optional(),
})

const Ticks = z.strictObject({
  kind: z.literal('ticks'),
  ...QuestionBase,
  items: z.array(z.strictObject({ label: z.string().min(1), words: Words })).min(1),
})

const ChoiceWithText = z.strictObject({
  kind: z.literal('choice-with-text'),
  ...QuestionBase,
  allowed: z.array(z.string()).min(2),
  ifYes: z.string().optional(),
  ifNo: z.string().optional(),
})

const TableQuestion = z.strictObject({ kind: z.literal('table'), ...QuestionBase, table: z.string() })

/** Not a question: what the receiver wants the writer to observe. */
const Note = z.strictObject({ kind: z.literal('note'), ...QuestionBase })

export const Question = z.discriminatedUnion('kind', [FreeText, Ticks, ChoiceWithText, TableQuestion, Note])
export type Question = z.infer<typeof Question>

const Column = z.strictObject({
  id: z.string(),
  title: z.string(),
  help: z.string(),
  allowed: z.array(z.string()).optional(),
  /** What a cell must say, each with the values that it may take. */
  parts: z
    .array(z.strictObject({ id: z.string(), name: z.string(), allowed: z.array(z.string()), required: z.boolean() }))
    .optional(),
})
export type Column = z.infer<typeof Column>

/** `asked` is the number of rows wanted, from and to; `atMost` the number that is allowed. */
export const TableForm = z.strictObject({
  asked: z.tuple([z.number().int().min(0), z.number().int()]),
  atMost: z.number().int().positive(),
  columns: z.array(Column).min(1),
  words: Words,
})
export type TableForm = z.infer<typeof TableForm>

export const Section = z.strictObject({
  number: z.string(),
  title: z.string(),
  words: Words,
  source: z.string().optional(),
  questions: z.array(Question),
})
export type Section = z.infer<typeof Section>

export const Part = z.strictObject({
  number: z.string(),
  title: z.string(),
  purpose: z.string(),
  words: Words,
  sections: z.array(Section),
})
export type Part = z.infer<typeof Part>

/** Content that the form itself places elsewhere: words in `not` do not belong in `section`. */
export const ScopeRule = z.strictObject({
  id: z.string(),
  section: z.string(),
  not: z.array(z.string()),
  belongsTo: z.string(),
  says: z.string(),
})
export type ScopeRule = z.infer<typeof ScopeRule>

export const Form = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  year: z.number().int(),
  /** True while the receiver's instructions are not known in full; said on every page of the report. */
  provisional: z.boolean(),
  source: z.string(),
  subPrompts: z.array(z.strictObject({ id: z.string(), prompt: z.string(), required: z.boolean(), words: Words })),
  tables: z.record(z.string(), TableForm),
  scopeRules: z.array(ScopeRule),
  crossReferenceRule: z.string(),
  parts: z.array(Part).min(1),
})
export type Form = z.infer<typeof Form>

export function sectionsOf(form: Form): Section[] {
  return form.parts.flatMap((part) => part.sections)
}

/** All entries of the form in order: questions and notes. */
export function questionsOf(form: Form): Question[] {
  return sectionsOf(form).flatMap((section) => section.questions)
}

/** Text is written; tables and boxes come from the register, and notes ask nothing. */
export function isWritten({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'free-text' || kind === 'choice-with-text'
}

export function sectionOfQuestion(form: Form, id: string): Section | undefined {
  return sectionsOf(form).find((section) => section.questions.some((question) => question.id === id))
}

/** @throws Refusal `form-not-readable`: the schema's first complaint, an id that stands twice, or a name that leads nowhere. */
export function parseForm(name: string, given: unknown): Form {
  const result = Form.safeParse(given)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw notReadable(name, issue?.path.join('.') ?? '–', issue?.message ?? '')
  }
  for (const id of twice(questionsOf(result.data).map((question) => question.id)))
    throw notReadable(name, id, 'samma id står på två frågor')
  for (const number of twice(sectionsOf(result.data).map((section) => section.number)))
    throw notReadable(name, number, 'samma nummer står på två avsnitt')
  assertNamesLead(name, result.data)
  return result.data
}

function assertNamesLead(name: string, form: Form): void {
  const prompts = new Set(form.subPrompts.map((prompt) => prompt.id))
  for (const question of questionsOf(form)) {
    if (question.kind === 'table' && !form.tables[question.table])
      throw notReadable(name, question.id, `tabellen ”${question.table}” finns inte`)
    if (question.kind !== 'free-text') continue
    const unknown = question.subPrompts?.find((id) => !prompts.has(id))
    if (unknown !== undefined) throw notReadable(name, question.id, `delfrågan ”${unknown}” finns inte`)
  }
}

function twice(names: readonly string[]): string[] {
  return names.filter((each, place) => names.indexOf(each) < place)
}

function notReadable(name: string, place: string, problem: string): Refusal {
  return new Refusal('form-not-readable', { form: name, place, problem })
}
