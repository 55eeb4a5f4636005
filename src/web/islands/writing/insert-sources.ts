/*
 * Links beside the text that put something into it: last year's answer, the register's facts.
 */
import { Fragment, Slice } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'

export function insertSources(view: EditorView, told: () => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-insert]'))
    link.addEventListener('click', (event) => {
      const tree = view.state.schema.nodeFromJSON(withoutPapers(JSON.parse(link.dataset['insert'] ?? '') as object))
      event.preventDefault()
      view.dispatch(view.state.tr.replaceSelection(new Slice(Fragment.from(tree.content), 0, 0)).scrollIntoView())
      view.focus()
      told()
    })
}

/** The attributes of a whole document are the report's. */
function withoutPapers(doc: object): object {
  return { ...doc, attrs: null }
}
