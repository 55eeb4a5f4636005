/*
 * When the text can be written no more: the report was signed, or the question was given to somebody else, while somebody wrote. The editor
 * shuts, says why, and shows what the server never got; that lies in the browser too, and is shown there when the page is opened again.
 */
import type { EditorView } from 'prosemirror-view'
import { leftByClosedWindow } from './kept-locally.ts'
import type { Live, Words } from './live.ts'

export type Shut = {
  readonly says: string
  /** The whole text as it reads; empty when the server has all of it. */
  readonly unsent: string
}

export function shutEditor(view: EditorView, form: HTMLFormElement, words: Words, { says, unsent }: Shut): void {
  view.setProps({ editable: () => false })
  view.dom.setAttribute('aria-readonly', 'true')
  for (const part of form.querySelectorAll<HTMLElement>('.editor-bar, button[type="submit"]')) part.hidden = true
  const box = noticeOf(words['shut'] ?? '', [says, words[unsent === '' ? 'shutAll' : 'shutKept'] ?? ''])
  if (unsent !== '') box.append(...keptText(unsent, { copy: words['copy'], copied: words['copied'] }))
  form.before(box)
  box.focus()
}

/** On the page that only shows the answer: what a window of this browser wrote, and the server never got. */
export async function showLeft(place: HTMLElement | null): Promise<void> {
  if (!place) return
  const left = await leftByClosedWindow(JSON.parse(place.dataset['left'] ?? '{}') as Pick<Live, 'writing' | 'person'>)
  if (!left) return
  const words = JSON.parse(place.dataset['words'] ?? '{}') as Words
  const box = noticeOf(words['title'] ?? '', [words['lead'] ?? ''])
  box.append(...keptText(left.text, words))
  place.append(box)
}

function noticeOf(title: string, lines: readonly string[]): HTMLElement {
  const box = document.createElement('section')
  Object.assign(box, { className: 'box box-missing writing-shut', tabIndex: -1 })
  box.setAttribute('role', 'alert')
  const head = document.createElement('h2')
  head.textContent = title
  box.append(head, ...lines.filter((line) => line !== '').map(paragraph))
  return box
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p')
  made.textContent = text
  return made
}

/** The text with a button that copies it; where the browser has no clipboard for us the text is selected, ready for the keys. */
function keptText(text: string, words: { readonly copy?: string | undefined; readonly copied?: string | undefined }) {
  const own = paragraph(text)
  Object.assign(own, { className: 'kept', lang: 'sv-SE' })
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'ds-button', textContent: words.copy ?? '' })
  button.addEventListener('click', () => {
    getSelection()?.selectAllChildren(own)
    void navigator.clipboard?.writeText(text).then(() => (said.textContent = words.copied ?? ''))
  })
  const acts = paragraph('')
  acts.append(button, ' ', said)
  return [own, acts]
}
