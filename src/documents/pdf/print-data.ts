/*
 * A tree as plain data for the setting of a PDF: what report.typ needs to know of each node and nothing else.
 */
import type { Node } from 'prosemirror-model'
import {
  attrsOf,
  type ChartAttrs,
  type DocAttrs,
  type HeadingAttrs,
  kindOf,
  type NoteKind,
  noteLabels,
  type TickAttrs,
} from '../attrs.ts'
import { tableOfContents } from '../contents.ts'
import { signText } from '../layout/captions.ts'
import { drawingOf } from '../layout/chart-drawing.ts'
import { keptBlocks } from '../layout/kept-sections.ts'
import { leadsIn } from '../layout/lead-ins.ts'
import { sourceHeading } from '../source-notes.ts'
import { type Labels, labelsOf } from './labels.ts'
import { lineData } from './line-data.ts'
import { printable, printableInPicture } from './signs.ts'
import { tableData } from './table-data.ts'

type Data = { readonly [key: string]: unknown }

/** A note of so few letters is kept on one page. */
const shortNote = 600

/** The tree as JSON, with only signs that the fonts have. */
export function printData(doc: Node): string {
  const { title, subtitle, notice, language } = attrsOf<DocAttrs>(doc)
  const [lang = 'sv', region] = /^[a-z]{2,3}(-[A-Z]{2})?$/.test(language) ? language.split('-') : ['sv', 'SE']
  const labels = labelsOf(doc)
  const data: Data = {
    title,
    subtitle,
    notice,
    lang,
    region: region ?? null,
    author: 'Kraftsamling',
    contents: tableOfContents(doc).length > 0,
    blocks: inSections(blocksOf(doc, labels), keptBlocks(doc)),
    sources: { heading: sourceHeading, notes: labels.sources.notes.map(({ number, text }) => ({ number, text })) },
  }
  return JSON.stringify(data, (key, value: unknown) => {
    if (typeof value !== 'string' || key === 'href') return value
    return key === 'svg' ? printableInPicture(value) : printable(value)
  })
}

/** Blocks that stay with the one after them, and that one, as one. */
function inSections(blocks: readonly Data[], kept: ReadonlySet<number>): Data[] {
  const sections: Data[][] = []
  for (const [at, block] of blocks.entries())
    if (kept.has(at - 1)) sections.at(-1)?.push(block)
    else sections.push([block])
  return sections.map(([first = {}, ...rest]) =>
    rest.length === 0 ? first : { kind: 'section', blocks: [first, ...rest] },
  )
}

function blocksOf(node: Node, labels: Labels): Data[] {
  return node.children.map((child, at) => ({ ...blockOf(child, labels), leadsIn: leadsIn(node.children, at) }))
}

function blockOf(node: Node, labels: Labels): Data {
  switch (kindOf(node)) {
    case 'heading':
      return headingOf(node, labels)
    case 'bullet_list':
      return { kind: 'bullets', items: itemsOf(node, labels) }
    case 'ordered_list':
      return { kind: 'numbered', start: startOf(node), items: itemsOf(node, labels) }
    case 'tick_list':
      return {
        kind: 'ticks',
        items: node.children.map((item) => ({ ...attrsOf<TickAttrs>(item), line: lineData(item, labels) })),
      }
    case 'table':
      return tableData(node, labels, (cell) => blocksOf(cell, labels))
    case 'note':
      return noteOf(node, labels)
    case 'chart':
      return chartOf(node, labels)
    default:
      return { kind: 'paragraph', line: lineData(node, labels) }
  }
}

function itemsOf(list: Node, labels: Labels): Data[][] {
  return list.children.map((item) => blocksOf(item, labels))
}

/** Typst counts from nought upwards. */
function startOf(list: Node): number {
  return Math.max(0, Math.trunc(Number(list.attrs['order'])) || 0)
}

function headingOf(node: Node, labels: Labels): Data {
  const { level, number } = attrsOf<HeadingAttrs>(node)
  const text = number === '' ? node.textContent : `${number}\u2002${node.textContent}`
  return { kind: 'heading', level, outlined: labels.nextIsListed(), id: labels.at(node), text }
}

function noteOf(node: Node, labels: Labels): Data {
  const note = node.attrs['kind'] as NoteKind
  const short = node.textContent.length < shortNote && node.children.every((block) => block.type.name !== 'table')
  return { kind: 'note', note, label: noteLabels[note], short, blocks: blocksOf(node, labels) }
}

function chartOf(node: Node, labels: Labels): Data {
  const { caption, words, spec } = attrsOf<ChartAttrs>(node)
  const sign = signText(labels.nextCaption('chart', caption))
  const ending = caption === '' || /[.?!]$/.test(caption) ? '' : '.'
  const { source } = spec
  return {
    kind: 'chart',
    id: labels.at(node),
    caption: `${sign}${caption}${ending}`,
    words,
    source,
    svg: drawingOf(node),
  }
}
