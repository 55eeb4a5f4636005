/*
 * R-DUPTEXT: the same words in two places: twelve words in a row, or a whole sentence of eight. The form's own text is left out.
 */

import type { LineRange } from '../../../reading/index.ts'
import { lineAt, type Passage, type Word } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { phrasesTwice } from './phrases-twice.ts'
import { type Repeat, repeatsIn } from './shingles.ts'
import { targetsTwice } from './targets-twice.ts'

export const rDuptext: Rule = {
  id: 'R-DUPTEXT',
  title: 'Upprepad text',
  needs: ['text'],
  find: (input) => [...findRepeats(input), ...phrasesTwice(input.text), ...targetsTwice(input.text)],
}

const enough = 12

function findRepeats({ text, report }: RuleInput): Found[] {
  const told = new Set(text.passages.filter(({ kind, text: own }) => kind !== 'heading' && !/[☐☑☒]/u.test(own)))
  const words = text.words.filter(({ passage }) => told.has(passage))
  const forms = words.map((word) => word.text.toLowerCase())
  const columns = columnByLine(report)
  const repeats = repeatsIn(forms).filter(
    (repeat) => isTold(words, repeat) && !isFormula(words, repeat, columns) && !isNames(words, repeat),
  )
  return againAndAgain(joinedRepeats(repeats).map((repeat) => sayRepeat(words, repeat)))
}

/** A list of places or organisations is no writing. */
function isNames(words: readonly Word[], { first, length }: Repeat): boolean {
  const capitals = words.slice(first, first + length).filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return capitals * 10 >= length * 6
}

/** What begins in one place and comes again in several is told once, with all of them. */
function againAndAgain(found: readonly Found[]): Found[] {
  const same = Map.groupBy(found, ({ lines, quotes }) => `${lines.at(-1)?.[0]} ${(quotes.at(-1) ?? '').slice(0, 60)}`)
  return [...same.values()].flatMap(([first, ...others]) => {
    const source = first?.lines.at(-1)
    if (!first || !source) return []
    return [{ ...first, lines: [first, ...others].flatMap(({ lines }) => lines.slice(0, -1)).concat([source]) }]
  })
}

/** Table column and row by line: `goal 3`. */
function columnByLine(report: RuleInput['report']): ReadonlyMap<number, string> {
  const columns = new Map<number, string>()
  for (const { question, rows = [] } of report?.answers ?? [])
    for (const [at, row] of rows.entries())
      for (const { column, lines } of row.cells)
        for (const [from, to] of lines)
          for (let line = from; line <= to; line += 1) columns.set(line, `${column} ${question}/${at}`)
  return columns
}

const formula = 20

/** What stands in the same column of many rows is how the column is filled in, unless it is long. */
function isFormula(
  words: readonly Word[],
  { first, second, length }: Repeat,
  columns: ReadonlyMap<number, string>,
): boolean {
  const place = (at: number) => {
    const word = words[at]
    return word ? (columns.get(lineAt(word.passage, word.from)) ?? '') : ''
  }
  const [a, b] = [place(first), place(second)]
  return a !== '' && b !== '' && a !== b && a.split(' ')[0] === b.split(' ')[0] && length < formula
}

/** Twelve words, or a whole sentence. A phrase that belongs to how tables are filled in is short and no sentence. */
function isTold(words: readonly Word[], { first, second, length }: Repeat): boolean {
  if (length >= enough) return true
  return [first, second].every((start) => beginsSentence(words[start]) && endsSentence(words[start + length - 1]))
}

function beginsSentence(word: Word | undefined): boolean {
  if (!word) return false
  const before = word.passage.text.slice(0, word.from).trimEnd()
  return /^\p{Lu}/u.test(word.text) && (before === '' || /[.!?:•–-]$/.test(before))
}

function endsSentence(word: Word | undefined): boolean {
  return word !== undefined && /^[)”"]?\s*(?:[.!?]|$)/.test(word.passage.text.slice(word.to))
}

/** Two repeats with a word or two between them are one, where both places have the gap. */
function joinedRepeats(repeats: readonly Repeat[]): Repeat[] {
  const result: Repeat[] = []
  for (const repeat of repeats) {
    const last = result.at(-1)
    const gap = last ? repeat.second - (last.second + last.length) : 99
    const same = last ? repeat.first - (last.first + last.length) : 99
    if (last && gap >= 0 && gap <= 4 && same >= 0 && same <= 4)
      last.length = repeat.second + repeat.length - last.second
    else result.push({ ...repeat })
  }
  return result
}

/** Told where the words come again, with where they stood first. */
function sayRepeat(words: readonly Word[], { first, second, length }: Repeat): Found {
  const run = (start: number) => words.slice(start, start + length)
  const [a, b] = [run(first), run(second)]
  const [earlier = '', later = ''] = [a[0]?.passage.question, b[0]?.passage.question]
  const inOne = earlier === later
  const what = `${length} ord i rad står redan ${placeOf(earlier, inOne) ?? `på rad ${linesOfRun(a)[0]}`}.`
  return {
    severity: inOne && length >= enough ? 'error' : 'warning',
    lines: [linesOfRun(b), linesOfRun(a)],
    quotes: [textOfRun(b), textOfRun(a)],
    message: inOne ? `${what} Stryk det ena.` : `${what} Skriv det en gång och hänvisa dit.`,
  }
}

/** Undefined where the text could not be read by the questions of a form. */
function placeOf(question: string, inOne: boolean): string | undefined {
  if (question === '') return undefined
  return inOne ? 'tidigare i samma svar' : `i svaret på ${question}`
}

function linesOfRun(run: readonly Word[]): LineRange {
  const [start, end] = [run[0], run.at(-1)]
  return start && end ? [lineAt(start.passage, start.from), lineAt(end.passage, end.from)] : [1, 1]
}

function textOfRun(run: readonly Word[]): string {
  const start = run[0]
  if (!start) return ''
  const same: readonly Word[] = run.filter(({ passage }) => passage === start.passage)
  return textBetween(start.passage, start.from, same.at(-1)?.to ?? start.to)
}

function textBetween(passage: Passage, from: number, to: number): string {
  const whole = passage.text.slice(from, to)
  return whole.length > 160 ? `${whole.slice(0, 157)}…` : whole
}
