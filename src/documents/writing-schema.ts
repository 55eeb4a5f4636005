/*
 * What a person may write into an answer: the part of the document schema that is running text. Tables, charts, headings and notes
 * come from the register and are not written by hand. Every attribute is held to its type, since a browser can send anything.
 */
import { type Node, type NodeSpec, Schema } from 'prosemirror-model'
import { schema } from './schema.ts'

/** The deepest list that every printer can show; `docx-styles.ts` has as many styles. */
const deepest = 5

const written = [
  'doc',
  'paragraph',
  'bullet_list',
  'ordered_list',
  'list_item',
  'text',
  'hard_break',
  'footnote',
  'figure',
  'reference',
  'missing',
] as const

const address = /^(?:https?:\/\/|mailto:|#|\/(?!\/))[^\s<>"]*$/

const link = {
  ...schema.spec.marks.get('link'),
  attrs: { href: { validate: isAddress } },
}

export const writingSchema: Schema = new Schema({
  nodes: Object.fromEntries(written.map((name) => [name, held(schema.spec.nodes.get(name) ?? {})])),
  marks: schema.spec.marks.update('link', link),
})

/** Each attribute may only be of the type that its default has. */
function held(spec: NodeSpec): NodeSpec {
  const attrs = Object.entries(spec.attrs ?? {}).map(([name, attr]) => {
    const validate = name === 'href' ? isAddressOrEmpty : typeof attr.default
    return [name, { ...attr, validate }] as const
  })
  return attrs.length === 0 ? spec : { ...spec, attrs: Object.fromEntries(attrs) }
}

function isAddress(href: unknown): void {
  if (typeof href !== 'string' || !address.test(href)) throw new RangeError('not an address that may be linked to')
}

function isAddressOrEmpty(href: unknown): void {
  if (href !== '') isAddress(href)
}

/** @throws RangeError for what is no running text, or has lists that no printer can show. */
export function readWriting(json: unknown): Node {
  const node = writingSchema.nodeFromJSON(json)
  node.check()
  if (node.type.name !== 'doc') throw new RangeError('not a whole text')
  if (depthOf(node) > deepest) throw new RangeError('too deep a list')
  return node
}

function depthOf(node: Node): number {
  const own = node.type.name.endsWith('_list') ? 1 : 0
  return own + Math.max(0, ...node.children.map(depthOf))
}
