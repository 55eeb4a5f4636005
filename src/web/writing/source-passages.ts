/*
 * What can be put into an answer, passage by passage: last year's answer, or what the register tells. Notes are opened, and charts left
 * out, since an answer holds neither.
 */
import type { Node } from '../../documents/index.ts'
import { answers } from '../../reporting/index.ts'
import { draftOf } from '../reporting/question-of.ts'
import type { RoundQuestion } from './round-question.ts'

const written = new Set(['paragraph', 'heading', 'bullet_list', 'ordered_list', 'table'])

/** The words of the address: last year's answer, or the draft that the register makes. */
export type Source = 'forra' | 'utkast'

export function passagesFrom({ before, present, question }: RoundQuestion, source: Source): Node[] {
  if (source === 'forra') return before ? writable(answers.blocksOf(before.content)) : []
  return writable(draftOf(present.drafts(), question.id)?.children ?? [])
}

function writable(blocks: readonly Node[]): Node[] {
  return blocks.flatMap((block) => {
    if (block.type.name === 'note') return writable(block.children)
    return written.has(block.type.name) && !isEmpty(block) ? [block] : []
  })
}

function isEmpty(block: Node): boolean {
  return block.type.name === 'paragraph' && block.childCount === 0
}
