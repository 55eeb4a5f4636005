/*
 * Search in what the regions have answered: every word that is asked for must stand in the answer, in any order and in any case.
 */
import type { Node } from '../../documents/index.ts'
import type { NationalQuestion } from './national-view.ts'
import type { NationalRegion } from './region-package.ts'

/** A passage around the first word that was found, in parts: what was found is told from what stands around it. */
export type Passage = readonly { readonly text: string; readonly found: boolean }[]

export type Hit = {
  readonly question: string
  readonly region: NationalRegion
  readonly passage: Passage
}

/** As many signs on each side of the first word. */
const around = 90

export function searchAnswers(questions: readonly NationalQuestion[], asked: string): Hit[] {
  const words = wordsOf(asked)
  if (words.length === 0) return []
  return questions.flatMap(({ question, answers }) =>
    answers.flatMap(({ region, said }) => {
      const passage = said && passageOf(plainText(said), words)
      return passage ? [{ question, region, passage }] : []
    }),
  )
}

export function wordsOf(asked: string): string[] {
  return [...new Set(asked.normalize('NFC').toLocaleLowerCase('sv').split(/\s+/).filter(Boolean))]
}

/** Blocks and cells apart by a blank, figures as they read. */
export function plainText(said: Node): string {
  return said.textBetween(0, said.content.size, ' ', textOfLeaf).normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

export function textOfLeaf(leaf: Node): string {
  const { text } = leaf.attrs
  return typeof text === 'string' ? text : ' '
}

function passageOf(text: string, words: readonly string[]): Passage | undefined {
  const low = text.toLocaleLowerCase('sv')
  const places = words.map((word) => low.indexOf(word))
  if (places.includes(-1)) return undefined
  const first = Math.min(...places)
  const from = first <= around ? 0 : wordAt(text, first - around)
  const to = first + around >= text.length ? text.length : wordAt(text, first + around) - 1
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  return marked(shown, words)
}

/** Where the next word begins, so that none is cut. */
function wordAt(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank === -1 ? text.length + 1 : blank + 1
}

function marked(text: string, words: readonly string[]): Passage {
  const pattern = new RegExp(`(${words.map((word) => RegExp.escape(word)).join('|')})`, 'giu')
  return text
    .split(pattern)
    .map((part, at) => ({ text: part, found: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
