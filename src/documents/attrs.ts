/*
 * What each kind of node carries. ProseMirror types attributes loosely; these are their true shapes, for builders,
 * printers and readers. `kindOf` gives the name of a node as a union, so that a printer that forgets one does not compile.
 */
import type { Node } from 'prosemirror-model'
import type { ChartSpec } from '../charts/index.ts'
import type { schema } from './schema.ts'

export type NodeKind = keyof typeof schema.nodes

/** `sourceNotes`: whether each figure with a source gets a numbered note of it (source-notes.ts). */
export type DocAttrs = { title: string; subtitle: string; language: string; notice: string; sourceNotes: boolean }
/** `number` is what the form calls the section ("1.1.2"), empty where it has none; `id` is its anchor. */
export type HeadingAttrs = { level: number; id: string; number: string }
export type Choice = { label: string; ticked: boolean }
export type TickAttrs = { choices: readonly Choice[] }
export type TableAttrs = { caption: string; id: string; headerColumns: number }
export type CellAttrs = { colspan: number; rowspan: number; colwidth: number[] | null; scope?: 'col' | 'row' }
export type ChartAttrs = { id: string; caption: string; words: string; spec: ChartSpec }
/** `ask` is what the catalogue of figures was asked for; empty for a figure that is stated. */
export type FigureAttrs = {
  id: string
  text: string
  origin: 'computed' | 'stated'
  source: string
  href: string
  ask: string
}
/** `target` is the id of a heading, table or chart in the same document, or of something in the register. */
export type ReferenceAttrs = {
  kind: 'answer' | 'insats' | 'section' | 'analysis' | 'table' | 'figure'
  target: string
  text: string
}
export type MissingAttrs = { text: string; what: string }

export const noteKinds = ['help', 'observe', 'draft', 'missing', 'disagreement', 'origin', 'invented'] as const
export type NoteKind = (typeof noteKinds)[number]

/** The word that stands first in a note, so that its kind is not told by colour alone. */
export const noteLabels: Record<NoteKind, string> = {
  help: 'Så här läser du',
  observe: 'Observera',
  draft: 'Utkast',
  missing: 'Uppgift saknas',
  disagreement: 'Uppgifterna går isär',
  origin: 'Varifrån uppgifterna kommer',
  invented: 'Påhittade uppgifter',
}

export function kindOf(node: Node): NodeKind {
  return node.type.name
}

/** The attributes in their true shape: `attrsOf<HeadingAttrs>(node)`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the shape, ProseMirror does not
export function attrsOf<T>(node: Node): T {
  return node.attrs as T
}
