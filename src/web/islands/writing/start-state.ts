/*
 * What the editor begins with: the text of the page; or, where this browser has something that the server never got, the text that the
 * server had then with those steps on top. What others have done since comes with the first look.
 */

import { collab } from 'prosemirror-collab'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { splitListItem } from 'prosemirror-schema-list'
import { EditorState, type Plugin } from 'prosemirror-state'
import { goToNextCell, tableEditing } from 'prosemirror-tables'
import { Step } from 'prosemirror-transform'
import { writingSchema as schema } from '../../../documents/index.ts'
import { commandsOf } from '../toolbar.ts'
import { typingRules } from '../typing-rules.ts'
import { keptLocally } from './kept-locally.ts'
import type { Live } from './live.ts'
import { marksPlugin } from './marks.ts'

export type Start = {
  readonly state: EditorState
  readonly base: Node
  readonly client: string
  readonly brought: boolean
}

export function startState(field: HTMLTextAreaElement, live: Live | undefined): Start {
  const client = crypto.randomUUID()
  const page = schema.nodeFromJSON(JSON.parse(field.dataset['tree'] ?? ''))
  if (!live) return { state: EditorState.create({ doc: page, plugins: plugins() }), base: page, client, brought: false }
  const quotes = [...document.querySelectorAll('.comment > p > q')].map((quote) => quote.textContent)
  const begin = (doc: Node, version: number) =>
    EditorState.create({ doc, plugins: [...plugins(), collab({ version, clientID: client }), marksPlugin(quotes)] })
  const kept = broughtBack(live, begin)
  if (kept) return { ...kept, client, brought: true }
  const base = live.base ? schema.nodeFromJSON(JSON.parse(live.base)) : page
  const state = begin(base, Number(live.number))
  if (base.eq(page)) return { state, base, client, brought: false }
  return { state: state.apply(state.tr.replaceWith(0, base.content.size, page.content)), base, client, brought: true }
}

/** Undefined where nothing was left, or where it no longer fits what it was written on. */
function broughtBack(
  live: Live,
  begin: (doc: Node, version: number) => EditorState,
): Pick<Start, 'state' | 'base'> | undefined {
  const unsent = keptLocally(`${live.writing}:${live.person}`).read()
  if (!unsent || unsent.number > Number(live.number)) return undefined
  try {
    const base = schema.nodeFromJSON(unsent.base)
    const state = begin(base, unsent.number)
    const change = state.tr
    for (const step of unsent.steps) change.step(Step.fromJSON(schema, step))
    return { state: state.apply(change), base }
  } catch {
    return undefined
  }
}

function plugins(): Plugin[] {
  const commands = commandsOf(schema)
  const keys = {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': commands['strong'] ?? undo,
    'Mod-i': commands['em'] ?? undo,
    Tab: goToNextCell(1),
    'Shift-Tab': goToNextCell(-1),
    ...(schema.nodes['list_item'] ? { Enter: splitListItem(schema.nodes['list_item']) } : {}),
  }
  return [history(), typingRules(schema), keymap(keys), keymap(baseKeymap), tableEditing()]
}
