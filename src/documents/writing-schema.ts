/*
 * What a person may write into an answer: headings, running text, lists and tables. Charts, boxes and notes come from the register and
 * are not written by hand. Every attribute is held to its type, since a browser can send anything.
 */
import { type Node, type NodeSpec, Schema } from 'prosemirror-model'
import { schema } from './schema.ts'

/** The deepest list that every printer can show; `docx-styles.ts` has as many styles. */
const deepest = 5
/** More columns, or more rows, than a page can carry. */
const mostCells = 400

const written = [
  'doc',
  'paragraph',
  'heading',
  'table',
  'table_row',
  'table_header',
  'table_cell',
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

const validators: Readonly<Record<string, (value: unknown) => void>> = {
  href: isAddressOrEmpty,
  level: isWholeUpTo(6),
  colspan: isWholeUpTo(mostCells),
  rowspan: isWholeUpTo(mostCells),
  colwidth: isWidths,
}

const link = {
  ...schema.spec.marks.get('link'),
  attrs: { href: { validate: isAddress } },
}

/** A reference keeps where it leads when it is cut and pasted within the editor. */
const reference: NodeSpec = {
  ...schema.spec.nodes.get('reference'),
  parseDOM: [
    {
      tag: 'span[data-reference]',
      getAttrs: (dom) => ({
        target: dom.getAttribute('data-reference') ?? '',
        kind: dom.getAttribute('data-kind') ?? 'section',
        text: dom.textContent,
      }),
    },
  ],
  toDOM: ({ attrs: { target, kind, text } }) => [
    'span',
    { class: 'reference', 'data-reference': String(target), 'data-kind': String(kind) },
    String(text),
  ],
}

const specs: Readonly<Record<string, NodeSpec>> = { reference }

export const writingSchema: Schema = new Schema({
  nodes: Object.fromEntries(written.map((name) => [name, held(specs[name] ?? schema.spec.nodes.get(name) ?? {})])),
  marks: schema.spec.marks.update('link', link),
})

/** Each attribute may only be of the type that its default has. */
function held(spec: NodeSpec): NodeSpec {
  const attrs = Object.entries(spec.attrs ?? {}).map(([name, attr]) => {
    const validate = validators[name] ?? typeof attr.default
    return [name, { ...attr, validate }] as const
  })
  return attrs.length === 0 ? spec : { ...spec, attrs: Object.fromEntries(attrs) }
}

function isWholeUpTo(most: number): (value: unknown) => void {
  return (value) => {
    if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > most)
      throw new RangeError('not a whole number')
  }
}

function isWidths(value: unknown): void {
  if (value !== null && !(Array.isArray(value) && value.length <= mostCells && value.every(Number.isFinite)))
    throw new RangeError('not the widths of columns')
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
