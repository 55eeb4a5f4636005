/*
 * What the data part has kept for a node, by its key. The file has been outside: only attributes that the schema knows, of the
 * type that the schema has, are taken.
 */
import { type NodeKind, noteKinds } from '../../attrs.ts'
import { schema } from '../../schema.ts'
import type { DocxPackage } from './docx-package.ts'

type Attributes = Readonly<Record<string, unknown>>

export function keptFor({ attributes }: DocxPackage, key: string): Attributes {
  const kept = Object.hasOwn(attributes, key) ? attributes[key] : undefined
  return typeof kept === 'object' && kept !== null ? (kept as Attributes) : {}
}

/** What is missing or of another type gets the schema's own value. */
export function attributesFor(kind: NodeKind, given: Attributes): Attributes {
  const known = Object.entries(schema.nodes[kind]?.spec.attrs ?? {}) as [string, { default?: unknown }][]
  const fitting = known.filter(([name, { default: usual }]) => typeof given[name] === typeof usual)
  const isUnknownNote = kind === 'note' && !noteKinds.some((each) => each === given['kind'])
  return isUnknownNote ? {} : Object.fromEntries(fitting.map(([name]) => [name, given[name]]))
}

const leadsOut = /^(?:https?:\/\/|mailto:)/i

/** Where a link may lead that a file has an address for: the web and mail, never script or a file on somebody's disk. */
export function isSafeOutside(href: string | undefined): href is string {
  return href !== undefined && leadsOut.test(href)
}
