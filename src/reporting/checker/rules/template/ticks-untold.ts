/*
 * Several boxes ticked, and a text that does not say which of it belongs to which box.
 */
import { type Form, sectionOfQuestion } from '../../../forms/index.ts'
import type { ReadReport } from '../../../reading/index.ts'
import type { CheckedText } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'

export function ticksUntold(form: Form, report: ReadReport, { passages }: CheckedText): Found[] {
  return report.answers.flatMap(({ question, ticks = [] }) => {
    const section = sectionOfQuestion(form, question)
    const ticked = ticks.filter((tick) => tick.ticked)
    const [first, last] = [ticked[0], ticked.at(-1)]
    if (!section || !first || !last || ticked.length < 2 || new Set(ticked.map(({ label }) => label)).size < 2)
      return []
    const own = new Set(section.questions.map(({ id }) => id))
    const headings = passages.filter(
      ({ question: id, text }) => own.has(id) && text.length < 90 && !/[.☐☑☒]/u.test(text),
    )
    const told = ticked.filter(({ label }) => headings.some(({ text }) => sharesWord(text, label)))
    if (told.length > 0) return []
    const prompt = report.formText.findLast(({ lines: [, to] }) => to < first.line)
    return [
      {
        severity: 'notice',
        lines: [...(prompt ? [prompt.lines] : []), [first.line, last.line]],
        quotes: ticked.map(({ label }) => label),
        message: `I ${question} är ${ticked.length} rutor ikryssade, men svaren säger inte vad som gjorts inom var och en. Sätt en rubrik för varje.`,
      },
    ]
  })
}

function sharesWord(text: string, label: string): boolean {
  const stems = new Set((text.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 8)))
  return (label.toLowerCase().match(/\p{L}{7,}/gu) ?? []).some((word) => stems.has(word.slice(0, 8)))
}
