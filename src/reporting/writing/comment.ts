/*
 * A comment is a remark on a passage of an answer, with replies, until somebody resolves it. The passage moves with the text; when the
 * words themselves have changed, it is looked for by what stood there, and else told as changed.
 */
import type { Mappable } from 'prosemirror-transform'
import { z } from 'zod'
import type { Node } from '../../documents/index.ts'

const Said = z.strictObject({ by: z.string(), on: z.iso.date(), text: z.string().min(1) })

export const CommentContent = z.strictObject({
  /** Positions in the tree, the last known. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  /** What stood there; empty for a remark on the whole answer. */
  quote: z.string(),
  said: z.array(Said).min(1),
  resolved: z.strictObject({ by: z.string(), on: z.iso.date() }).optional(),
})
export type CommentContent = z.infer<typeof CommentContent>

export type Comment = CommentContent & {
  readonly id: string
  readonly year: number
  readonly question: string
  readonly version: number
}

export type Passage = { readonly from: number; readonly to: number }

/** Where the passage stands now; undefined when its words are no longer there. */
export function passageOf(doc: Node, { from, to, quote }: Pick<Comment, 'from' | 'to' | 'quote'>): Passage | undefined {
  if (quote === '') return undefined
  if (to <= doc.content.size && from < to && doc.textBetween(from, to, ' ', leafText) === quote) return { from, to }
  return findWords(doc, quote, from)
}

/** The place nearest to where it was. */
export function findWords(doc: Node, quote: string, near = 0): Passage | undefined {
  const found: Passage[] = []
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true
    const text = block.textBetween(0, block.content.size, ' ', leafSign)
    for (let place = text.indexOf(quote); place !== -1; place = text.indexOf(quote, place + 1))
      found.push({ from: at + 1 + place, to: at + 1 + place + quote.length })
    return false
  })
  return found.toSorted((a, b) => Math.abs(a.from - near) - Math.abs(b.from - near))[0]
}

/** A figure is one position wide, so that places in the text are places in the tree. */
const leafSign = () => '\uFFFC'

export function leafText(node: Node): string {
  return node.type.name === 'hard_break' ? ' ' : String(node.attrs['text'] ?? '')
}

export function moved(comment: Comment, maps: readonly Mappable[]): Comment {
  const at = (place: number, side: number) => maps.reduce((now, map) => map.map(now, side), place)
  return { ...comment, from: at(comment.from, 1), to: at(comment.to, -1) }
}
