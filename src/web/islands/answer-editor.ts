/*
 * The answer editor: puts a ProseMirror surface where the page has a plain text field, on the same schema as the reports. The page
 * works without it. What is written goes back in the same form, as a tree in a hidden field and as text in the plain one; the server
 * holds the tree against the schema, and has the text to give back if something comes between.
 */
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { writingSchema as schema, toSimpleText } from '../../documents/index.ts'
import { plainTables } from './plain-tables.ts'
import { commandsOf, makeToolbar } from './toolbar.ts'
import { typingRules } from './typing-rules.ts'

const field = document.querySelector<HTMLTextAreaElement>('textarea[data-tree]')
if (field?.form) replaceField(field, field.form)

function replaceField(field: HTMLTextAreaElement, form: HTMLFormElement): void {
  const surface = document.createElement('div')
  surface.className = 'editor'
  const tree = hiddenField(form, 'tree')
  const view = new EditorView(surface, {
    state: startState(field),
    transformPastedHTML: plainTables,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${field.id}-namn`,
      'aria-describedby': `${field.id}-hjalp`,
      id: `${field.id}-yta`,
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change))
      if (change.docChanged) changed = true
      bar.refresh(view.state)
    },
  })
  let changed = false
  const bar = makeToolbar(view, JSON.parse(field.dataset.words ?? '{}') as Record<string, string>)
  surface.prepend(bar.element)
  field.hidden = true
  field.after(surface)
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener('click', () => view.focus())
  form.addEventListener('submit', () => {
    tree.value = JSON.stringify(view.state.doc.toJSON())
    field.value = toSimpleText(view.state.doc)
    changed = false
  })
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
}

function startState(field: HTMLTextAreaElement): EditorState {
  const commands = commandsOf(schema)
  const keys = {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': commands.strong,
    'Mod-i': commands.em,
    ...(schema.nodes.list_item ? { Enter: splitListItem(schema.nodes.list_item) } : {}),
  }
  return EditorState.create({
    doc: schema.nodeFromJSON(JSON.parse(field.dataset.tree ?? '')),
    plugins: [history(), typingRules(schema), keymap(keys), keymap(baseKeymap)],
  })
}

function hiddenField(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = document.createElement('input')
  input.type = 'hidden'
  input.name = name
  form.append(input)
  return input
}
