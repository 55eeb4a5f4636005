/*
 * Runs the rules over a text. A rule whose needs are not met is left out; the rest give what they found, and each finding is
 * told with the question that its first line belongs to, in the order of the page.
 */
import { type Form, withQuestionNumbers } from '../forms/index.ts'
import { type ReadReport, readReport } from '../reading/index.ts'
import type { Register } from '../register/index.ts'
import { allRules } from './all-rules.ts'
import type { CheckedText } from './checked-text.ts'
import type { Finding, Found } from './finding.ts'
import { prepareText } from './prepare-text.ts'
import type { Need, Rule, RuleInput } from './rule.ts'

export type TextToCheck = {
  readonly lines: readonly string[]
  readonly form?: Form | undefined
  /** What reading the lines by the form gave; read here when only the form is given. */
  readonly report?: ReadReport | undefined
  readonly register?: Register | undefined
}

export function checkText(given: TextToCheck, rules: readonly Rule[] = allRules): Finding[] {
  const { lines, form, register } = given
  const report = given.report ?? (form ? readReport({ lines }, form) : undefined)
  const input: RuleInput = { text: prepareText(lines, report), form, report, register }
  const questions = questionByLine(input.text, report)
  const findings = rules
    .filter((rule) => rule.needs.every((need) => isMet(need, input)))
    .flatMap((rule) => rule.find(input).map((found) => asFinding(rule, found, { questions, form })))
  return withoutTwins(findings).toSorted((a, b) => (a.lines[0]?.[0] ?? 0) - (b.lines[0]?.[0] ?? 0))
}

function isMet(need: Need, { form, report, register }: RuleInput): boolean {
  if (need === 'form') return form !== undefined && report !== undefined
  return need === 'register' ? register !== undefined : true
}

type Known = { readonly questions: ReadonlyMap<number, string>; readonly form: Form | undefined }

/** A rule names a question by its id; people call it by its number. */
function asFinding(rule: Rule, found: Found, { questions, form }: Known): Finding {
  const message = form ? withQuestionNumbers(form, found.message) : found.message
  return { rule: rule.id, ...found, message, question: questions.get(found.lines[0]?.[0] ?? 0) ?? '' }
}

function questionByLine({ passages }: CheckedText, report: ReadReport | undefined): ReadonlyMap<number, string> {
  const questions = new Map<number, string>()
  const mark = ([from, to]: readonly [number, number], question: string) => {
    for (let line = from; line <= to; line += 1) questions.set(line, question)
  }
  for (const { number, lines } of report?.sections ?? []) mark(lines, number)
  for (const { lines, question } of passages) if (question !== '') mark(lines, question)
  return questions
}

/** The same rule saying the same of the same place is one finding. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, lines, message }) => {
    const key = `${rule} ${lines.join(' ')} ${message}`
    return seen.has(key) ? false : seen.add(key)
  })
}
