/*
 * Takes the writer to words in the text: they are selected, scrolled to, and the text has the focus.
 */
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { passages } from '../../../documents/index.ts'

/** @param near where the words were last. */
export function selectWords(view: EditorView, quote: string, near = 0): void {
  const { doc, tr } = view.state
  const place = passages.findWords(doc, quote, near)
  if (place) view.dispatch(tr.setSelection(TextSelection.create(doc, place.from, place.to)).scrollIntoView())
  view.focus()
}
