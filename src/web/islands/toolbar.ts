/*
 * The editor's row of buttons. Ordinary buttons that Tab reaches one by one; a pressed one says so. Words come from the page.
 */
import { lift, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Schema } from 'prosemirror-model'
import { wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

export type CommandName = 'strong' | 'em' | 'bullets' | 'numbers' | 'lift' | 'undo' | 'redo'

const never: Command = () => false

export function commandsOf({ marks, nodes }: Schema): Record<CommandName, Command> {
  return {
    strong: marks.strong ? toggleMark(marks.strong) : never,
    em: marks.em ? toggleMark(marks.em) : never,
    bullets: nodes.bullet_list ? wrapInList(nodes.bullet_list) : never,
    numbers: nodes.ordered_list ? wrapInList(nodes.ordered_list) : never,
    lift,
    undo,
    redo,
  }
}

export type Toolbar = { readonly element: HTMLElement; readonly refresh: (state: EditorState) => void }

export function makeToolbar(view: EditorView, words: Readonly<Record<string, string>>): Toolbar {
  const commands = commandsOf(view.state.schema)
  const element = document.createElement('div')
  element.className = 'editor-bar'
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', words.bar ?? '')
  const buttons = (Object.keys(commands) as CommandName[]).map((name) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words[name] ?? name
    button.className = `editor-button editor-${name}`
    button.addEventListener('click', () => {
      commands[name](view.state, view.dispatch, view)
      view.focus()
    })
    element.append(button)
    return { name, button }
  })
  const refresh = (state: EditorState) => {
    for (const { name, button } of buttons) {
      if (name === 'strong' || name === 'em') button.setAttribute('aria-pressed', String(hasMark(state, name)))
      else button.setAttribute('aria-disabled', String(!commands[name](state)))
    }
  }
  refresh(view.state)
  return { element, refresh }
}

function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const mark = state.schema.marks[name]
  const { from, to, empty, $from } = state.selection
  if (!mark) return false
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark)
}
