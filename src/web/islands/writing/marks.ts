/*
 * Marks over the text that are not part of it: what the checker finds, passages that are commented on, and the carets of others.
 */
import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { passages } from '../../../documents/index.ts'
import type { Other } from './live.ts'

export type FoundHere = {
  readonly id: string
  readonly rule: string
  readonly title: string
  readonly severity: string
  readonly quotes: readonly string[]
  readonly message: string
  /** Whether the answer cannot be handed in while it stands. */
  readonly stops: boolean
  readonly slip?: { readonly word: string; readonly meant: string }
}

/** What a comment speaks of and where that was last, by the comment's id; the number ties it to its place. */
export type Commented = { readonly id: string; readonly quote: string; readonly from: number; readonly number: string }

/** How figures that ask the catalogue read now, where that is something else than what the text says. */
export type MovedFigures = Readonly<Record<string, string>>

type Shown = {
  readonly findings: readonly FoundHere[]
  readonly comments: readonly Commented[]
  readonly moved: MovedFigures
  readonly others: readonly Other[]
}
type Marked = { readonly shown: Shown; readonly set: DecorationSet }

const key = new PluginKey<Marked>('marks')

export function marksPlugin(comments: readonly Commented[]): Plugin<Marked> {
  const start: Shown = { findings: [], comments, moved: {}, others: [] }
  return new Plugin<Marked>({
    key,
    state: {
      init: (_, { doc }) => ({ shown: start, set: setOf(doc, start) }),
      apply(change, marked, _, { doc }) {
        const news = change.getMeta(key) as Partial<Shown> | undefined
        if (!news) return { ...marked, set: marked.set.map(change.mapping, doc) }
        const shown = { ...marked.shown, ...news }
        return { shown, set: setOf(doc, shown) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  })
}

export const marksKey = key

function setOf(doc: Node, { findings, comments, moved, others }: Shown): DecorationSet {
  const found = findings.flatMap(({ rule, severity, message, quotes: [quote = ''] }) =>
    passages
      .placesOf(doc, quote)
      .map(({ from, to }) =>
        Decoration.inline(from, to, { class: `mark-finding mark-${severity} mark-${rule}`, title: message }),
      ),
  )
  const said = comments.flatMap((comment) => placeOfComment(doc, comment))
  return DecorationSet.create(doc, [
    ...found,
    ...said,
    ...movedIn(doc, moved),
    ...others.flatMap((other) => traceOf(other, doc)),
  ])
}

/** The words, and after them the number of the comment. */
function placeOfComment(doc: Node, { id, quote, from, number }: Commented): Decoration[] {
  const place = passages.findWords(doc, quote, from)
  if (!place) return []
  return [
    Decoration.inline(place.from, place.to, { class: 'mark-comment', 'data-about': id }),
    Decoration.widget(place.to, () => signOf(id, number), { key: `comment ${id}`, side: 1, ignoreSelection: true }),
  ]
}

function signOf(id: string, number: string): HTMLElement {
  const sign = document.createElement('sup')
  Object.assign(sign, { className: 'mark-comment comment-sign', textContent: number, contentEditable: 'false' })
  sign.dataset['about'] = id
  return sign
}

/** The comment on the words where the caret is, or on just the words that are selected. */
export function commentAt(state: EditorState): string | undefined {
  const { from, to, empty } = state.selection
  const marks = key.getState(state)?.shown.comments ?? []
  const here = marks.find(({ quote, from: near }) => {
    const place = passages.findWords(state.doc, quote, near)
    if (!place) return false
    return empty ? place.from <= from && to <= place.to : place.from === from && place.to === to
  })
  return here?.id
}

function movedIn(doc: Node, moved: MovedFigures): Decoration[] {
  const all: Decoration[] = []
  doc.descendants((node, at) => {
    const now = node.type.name === 'figure' ? moved[String(node.attrs['ask'])] : undefined
    if (now !== undefined && now !== node.attrs['text'])
      all.push(Decoration.node(at, at + node.nodeSize, { class: 'figure-moved' }, { now }))
  })
  return all
}

/** The caret of somebody else with the name, and what she has selected. */
function traceOf({ anchor, head, name }: Other, doc: Node): Decoration[] {
  const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)].map((at) => Math.min(at, doc.content.size))
  const caret = Decoration.widget(Math.min(head, doc.content.size), () => caretOf(name), { key: `${name} ${head}` })
  return from === to ? [caret] : [caret, Decoration.inline(from ?? 0, to ?? 0, { class: 'mark-selected' })]
}

/** The passages that the comments beside the text speak of. */
export function commentedPassages(): Commented[] {
  return [...document.querySelectorAll<HTMLElement>('.comment[data-open]')].flatMap((box) => {
    const quote = box.querySelector('q')?.textContent
    const { comment: id = '', from = '0', number = '' } = box.dataset
    return quote ? [{ id, quote, from: Number(from), number }] : []
  })
}

function caretOf(name: string): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'mark-caret'
  caret.dataset.name = name
  caret.setAttribute('aria-hidden', 'true')
  return caret
}
