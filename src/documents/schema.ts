/*
 * The document tree: what a report is before anyone has decided whether it becomes DOCX, PDF or a web page. The editor
 * writes the same tree, so one schema serves from keyboard to file. A table: one entry for each kind of node and mark.
 *
 * Marks sit on text only. What stands in a line beside text is an atom that carries its own words: a figure, a reference,
 * a footnote, and what is missing. A table cell holds plain blocks only; a note may hold any block.
 */
import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'

const cell = {
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null },
}

const nodes = {
  doc: {
    content: 'block+',
    attrs: {
      title: { default: '' },
      subtitle: { default: '' },
      language: { default: 'sv-SE' },
      notice: { default: '' },
      sourceNotes: { default: false },
    },
  },
  paragraph: {
    content: 'inline*',
    group: 'block plain',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    content: 'text*',
    marks: '',
    group: 'block',
    defining: true,
    attrs: { level: { default: 1 }, id: { default: '' }, number: { default: '' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: (node) => [`h${node.attrs['level']}`, 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block plain',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block plain',
    attrs: { order: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ order: Number(dom.getAttribute('start') ?? 1) }) }],
    toDOM: (node) => ['ol', { start: String(node.attrs['order']) }, 0],
  },
  list_item: {
    content: 'paragraph (paragraph | bullet_list | ordered_list)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  tick_list: {
    content: 'tick_item+',
    group: 'block plain',
    toDOM: () => ['div', { class: 'tick-list' }, 0],
  },
  tick_item: {
    content: 'inline*',
    attrs: { choices: { default: [] } },
    toDOM: () => ['p', { class: 'tick-item' }, 0],
  },
  table: {
    content: 'table_row+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    attrs: { caption: { default: '' }, id: { default: '' }, headerColumns: { default: 0 } },
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_header | table_cell)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_header: {
    content: 'paragraph+',
    tableRole: 'header_cell',
    isolating: true,
    attrs: { ...cell, scope: { default: 'col' } },
    parseDOM: [{ tag: 'th', getAttrs: (dom) => ({ ...spans(dom), scope: dom.getAttribute('scope') ?? 'col' }) }],
    toDOM: (node) => ['th', { ...spansOf(node.attrs), scope: String(node.attrs['scope']) }, 0],
  },
  table_cell: {
    content: 'plain+',
    tableRole: 'cell',
    isolating: true,
    attrs: cell,
    parseDOM: [{ tag: 'td', getAttrs: spans }],
    toDOM: (node) => ['td', spansOf(node.attrs), 0],
  },
  note: {
    content: 'block+',
    group: 'block',
    attrs: { kind: { default: 'observe' } },
    toDOM: (node) => ['div', { class: `note note-${node.attrs['kind']}` }, 0],
  },
  chart: {
    group: 'block',
    atom: true,
    attrs: { id: { default: '' }, caption: { default: '' }, words: { default: '' }, spec: { default: null } },
    toDOM: (node) => ['p', { class: 'chart' }, String(node.attrs['caption'])],
  },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  footnote: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { text: { default: '' } },
    toDOM: (node) => ['span', { class: 'footnote', title: String(node.attrs['text']) }, '*'],
  },
  figure: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: {
      id: { default: '' },
      text: { default: '' },
      origin: { default: 'stated' },
      source: { default: '' },
      href: { default: '' },
      /** What the catalogue was asked for; empty for a figure that is stated. */
      ask: { default: '' },
    },
    parseDOM: [{ tag: 'span[data-figure]', getAttrs: figureOf }],
    toDOM: (node) => ['span', figureData(node.attrs), String(node.attrs['text'])],
  },
  reference: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { kind: { default: 'section' }, target: { default: '' }, text: { default: '' } },
    toDOM: (node) => ['span', { class: 'reference' }, String(node.attrs['text'])],
  },
  missing: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { text: { default: 'uppgift saknas' }, what: { default: '' } },
    toDOM: (node) => ['span', { class: 'missing', title: String(node.attrs['what']) }, String(node.attrs['text'])],
  },
} satisfies Record<string, NodeSpec>

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') ?? '' }) }],
    toDOM: (mark) => ['a', { href: String(mark.attrs['href']) }, 0],
  },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
} satisfies Record<string, MarkSpec>

export const schema = new Schema({ nodes, marks })

/** A figure keeps its papers when it is cut and pasted within the editor. */
function figureData({ id, ask, origin, source, href }: Record<string, unknown>): Record<string, string> {
  const data = { 'data-figure': id, 'data-ask': ask, 'data-origin': origin, 'data-source': source, 'data-href': href }
  return { class: 'figure', title: String(source), ...(data as Record<string, string>) }
}

function figureOf(dom: HTMLElement): Record<string, string> {
  const read = (name: string) => dom.getAttribute(`data-${name}`) ?? ''
  const origin = read('origin') === 'computed' ? 'computed' : 'stated'
  return {
    id: read('figure'),
    ask: read('ask'),
    origin,
    source: read('source'),
    href: /^\/(?!\/)/.test(read('href')) ? read('href') : '',
    text: dom.textContent,
  }
}

function spans(dom: HTMLElement): { colspan: number; rowspan: number } {
  return { colspan: Number(dom.getAttribute('colspan') ?? 1), rowspan: Number(dom.getAttribute('rowspan') ?? 1) }
}

function spansOf(attrs: Record<string, unknown>): Record<string, string> {
  const parts = (['colspan', 'rowspan'] as const).map((name) => [name, String(Number(attrs[name] ?? 1))] as const)
  return Object.fromEntries(parts.filter(([, value]) => value !== '1'))
}
