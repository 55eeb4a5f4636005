/*
 * The editor's row of buttons. Ordinary buttons that Tab reaches one by one; a pressed one says so. Words come from the page.
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

/** @param more buttons that need something of the page: a dialog, a form. */
export function makeToolbar(
  view: EditorView,
  words: Readonly<Record<string, string>>,
  more: Readonly<Record<string, () => void>> = {},
): Toolbar {
  const commands = commandsOf(view.state.schema)
  const element = document.createElement('div')
  element.className = 'editor-bar'
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', words['bar'] ?? '')
  const buttons = Object.entries(commands).map(([name, command]) => {
    const button = makeButton(name, words, () => {
      command(view.state, view.dispatch, view)
      view.focus()
    })
    element.append(button)
    return { name, button, command }
  })
  for (const [name, press] of Object.entries(more)) element.append(makeButton(name, words, press))
  const refresh = (state: EditorState) => {
    for (const { name, button, command } of buttons) {
      if (name === 'strong' || name === 'em') button.setAttribute('aria-pressed', String(hasMark(state, name)))
      else if (name === 'heading')
        button.setAttribute('aria-pressed', String(state.selection.$from.parent.type.name === 'heading'))
      else button.setAttribute('aria-disabled', String(!command(state)))
    }
  }
  refresh(view.state)
  return { element, refresh }
}

function makeButton(name: string, words: Readonly<Record<string, string>>, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words[name] ?? name
  button.className = `editor-button editor-${name}`
  button.addEventListener('click', press)
  return button
}

function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const mark = state.schema.marks[name]
  const { from, to, empty, $from } = state.selection
  if (!mark) return false
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark)
}
