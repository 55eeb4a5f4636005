/*
 * Reads boxes: "Label: Ja ☒ Nej ☐", "☒ Ja ☐ Nej label", "Ja ☒". A label may begin on the line before.
 */
import type { Question } from '../forms/index.ts'
import { contentWords, coverageOf } from './content-words.ts'
import type { ReadTick } from './read-answer.ts'

const boxes = /[☐☑☒☓🗹🗷□■▢]/u
const ticked = /[☑☒☓🗹🗷■]/u

export function hasBox(line: string): boolean {
  return boxes.test(line)
}

/** What is ticked among ja and nej on a line; undefined when there is no box or none with a word. */
export function choicesOn(line: string): { word: string; ticked: boolean }[] {
  const parts = line.match(/[☐☑☒☓🗹🗷□■▢]|(?<![\p{L}])(?:ja|nej|delvis)(?![\p{L}])/giu) ?? []
  const boxFirst = boxes.test(parts[0] ?? '')
  const pairs: { word: string; ticked: boolean }[] = []
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const [box, word] = boxFirst ? [parts[at], parts[at + 1]] : [parts[at + 1], parts[at]]
    if (box === undefined || word === undefined || !boxes.test(box) || boxes.test(word)) continue
    pairs.push({ word: word.toLowerCase(), ticked: ticked.test(box) })
    at += 1
  }
  return pairs
}

/** The boxes of a list or a choice between two lines, both included. */
export function readTicks(lines: readonly string[], from: number, to: number, question: Question): ReadTick[] {
  const found: ReadTick[] = []
  for (let line = from; line <= to; line += 1) {
    const text = lines[line - 1] ?? ''
    if (!hasBox(text)) continue
    const choices = choicesOn(text)
    if (question.kind === 'choice-with-text')
      for (const choice of choices) found.push({ label: capitalised(choice.word), ticked: choice.ticked, line })
    else if (question.kind === 'ticks') found.push(tickOf(lines, line, question, choices))
  }
  return found
}

function tickOf(
  lines: readonly string[],
  line: number,
  question: Extract<Question, { kind: 'ticks' }>,
  choices: readonly { word: string; ticked: boolean }[],
): ReadTick {
  const text = lines[line - 1] ?? ''
  const label = labelOf(lines, line, question)
  if (choices.length === 0) return { label, ticked: ticked.test(text), line }
  return { label, ticked: choices.some((choice) => choice.ticked && choice.word !== 'nej'), line }
}

/** The form's own label where the line's words are that label's, else the words of the line. */
function labelOf(lines: readonly string[], line: number, question: Extract<Question, { kind: 'ticks' }>): string {
  const own = withoutChoices(lines[line - 1] ?? '')
  const before = lines[line - 2] ?? ''
  const words = contentWords(`${hasBox(before) ? '' : before} ${own}`)
  const best = question.items
    .map((item) => ({ label: item.label, score: coverageOf(new Set(contentWords(item.label)), words) }))
    .toSorted((a, b) => b.score - a.score)[0]
  if (best && best.score >= 0.6) return best.label
  return question.items.length === 1 ? (question.items[0]?.label ?? own) : own
}

function withoutChoices(line: string): string {
  return line
    .replace(/[☐☑☒☓🗹🗷□■▢]/gu, ' ')
    .replace(/(?<![\p{L}])(?:ja|nej)(?![\p{L}])/giu, ' ')
    .replace(/[\s:]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
