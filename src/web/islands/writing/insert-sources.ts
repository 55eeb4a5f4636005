/*
 * Links beside the text that put something into it: last year's answer, the register's facts. And the button that takes the selected
 * words into the form for a comment.
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

export function commentOnSelection(view: EditorView): boolean {
  const { from, to, empty } = view.state.selection
  const form = document.querySelector<HTMLFormElement>('#ny-kommentar')
  const quote = form?.querySelector<HTMLInputElement>('input[name="quote"]')
  if (!form || !quote || empty) return false
  quote.value = view.state.doc.textBetween(from, to, ' ', (leaf) => String(leaf.attrs['text'] ?? ''))
  for (const [name, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? document.createElement('input')
    Object.assign(input, { type: 'hidden', name, value: String(value) })
    form.append(input)
  }
  form.closest('details')?.setAttribute('open', '')
  form.querySelector('textarea')?.focus()
  return true
}

/** From a comment to its passage, and from the passage to the comment. */
export function tieComments(view: EditorView, select: (quote: string) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.comment button.to-passage')) {
    button.hidden = false
    button.addEventListener('click', () => select(button.closest('.comment')?.querySelector('q')?.textContent ?? ''))
  }
  view.dom.addEventListener('click', ({ target }) => {
    const about = (target as HTMLElement).closest<HTMLElement>('.mark-comment')?.dataset['about']
    for (const box of document.querySelectorAll<HTMLElement>('.comment'))
      box.classList.toggle('is-chosen', box.dataset['comment'] === about)
    if (about)
      document.querySelector(`.comment[data-comment="${CSS.escape(about)}"]`)?.scrollIntoView({ block: 'nearest' })
  })
}
