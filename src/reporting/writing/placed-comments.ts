/*
 * Comments in the order of the text, each with its number and where its passage stands now: those whose words are gone, and remarks on the
 * whole, come last. Pure.
 */
import type { Node, passages } from '../../documents/index.ts'
import { type Comment, passageOf } from './comment.ts'

export type PlacedComment = {
  readonly comment: Comment
  /** The sign that ties it to its place. */
  readonly number: number
  readonly passage: passages.Passage | undefined
  /** Which paragraph of the answer it stands in, counted from 1, lists and tables as one. */
  readonly paragraph: number | undefined
}

export function placeComments(doc: Node | undefined, comments: readonly Comment[]): PlacedComment[] {
  const placed = comments.map((comment) => ({ comment, passage: doc && passageOf(doc, comment) }))
  const place = ({ passage }: (typeof placed)[number]) => passage?.from ?? Number.MAX_SAFE_INTEGER
  return placed
    .toSorted((a, b) => place(a) - place(b))
    .map(({ comment, passage }, at) => ({
      comment,
      number: at + 1,
      passage,
      paragraph: doc && passage && doc.resolve(passage.from).index(0) + 1,
    }))
}
