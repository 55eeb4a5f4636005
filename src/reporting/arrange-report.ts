/*
 * Arranges a report: register, form and answers in, document tree out. Nothing is read and nothing is kept, so the same three
 * always give the same tree. What each question gets is settled in compose/.
 */
import { build, type Node } from '../documents/index.ts'
import { type Answer, isEmpty } from './answers/index.ts'
import { anchorOfSection } from './compose/addresses.ts'
import { arrangeQuestion } from './compose/arrange-question.ts'
import { frontMatter, inventedNotice, inventedRegion, provisionalNotice } from './compose/front-matter.ts'
import { missingAppendix } from './compose/missing-appendix.ts'
import type { Form, Part, Section } from './forms/index.ts'
import type { Register } from './register/index.ts'

type Material = {
  readonly register: Register
  readonly form: Form
  /** Answers that say something, by question. */
  readonly written: ReadonlyMap<string, Answer>
  readonly placed: Placed
}

/** What is set after the answers of some questions: movements that were placed there. */
export type Placed = ReadonlyMap<string, readonly Node[]>

export function arrangeReport(
  register: Register,
  form: Form,
  answers: readonly Answer[],
  placed: Placed = new Map(),
): Node {
  const written = new Map(answers.filter(({ content }) => !isEmpty(content)).map((answer) => [answer.question, answer]))
  const attrs = {
    title: form.title,
    subtitle: `${register.region.name}, ${register.year}`,
    notice: noticeOf(register, form),
  }
  return build.doc(
    attrs,
    ...frontMatter(register, form, new Set(written.keys())),
    ...form.parts.flatMap((part) => arrangePart({ register, form, written, placed }, part)),
    ...missingAppendix(register),
  )
}

/** What stands on every page: that the county is invented, that the form is not settled. */
function noticeOf({ region }: Register, { provisional }: Form): string {
  const notices = [
    ...(region.id === inventedRegion ? [inventedNotice] : []),
    ...(provisional ? [provisionalNotice] : []),
  ]
  return notices.join(' ')
}

function arrangePart(material: Material, part: Part): Node[] {
  const levels = levelsOf(part)
  return [
    build.heading(1, part.title, { id: anchorOfSection(part.number), number: part.number }),
    ...(part.purpose === '' ? [] : [build.paragraph(build.text(part.purpose, 'em'))]),
    ...part.sections.flatMap((section, at) => arrangeSection(material, part, section, levels[at] ?? 2)),
  ]
}

/** A section with the part's own number is the part itself, and its heading has been set. */
function arrangeSection(
  { register, form, written, placed }: Material,
  part: Part,
  section: Section,
  level: number,
): Node[] {
  const isPart = section.number === part.number
  const heading = build.heading(level, section.title, { id: anchorOfSection(section.number), number: section.number })
  return [
    ...(isPart ? [] : [heading]),
    ...section.questions.flatMap((question) => [
      ...arrangeQuestion({ register, form, section, question }, isPart ? 2 : level + 1, written.get(question.id)),
      ...(placed.get(question.id) ?? []),
    ]),
  ]
}

/** `1.2.1` stands below `1.2`; a form that has no `1.2` gets no gap in the levels. */
function levelsOf(part: Part): number[] {
  const levels: number[] = []
  for (const { number } of part.sections) levels.push(Math.min(number.split('.').length, (levels.at(-1) ?? 1) + 1, 5))
  return levels.map((level) => Math.max(2, level))
}
