/*
 * Marks over the text that are not part of it: what the checker finds, passages that are commented on, and the carets of others.
 */
import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { passages } from '../../../documents/index.ts'
import type { Other } from './live.ts'

export type FoundHere = {
  readonly rule: string
  readonly severity: string
  readonly quotes: readonly string[]
  readonly message: string
}

type Shown = {
  readonly findings: readonly FoundHere[]
  readonly quotes: readonly string[]
  readonly others: readonly Other[]
}
type Marked = { readonly shown: Shown; readonly set: DecorationSet }

const key = new PluginKey<Marked>('marks')

export function marksPlugin(quotes: readonly string[]): Plugin<Marked> {
  const start: Shown = { findings: [], quotes, others: [] }
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

function setOf(doc: Node, { findings, quotes, others }: Shown): DecorationSet {
  const found = findings.flatMap(({ rule, severity, message, quotes: [quote = ''] }) =>
    passages
      .placesOf(doc, quote)
      .map(({ from, to }) =>
        Decoration.inline(from, to, { class: `mark-finding mark-${severity} mark-${rule}`, title: message }),
      ),
  )
  const said = quotes.flatMap((quote) =>
    passages
      .placesOf(doc, quote)
      .slice(0, 1)
      .map(({ from, to }) => Decoration.inline(from, to, { class: 'mark-comment' })),
  )
  const carets = others.map(({ at, name }) =>
    Decoration.widget(Math.min(at, doc.content.size), () => caretOf(name), { key: `${name} ${at}` }),
  )
  return DecorationSet.create(doc, [...found, ...said, ...carets])
}

function caretOf(name: string): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'mark-caret'
  caret.dataset.name = name
  caret.setAttribute('aria-hidden', 'true')
  return caret
}
