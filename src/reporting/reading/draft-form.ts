/*
 * Proposes a form from a document: headings become sections, questions are proposed, a person decides. What is proposed follows
 * the form's schema, so that it can be loaded as soon as somebody has read it through.
 */
import type { Form, Part, Question, Section } from '../forms/index.ts'
import { contentWords, isBlank } from './content-words.ts'

/** The same shape as a form; `provisional` is always true. */
export type DraftForm = Form

type Source = {
  readonly lines: readonly string[]
  readonly headings: readonly { readonly line: number; readonly level: number }[]
}

type Heading = { readonly line: number; readonly number: string; readonly title: string; readonly part: boolean }

const asks =
  /\?\s*$|^\s*[•\-–]?\s*(?:beskriv|redogör|redovisa|ange|lista|ge exempel|motivera|förklara|bedöm|uppge|kommentera|sammanfatta)\b/i
const isNote = /^\s*(?:observera|obs|anm)\b/i

export function draftFormFrom({ lines, headings }: Source, id = 'utkast', year = 0): DraftForm {
  const found = headings.length > 0 ? fromStyles(lines, headings) : fromNumbers(lines)
  const sections = found.map((heading, at) =>
    sectionFrom(lines, heading, (found[at + 1]?.line ?? lines.length + 1) - 1),
  )
  const title = lines.find((line) => !isBlank(line))?.trim() ?? id
  return {
    id,
    title,
    year,
    provisional: true,
    source: 'Utkast ur ett dokument; inte genomläst',
    subPrompts: [],
    tables: {},
    scopeRules: [],
    crossReferenceRule: '',
    parts: partsOf(found, sections, title),
  }
}

function fromStyles(lines: readonly string[], headings: Source['headings']): Heading[] {
  const top = Math.min(...headings.map(({ level }) => level))
  const counts: number[] = []
  return headings.map(({ line, level }) => {
    const depth = level - top
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? 0) + 1
    const own = /^\s*(\d+(?:\.\d+)*)\.?\s+(.*)$/.exec(lines[line - 1] ?? '')
    const number = own?.[1] ?? Array.from(counts, (count) => count ?? 1).join('.')
    return { line, number, title: (own?.[2] ?? lines[line - 1] ?? '').trim(), part: depth === 0 }
  })
}

function fromNumbers(lines: readonly string[]): Heading[] {
  return lines.flatMap((line, at) => {
    const [, number, title] = /^\s*(\d+(?:\.\d+)*)\.?\s+(\p{Lu}.{2,100})$/u.exec(line) ?? []
    if (number === undefined || title === undefined || /[.!?]\s*$/.test(title)) return []
    return [{ line: at + 1, number, title: title.trim(), part: !number.includes('.') }]
  })
}

function sectionFrom(lines: readonly string[], heading: Heading, end: number): Section {
  const paragraphs = paragraphsOf(lines.slice(heading.line, end))
  const questions = paragraphs.flatMap((text, at): Question[] => {
    const words = [...new Set(contentWords(text))].toSorted()
    const base = { prompt: text.replace(/^\s*[•\-–]\s*/, ''), words }
    if (isNote.test(text)) return [{ kind: 'note', id: `${heading.number}-n${at + 1}`, ...base }]
    return asks.test(text) ? [{ kind: 'free-text', id: `${heading.number}-q${at + 1}`, required: true, ...base }] : []
  })
  return {
    number: heading.number,
    title: heading.title,
    words: [...new Set(contentWords(heading.title))].toSorted(),
    questions: renumbered(questions, heading.number),
  }
}

function renumbered(questions: readonly Question[], section: string): Question[] {
  const counts = { note: 0, other: 0 }
  return questions.map((question) => {
    const kind = question.kind === 'note' ? 'note' : 'other'
    counts[kind] += 1
    return { ...question, id: `${section}-${kind === 'note' ? 'n' : 'q'}${counts[kind]}` }
  })
}

function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (isBlank(line) || /^\s*[•\-–]\s/.test(line)) paragraphs.push([])
    if (!isBlank(line)) paragraphs.at(-1)?.push(line.trim())
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => paragraph.join(' '))
}

function partsOf(headings: readonly Heading[], sections: readonly Section[], title: string): Part[] {
  const parts: { number: string; title: string; purpose: string; words: string[]; sections: Section[] }[] = []
  headings.forEach((heading, at) => {
    const section = sections[at]
    if (!section) return
    if (heading.part || parts.length === 0)
      parts.push({ number: heading.number, title: heading.title, purpose: '', words: section.words, sections: [] })
    if (!heading.part || section.questions.length > 0) parts.at(-1)?.sections.push(section)
  })
  return parts.length > 0 ? parts : [{ number: '1', title, purpose: '', words: [], sections: [] }]
}
