/*
 * The answer editor: puts a ProseMirror surface where the page has a plain text field, on the same schema as the reports. The page
 * works without it. What is written goes back in the same form, as a tree in a hidden field and as text in the plain one; where the
 * page says so, each step is sent as it is written, and others write in the same text.
 */
import { toggleMark } from 'prosemirror-commands'
import type { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { toSimpleText } from '../../documents/index.ts'
import { filled } from '../../texts/index.ts'
import { keysOf, makeToolbar } from './toolbar.ts'
import { askFor } from './writing/ask-dialog.ts'
import { cleanPaste, leftOutKinds } from './writing/clean-paste.ts'
import { commentOnSelection, tieComments } from './writing/comment-ties.ts'
import { chooseFigure } from './writing/figure-dialog.ts'
import { figureView } from './writing/figure-view.ts'
import { insertSources } from './writing/insert-sources.ts'
import type { Live, Words } from './writing/live.ts'
import { chooseReference } from './writing/reference-dialog.ts'
import { showLeft } from './writing/shut.ts'
import { type Start, startState } from './writing/start-state.ts'
import { makeStatusLine } from './writing/status-line.ts'
import { makeTabs } from './writing/tabs.ts'
import { writeTogether } from './writing/write-together.ts'

const longest = 200_000
const field = document.querySelector<HTMLTextAreaElement>('textarea[data-tree]')
makeTabs(document.querySelector('.writing-tabs'))
void showLeft(document.querySelector<HTMLElement>('[data-left]'))
if (field?.form) {
  const { form } = field
  const live = field.dataset['live'] ? (JSON.parse(field.dataset['live']) as Live) : undefined
  void startState(field, live).then((start) => replaceField(field, form, live, start))
}

function replaceField(field: HTMLTextAreaElement, form: HTMLFormElement, live: Live | undefined, start: Start): void {
  const words = JSON.parse(field.dataset['words'] ?? '{}') as Words
  const surface = document.createElement('div')
  surface.className = 'editor'
  const status = makeStatusLine(words, { wished: live?.wished ?? '', signIn: live?.signIn ?? '' })
  let changed = false
  const presses = buttonsOf(
    () => view,
    words,
    live,
    (text) => status.say(text),
  )
  const view = new EditorView(surface, {
    state: start.state,
    nodeViews: { figure: figureView(words) },
    handleKeyDown: (_, event) => pressed(event, surface, presses),
    transformPastedHTML: (html) => paste(html, words, (text) => status.say(text)),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${field.id}-namn`,
      'aria-description': words['leave'] ?? '',
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
  const bar = makeToolbar(view, words, presses)
  surface.prepend(bar.element)
  surface.append(status.element)
  status.length(textOf(view.state))
  field.hidden = true
  document.querySelector(`#${field.id}-hjalp`)?.setAttribute('hidden', '')
  field.after(surface)
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener('click', () => view.focus())
  const fill = fieldsOf(form, field, view)
  const together = live ? writeTogether(view, { live, words, status, form, start, fill }) : undefined
  insertSources(view, () => status.say(words['insert'] ?? ''))
  tieComments(view)
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

function buttonsOf(
  viewOf: () => EditorView,
  words: Words,
  live: Live | undefined,
  say: (text: string) => void,
): Record<string, () => void> {
  const link = () =>
    askFor(words['linkTo'] ?? '', words['link'] ?? '', (href) => {
      const view = viewOf()
      const mark = view.state.schema.marks['link']
      if (mark && /^(?:https?:\/\/|mailto:|\/(?!\/))\S+$/.test(href))
        toggleMark(mark, { href })(view.state, view.dispatch)
      view.focus()
    })
  if (!live) return { link }
  return {
    link,
    figure: () => void chooseFigure(viewOf(), live, words),
    reference: () => void chooseReference(viewOf(), live, words),
    comment: () => commentOnSelection(viewOf()) || say(words['commentHow'] ?? ''),
  }
}

/** The keys of the buttons that need something of the page; Escape leads out of the text, to the button that saves it. */
function pressed(event: KeyboardEvent, surface: HTMLElement, presses: Readonly<Record<string, () => void>>): boolean {
  if (event.key === 'Escape') {
    surface.closest('form')?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
    return true
  }
  const name = Object.keys(presses).find((each) => isPressed(event, keysOf[each] ?? ''))
  if (name === undefined) return false
  presses[name]?.()
  return true
}

function isPressed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, keys: string): boolean {
  const [modifier, wanted] = keys.split('-')
  if (shiftKey || wanted !== key.toLowerCase()) return false
  return modifier === 'Alt' ? altKey && !ctrlKey && !metaKey : (ctrlKey || metaKey) && !altKey
}

function paste(html: string, words: Words, say: (text: string) => void): string {
  const { html: cleaned, length, leftOut } = cleanPaste(new DOMParser().parseFromString(html, 'text/html'))
  if (length > longest) {
    say(words['pastedTooLong'] ?? '')
    return ''
  }
  const told = leftOutKinds
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => filled(words[`pasted-${kind}`] ?? '', { count: leftOut[kind] }))
  say([words['pasted'] ?? '', ...told].join(' '))
  return cleaned
}

function textOf({ doc }: EditorState): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => String(leaf.attrs['text'] ?? ' ').replace(/\s/gu, '_'))
}
