/*
 * A figure as a quiet chip in the text: as it reads now, with its source; one that has moved since it was written keeps the old value on
 * hover, and where the caret stands on it.
 */

import type { Node } from 'prosemirror-model'
import type { Decoration, NodeView } from 'prosemirror-view'
import { filled } from '../../../texts/index.ts'
import type { Words } from './live.ts'

export function figureView(words: Words) {
  return (node: Node, _view: unknown, _at: unknown, marks: readonly Decoration[]): NodeView => {
    const dom = document.createElement('span')
    let shown = node
    const show = (next: Node, over: readonly Decoration[]) => {
      const text = String(next.attrs['text'])
      const now = over.map(({ spec }) => (spec as { now?: string }).now).find((value) => value !== undefined)
      const source = String(next.attrs['source'])
      const told = [now === undefined ? '' : filled(words['moved'] ?? '', { text }), source].filter(
        (part) => part !== '',
      )
      dom.className = `figure figure-chip figure-${next.attrs['origin']}`
      dom.textContent = now ?? text
      dom.dataset['source'] = source
      dom.dataset['ask'] = String(next.attrs['ask'])
      dom.dataset['told'] = told.join('. ')
    }
    show(node, marks)
    return {
      dom,
      update(next, over) {
        if (next.type !== shown.type) return false
        shown = next
        show(next, over)
        return true
      },
    }
  }
}
