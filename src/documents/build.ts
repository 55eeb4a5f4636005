/*
 * Builders: a tree is put together with one function for each kind of block, and plain strings where plain strings do.
 */
import type { Mark, Node } from 'prosemirror-model'
import { type ChartSpec, inWords } from '../charts/index.ts'
import type { ChartAttrs, Choice, DocAttrs, FigureAttrs, MissingAttrs, NoteKind, ReferenceAttrs } from './attrs.ts'
import { schema } from './schema.ts'

/** A text, a node of a line, or several. */
export type Inline = string | Node | readonly (string | Node)[]
/** A cell: a line of text and nodes, or whole blocks. */
export type CellContent = Inline
export type TableInput = {
  readonly caption: string
  readonly id?: string
  readonly head: readonly CellContent[]
  readonly rows: readonly (readonly CellContent[])[]
  /** How many cells at the start of each row that name the row. */
  readonly headerColumns?: number
}
export type TickInput = { readonly text: Inline; readonly choices: readonly Choice[] }

type MarkName = 'strong' | 'em' | { readonly href: string }

export const build = {
  doc(attrs: Partial<DocAttrs>, ...blocks: readonly Node[]): Node {
    return schema.node('doc', attrs, blocks.length > 0 ? blocks : [build.paragraph()])
  },
  heading(level: number, text: string, attrs: { id?: string; number?: string } = {}): Node {
    return schema.node('heading', { level, ...attrs }, text === '' ? [] : [schema.text(text)])
  },
  paragraph(...inline: readonly Inline[]): Node {
    return schema.node('paragraph', null, inline.flatMap(lineOf))
  },
  bullets(items: readonly (Inline | readonly Node[])[]): Node {
    return schema.node('bullet_list', null, items.map(listItem))
  },
  numbered(items: readonly (Inline | readonly Node[])[], order = 1): Node {
    return schema.node('ordered_list', { order }, items.map(listItem))
  },
  ticks(items: readonly TickInput[]): Node {
    const item = ({ text, choices }: TickInput) => schema.node('tick_item', { choices: [...choices] }, lineOf(text))
    return schema.node('tick_list', null, items.map(item))
  },
  /** The head becomes header cells of columns, the first `headerColumns` cells of each row header cells of that row. */
  table({ caption, id = '', head, rows, headerColumns = 0 }: TableInput): Node {
    const headRow = schema.node(
      'table_row',
      null,
      head.map((content) => headerCell(content, 'col')),
    )
    const bodyRows = rows.map((row) =>
      schema.node(
        'table_row',
        null,
        row.map((content, at) => (at < headerColumns ? headerCell(content, 'row') : plainCell(content))),
      ),
    )
    return schema.node('table', { caption, id, headerColumns }, head.length > 0 ? [headRow, ...bodyRows] : bodyRows)
  },
  note(kind: NoteKind, ...blocks: readonly (Node | string)[]): Node {
    return schema.node(
      'note',
      { kind },
      blocks.map((block) => (typeof block === 'string' ? build.paragraph(block) : block)),
    )
  },
  /** The words are told from the data where the caller has none of its own. */
  chart(spec: ChartSpec, attrs: Partial<Omit<ChartAttrs, 'spec'>> = {}): Node {
    return schema.node('chart', { caption: spec.title, words: inWords(spec), ...attrs, spec })
  },
  figure(attrs: Partial<FigureAttrs> & Pick<FigureAttrs, 'text'>): Node {
    return schema.node('figure', attrs)
  },
  reference(attrs: ReferenceAttrs): Node {
    return schema.node('reference', attrs)
  },
  missing(attrs: Partial<MissingAttrs> = {}): Node {
    return schema.node('missing', attrs)
  },
  footnote(text: string): Node {
    return schema.node('footnote', { text })
  },
  lineBreak(): Node {
    return schema.node('hard_break')
  },
  text(text: string, ...marks: readonly MarkName[]): Node {
    return schema.text(text, marks.map(markOf))
  },
}

function markOf(mark: MarkName): Mark {
  return typeof mark === 'string' ? schema.mark(mark) : schema.mark('link', { href: mark.href })
}

function lineOf(inline: Inline): Node[] {
  if (typeof inline === 'string') return inline === '' ? [] : [schema.text(inline)]
  return Array.isArray(inline) ? inline.flatMap((part: string | Node) => lineOf(part)) : [inline as Node]
}

/** Blocks as they are; what belongs in a line is gathered in a paragraph. */
function blocksOf(content: Inline): Node[] {
  const parts = lineOf(content)
  const first = parts[0]
  return first?.isBlock ? parts : [build.paragraph(parts)]
}

function listItem(content: Inline | readonly Node[]): Node {
  return schema.node('list_item', null, blocksOf(content))
}

function headerCell(content: CellContent, scope: 'col' | 'row'): Node {
  return schema.node('table_header', { scope }, blocksOf(content))
}

function plainCell(content: CellContent): Node {
  return schema.node('table_cell', null, blocksOf(content))
}
