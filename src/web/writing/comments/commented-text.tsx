/*
 * The answer as it is read, each passage that is commented on marked and leading to its comment; the comment leads back.
 */
import { Transform } from 'prosemirror-transform'
import { type Node, passages, printHtmlBody, schema } from '../../../documents/index.ts'
import type { writing } from '../../../reporting/index.ts'

/** The anchor of a comment, and that of the words that it speaks of. */
export const remarkId = (id: string) => `kommentar-${id}`
export const placeId = (id: string) => `stalle-${id}`

type TextGiven = { readonly doc: Node; readonly placed: readonly writing.PlacedComment[] }

export function CommentedText({ doc, placed }: TextGiven) {
  const open = placed.filter(({ comment, passage }) => !comment.resolved && passage !== undefined)
  const html = printHtmlBody(marked(doc, open), { headingOffset: 1 })
  return (
    <div
      class="report-text"
      lang="sv-SE"
      dangerouslySetInnerHTML={{ __html: open.reduce((text, each) => withPlace(text, each), html) }}
    />
  )
}

/** Each passage as a link to its comment. */
function marked(doc: Node, placed: readonly writing.PlacedComment[]): Node {
  const change = new Transform(doc)
  for (const { comment } of placed) {
    const place = passages.findWords(doc, comment.quote, comment.from)
    if (place) change.addMark(place.from, place.to, schema.mark('link', { href: `#${remarkId(comment.id)}` }))
  }
  return change.doc
}

/** The first piece of a passage gets the anchor that its comment leads to; every piece tells which comment it is. */
function withPlace(html: string, { comment: { id }, number }: writing.PlacedComment): string {
  const link = `<a href="#${remarkId(id)}"`
  const told = ` class="mark-comment" data-number="${number}" title="Kommentar ${number}"`
  const first = html.indexOf(link)
  if (first === -1) return html
  const anchored = `${html.slice(0, first)}<a id="${placeId(id)}" href="#${remarkId(id)}"${told}`
  return anchored + html.slice(first + link.length).replaceAll(link, `${link}${told}`)
}
