/*
 * A comment is a remark on a passage of an answer, with replies, until somebody resolves it. The passage moves with the text; when the
 * words themselves have changed, it is looked for by what stood there, and else told as changed.
 */
import type { Mappable } from 'prosemirror-transform'
import { z } from 'zod'
import { type Node, passages } from '../../documents/index.ts'

const Said = z.strictObject({ by: z.string(), on: z.iso.date(), text: z.string().min(1) })

export const CommentContent = z.strictObject({
  /** Positions in the tree, the last known. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  /** What stood there; empty for a remark on the whole answer. */
  quote: z.string(),
  said: z.array(Said).min(1),
  /** Who should answer; nobody in particular where it is left out. */
  asks: z.string().optional(),
  resolved: z.strictObject({ by: z.string(), on: z.iso.date() }).optional(),
})
export type CommentContent = z.infer<typeof CommentContent>

export type Comment = CommentContent & {
  readonly id: string
  readonly year: number
  readonly question: string
  readonly version: number
}

/** Where the passage stands now; undefined when its words are no longer there. */
export function passageOf(
  doc: Node,
  { from, to, quote }: Pick<Comment, 'from' | 'to' | 'quote'>,
): passages.Passage | undefined {
  if (quote === '') return undefined
  if (to <= doc.content.size && from < to && doc.textBetween(from, to, ' ', leafText) === quote) return { from, to }
  return passages.findWords(doc, quote, from)
}

export function leafText(node: Node): string {
  return node.type.name === 'hard_break' ? ' ' : String(node.attrs['text'] ?? '')
}

export function moved(comment: Comment, maps: readonly Mappable[]): Comment {
  const at = (place: number, side: number) => maps.reduce((now, map) => map.map(now, side), place)
  return { ...comment, from: at(comment.from, 1), to: at(comment.to, -1) }
}
