/*
 * The answer editor: puts a ProseMirror surface where the page has a plain text field, on the same schema as the reports. The page
 * works without it. What is written goes back in the same form, as a tree in a hidden field and as text in the plain one; where the
 * page says so, each step is sent as it is written, and others write in the same text.
 */
import { toggleMark } from 'prosemirror-commands'
import type { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { toSimpleText } from '../../documents/index.ts'
import { makeToolbar } from './toolbar.ts'
import { askFor } from './writing/ask-dialog.ts'
import { cleanPaste } from './writing/clean-paste.ts'
import { chooseFigure } from './writing/figure-dialog.ts'
import { commentOnSelection, insertSources } from './writing/insert-sources.ts'
import { filled, type Live, type Words } from './writing/live.ts'
import { startState } from './writing/start-state.ts'
import { makeStatusLine } from './writing/status-line.ts'
import { writeTogether } from './writing/write-together.ts'

const longest = 200_000
const field = document.querySelector<HTMLTextAreaElement>('textarea[data-tree]')
if (field?.form) replaceField(field, field.form)

function replaceField(field: HTMLTextAreaElement, form: HTMLFormElement): void {
  const words = JSON.parse(field.dataset['words'] ?? '{}') as Words
  const live = field.dataset['live'] ? (JSON.parse(field.dataset['live']) as Live) : undefined
  const start = startState(field, live)
  const surface = document.createElement('div')
  surface.className = 'editor'
  const status = makeStatusLine(words, live?.wished ?? '')
  let changed = false
  const view = new EditorView(surface, {
    state: start.state,
    transformPastedHTML: (html) => paste(html, words, (text) => status.say(text)),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${field.id}-namn`,
      'aria-describedby': `${field.id}-hjalp`,
      id: `${field.id}-yta`,
      lang: 'sv-SE',
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change))
      bar.refresh(view.state)
      if (!change.docChanged) return
      changed = true
      status.length(textOf(view.state))
      together?.changed(change)
    },
  })
  const bar = makeToolbar(view, words, buttonsOf(view, words, live))
  surface.prepend(bar.element)
  surface.append(status.element)
  status.length(textOf(view.state))
  field.hidden = true
  field.after(surface)
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener('click', () => view.focus())
  const fill = fieldsOf(form, field, view)
  const together = live ? writeTogether(view, { live, words, status, form, start, fill }) : undefined
  insertSources(view, () => status.say(words['insert'] ?? ''))
  if (live) return
  form.addEventListener('submit', () => {
    fill()
    changed = false
  })
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
}

/** Fills the fields of the form with what stands in the editor. */
function fieldsOf(form: HTMLFormElement, field: HTMLTextAreaElement, view: EditorView): () => void {
  const tree = document.createElement('input')
  Object.assign(tree, { type: 'hidden', name: 'tree' })
  form.append(tree)
  return () => {
    tree.value = JSON.stringify(view.state.doc.toJSON())
    field.value = toSimpleText(view.state.doc)
  }
}

function buttonsOf(view: EditorView, words: Words, live: Live | undefined): Record<string, () => void> {
  const link = () =>
    askFor(words['linkTo'] ?? '', words['link'] ?? '', (href) => {
      const mark = view.state.schema.marks['link']
      if (mark && /^(?:https?:\/\/|mailto:|\/(?!\/))\S+$/.test(href))
        toggleMark(mark, { href })(view.state, view.dispatch)
      view.focus()
    })
  if (!live) return { link }
  return { link, figure: () => void chooseFigure(view, live, words), comment: () => void commentOnSelection(view) }
}

function paste(html: string, words: Words, say: (text: string) => void): string {
  const cleaned = cleanPaste(new DOMParser().parseFromString(html, 'text/html'))
  if (cleaned.length > longest) {
    say(words['pastedTooLong'] ?? '')
    return ''
  }
  const images = cleaned.images > 0 ? ` ${filled(words['pastedImages'] ?? '', { count: cleaned.images })}` : ''
  say(`${words['pasted'] ?? ''}${images}`)
  return cleaned.html
}

function textOf({ doc }: EditorState): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => String(leaf.attrs['text'] ?? ' ').replace(/\s/gu, '_'))
}
