/*
 * Comments and their places in the text: the selected words are taken into the form for a new one; a comment leads to its words, and the
 * words, with the same keys that make a comment, to theirs.
 */
import type { EditorView } from 'prosemirror-view'
import { commentAt } from './marks.ts'
import { selectWords } from './select-words.ts'

/** @returns false when there is nothing to comment on and no comment where the caret is. */
export function commentOnSelection(view: EditorView): boolean {
  const about = commentAt(view.state)
  if (about !== undefined) return showComment(about, true)
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

/** Each comment's button leads to its passage, and Escape in a comment too; a click on a passage shows its comment. */
export function tieComments(view: EditorView): void {
  for (const box of document.querySelectorAll<HTMLElement>('.comment')) {
    const goTo = () => selectWords(view, box.querySelector('q')?.textContent ?? '', Number(box.dataset['from']))
    const button = box.querySelector<HTMLButtonElement>('button.to-passage')
    if (!button) continue
    button.hidden = false
    button.addEventListener('click', goTo)
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') goTo()
    })
  }
  view.dom.addEventListener('click', ({ target }) => {
    const about = (target as HTMLElement).closest<HTMLElement>('.mark-comment')?.dataset['about']
    showComment(about ?? '', false)
  })
}

/** Marks out a comment among the others, and goes there when that is asked for. */
function showComment(id: string, isGoneTo: boolean): boolean {
  let shown: HTMLElement | undefined
  for (const box of document.querySelectorAll<HTMLElement>('.comment')) {
    box.classList.toggle('is-chosen', box.dataset['comment'] === id)
    if (box.dataset['comment'] === id) shown = box
  }
  if (!shown) return false
  shown.closest('details')?.setAttribute('open', '')
  shown.scrollIntoView({ block: 'nearest' })
  if (isGoneTo) shown.focus()
  return true
}
