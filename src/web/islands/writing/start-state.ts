/*
 * What the editor begins with: the text of the page; or, where a closed window of this browser left something that the server never got,
 * the text that the server had then with those steps on top. The window goes on under the old one's name, so that steps which did arrive
 * are known again and not taken twice. What others have done since comes with the first look.
 */

import { collab } from 'prosemirror-collab'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { splitListItem } from 'prosemirror-schema-list'
import { EditorState, type Plugin } from 'prosemirror-state'
import { goToNextCell, tableEditing } from 'prosemirror-tables'
import { Step } from 'prosemirror-transform'
import { writingSchema as schema } from '../../../documents/index.ts'
import { commandsOf, keysOf } from '../toolbar.ts'
import { typingRules } from '../typing-rules.ts'
import { leftByClosedWindow, type Unsent } from './kept-locally.ts'
import type { Live } from './live.ts'
import { commentedPassages, marksPlugin } from './marks.ts'

export type Start = {
  readonly state: EditorState
  readonly base: Node
  readonly client: string
  readonly brought: boolean
  /** What a closed window left that fits nowhere any more: it is shown. */
  readonly lost?: string | undefined
}

export async function startState(field: HTMLTextAreaElement, live: Live | undefined): Promise<Start> {
  const client = crypto.randomUUID()
  const page = schema.nodeFromJSON(JSON.parse(field.dataset['tree'] ?? ''))
  if (!live) return { state: EditorState.create({ doc: page, plugins: plugins() }), base: page, client, brought: false }
  const begin = (doc: Node, version: number, clientID: string) =>
    EditorState.create({
      doc,
      plugins: [...plugins(), collab({ version, clientID }), marksPlugin(commentedPassages())],
    })
  const left = await leftByClosedWindow(live)
  const kept = left && broughtBack(left, live, begin)
  if (kept?.state) return { ...kept, client: left?.client ?? client, brought: true }
  const lost = left?.text
  const base = live.base ? schema.nodeFromJSON(JSON.parse(live.base)) : page
  const state = begin(base, Number(live.number), client)
  if (base.eq(page)) return { state, base, client, brought: false, lost }
  const joined = state.apply(state.tr.replaceWith(0, base.content.size, page.content))
  return { state: joined, base, client, brought: true, lost }
}

/** Undefined where it no longer fits what it was written on. */
function broughtBack(
  { number, base: then, steps, client }: Unsent,
  live: Live,
  begin: (doc: Node, version: number, client: string) => EditorState,
): Pick<Start, 'state' | 'base'> | undefined {
  if (number > Number(live.number)) return undefined
  try {
    const base = schema.nodeFromJSON(then)
    const state = begin(base, number, client)
    const change = state.tr
    for (const step of steps) change.step(Step.fromJSON(schema, step))
    return { state: state.apply(change), base }
  } catch {
    return undefined
  }
}

function plugins(): Plugin[] {
  const commands = commandsOf(schema)
  const keys = {
    ...Object.fromEntries(
      Object.entries(commands).flatMap(([name, command]) => (keysOf[name] ? [[keysOf[name], command]] : [])),
    ),
    'Shift-Mod-z': redo,
    Tab: goToNextCell(1),
    'Shift-Tab': goToNextCell(-1),
    ...(schema.nodes['list_item'] ? { Enter: splitListItem(schema.nodes['list_item']) } : {}),
  }
  return [history(), typingRules(schema), keymap(keys), keymap(baseKeymap), tableEditing()]
}
