/*
 * Links beside the text that put something into it: last year's answer, the register's facts. And the button that takes the selected
 * words into the form for a comment.
 */
import { Fragment, Slice } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'

export function insertSources(view: EditorView, told: () => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-insert]'))
    link.addEventListener('click', (event) => {
      const tree = view.state.schema.nodeFromJSON(writable(JSON.parse(link.dataset.insert ?? '') as Tree))
      event.preventDefault()
      view.dispatch(view.state.tr.replaceSelection(new Slice(Fragment.from(tree.content), 0, 0)).scrollIntoView())
      view.focus()
      told()
    })
}

type Tree = {
  readonly type: string
  readonly attrs?: object
  readonly content?: readonly Tree[]
  readonly text?: string
}

const known = new Set(['paragraph', 'heading', 'bullet_list', 'ordered_list', 'table'])

/** Notes are opened, and charts left out: an answer holds neither. */
function writable({ content = [] }: Tree): Tree {
  const blocks = content.flatMap((block): readonly Tree[] => {
    if (block.type === 'note') return writable(block).content ?? []
    return known.has(block.type) ? [block] : []
  })
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
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
