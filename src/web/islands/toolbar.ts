/*
 * The editor's row of buttons: a toolbar that Tab enters once, with arrows between its buttons; a pressed one says so, and each tells
 * its keys. What is for lists and tables only is shown there only. Words come from the page.
 */
import { lift, setBlockType, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Schema } from 'prosemirror-model'
import { wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { addColumnAfter, addRowAfter, isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'

const never: Command = () => false

/** The commands by name, in the order of the buttons. */
export function commandsOf({ marks, nodes }: Schema): Record<string, Command> {
  return {
    strong: marks['strong'] ? toggleMark(marks['strong']) : never,
    em: marks['em'] ? toggleMark(marks['em']) : never,
    heading: turnHeading,
    bullets: nodes['bullet_list'] ? wrapInList(nodes['bullet_list']) : never,
    numbers: nodes['ordered_list'] ? wrapInList(nodes['ordered_list']) : never,
    lift,
    table: insertTable,
    row: addRowAfter,
    column: addColumnAfter,
    undo,
    redo,
  }
}

/** A paragraph becomes a heading, and a heading a paragraph. */
const turnHeading: Command = (state, dispatch, view) => {
  const { heading, paragraph } = state.schema.nodes
  if (!heading || !paragraph) return false
  const isHeading = state.selection.$from.parent.type === heading
  return isHeading
    ? setBlockType(paragraph)(state, dispatch, view)
    : setBlockType(heading, { level: 1 })(state, dispatch, view)
}

/** Two columns and two rows, the first of heads. Not within a table. */
const insertTable: Command = (state, dispatch) => {
  const { table, table_row: row, table_header: header, table_cell: cell } = state.schema.nodes
  if (!table || !row || !header || !cell || isInTable(state)) return false
  const fill = (type: typeof cell) => [type.createAndFill(), type.createAndFill()].flatMap((each) => each ?? [])
  dispatch?.(
    state.tr
      .replaceSelectionWith(table.create(null, [row.create(null, fill(header)), row.create(null, fill(cell))]))
      .scrollIntoView(),
  )
  return true
}

export type Toolbar = { readonly element: HTMLElement; readonly refresh: (state: EditorState) => void }

/** Buttons with a sign instead of a word; the word is their name. */
const signs: Readonly<Record<string, string>> = { bullets: '•≡', numbers: '1≡', undo: '↶', redo: '↷' }

/** Keys as ProseMirror writes them, by the name of a command. Ctrl+Alt is AltGr on a Swedish keyboard, and is left alone. */
export const keysOf: Readonly<Record<string, string>> = {
  strong: 'Mod-b',
  em: 'Mod-i',
  heading: 'Alt-1',
  numbers: 'Alt-7',
  bullets: 'Alt-8',
  undo: 'Mod-z',
  redo: 'Mod-y',
  link: 'Mod-k',
  figure: 'Alt-s',
  reference: 'Alt-h',
  comment: 'Alt-k',
}

/** Shown only where they can do something. */
const fitting = new Set(['lift', 'row', 'column'])

/** @param more buttons that need something of the page: a dialog, a form. */
export function makeToolbar(
  view: EditorView,
  words: Readonly<Record<string, string>>,
  more: Readonly<Record<string, () => void>> = {},
): Toolbar {
  const commands = commandsOf(view.state.schema)
  const element = document.createElement('div')
  element.className = 'editor-bar'
  element.setAttribute('role', 'toolbar')
  element.setAttribute('aria-label', words['bar'] ?? '')
  element.setAttribute('aria-controls', view.dom.id)
  const buttons = Object.entries(commands).map(([name, command]) => {
    const button = makeButton(name, words, () => {
      command(view.state, view.dispatch, view)
      view.focus()
    })
    return { name, button, command }
  })
  element.append(...buttons.map(({ button }) => button))
  for (const [name, press] of Object.entries(more)) element.append(makeButton(name, words, press))
  rove(element)
  const refresh = (state: EditorState) => {
    for (const { name, button, command } of buttons) {
      if (name === 'strong' || name === 'em') button.setAttribute('aria-pressed', String(hasMark(state, name)))
      else if (name === 'heading')
        button.setAttribute('aria-pressed', String(state.selection.$from.parent.type.name === 'heading'))
      else if (fitting.has(name)) button.hidden = !command(state)
      else button.setAttribute('aria-disabled', String(!command(state)))
    }
  }
  refresh(view.state)
  return { element, refresh }
}

/** One stop for Tab; arrows, Home and End go between the buttons that are shown. */
function rove(bar: HTMLElement): void {
  const all = () => [...bar.querySelectorAll<HTMLButtonElement>('button:not([hidden])')]
  const stop = (chosen: HTMLElement | undefined) => {
    for (const button of bar.querySelectorAll('button')) button.tabIndex = button === chosen ? 0 : -1
  }
  stop(all()[0])
  bar.addEventListener('focusin', ({ target }) => stop(target as HTMLElement))
  bar.addEventListener('keydown', (event) => {
    const buttons = all()
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    buttons.at(to === buttons.length ? 0 : to)?.focus()
  })
}

function makeButton(name: string, words: Readonly<Record<string, string>>, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  const word = words[name] ?? name
  const keys = (keysOf[name] ?? '')
    .replace('Mod', 'Ctrl')
    .replace(/-(\w)$/, (_, key: string) => `+${key.toUpperCase()}`)
  button.type = 'button'
  button.append(...wordOrSign(word, signs[name]))
  button.title = keys === '' ? word : `${word} (${keys})`
  button.className = `editor-button editor-${name}`
  button.addEventListener('click', press)
  return button
}

/** A sign is for the eye; the word is read aloud. */
function wordOrSign(word: string, sign: string | undefined): (string | HTMLElement)[] {
  if (sign === undefined) return [word]
  const [seen, read] = [document.createElement('span'), document.createElement('span')]
  seen.setAttribute('aria-hidden', 'true')
  read.className = 'ds-sr-only'
  seen.textContent = sign
  read.textContent = word
  return [seen, read]
}

function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const mark = state.schema.marks[name]
  const { from, to, empty, $from } = state.selection
  if (!mark) return false
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark)
}
