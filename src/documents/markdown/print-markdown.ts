/*
 * A tree as Markdown with a title block, for pandoc and for reading as it is. Simple tables become pipe tables; tables with
 * spans or several blocks in a cell become HTML tables, which Markdown allows.
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
import { anchorsIn, tableOfContents } from '../contents.ts'
import { numberCaptions, signText } from '../layout/captions.ts'
import { sourceMarks } from '../source-notes.ts'
import { escapeMarkdown, type MarkdownContext, markdownLine } from './markdown-line.ts'
import { markdownTable } from './markdown-table.ts'

export function printMarkdown(doc: Node): string {
  const { title, subtitle, notice, language } = attrsOf<DocAttrs>(doc)
  const context: MarkdownContext = {
    footnotes: [],
    anchors: anchorsIn(doc),
    sources: sourceMarks(doc),
    nextCaption: numberCaptions(),
  }
  const ids = tableOfContents(doc).map((line) => line.id)
  const fields = [
    ['title', title],
    ['subtitle', subtitle],
    ['lang', language],
  ].filter(([, value]) => value !== '')
  const opening = ['---', ...fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n')
  const blocks = doc.children.map((block) => markdownBlock(block, context, ids))
  const footnotes = context.footnotes.map((text, at) => `[^${at + 1}]: ${escapeMarkdown(text)}`)
  const sources = context.sources.notes.map(({ number, text }) => `[^k${number}]: ${escapeMarkdown(text)}`)
  const warned = notice === '' ? [] : [`> ${escapeMarkdown(notice)}`]
  return `${[opening, ...warned, ...blocks, ...footnotes, ...sources].join('\n\n')}\n`
}

function markdownBlock(node: Node, context: MarkdownContext, ids: string[]): string {
  switch (kindOf(node)) {
    case 'heading': {
      const { level, number } = attrsOf<HeadingAttrs>(node)
      const sign = number === '' ? '' : `${number} `
      return `${'#'.repeat(level)} ${sign}${escapeMarkdown(node.textContent)} {#${ids.shift() ?? ''}}`
    }
    case 'bullet_list':
    case 'ordered_list':
      return markdownList(node, context, ids)
    case 'tick_list':
      return node.children.map((item) => markdownTick(item, context)).join('\n')
    case 'table':
      return markdownTable(node, context)
    case 'note':
      return quoted(
        [
          `**${noteLabels[node.attrs['kind'] as NoteKind]}**`,
          ...node.children.map((block) => markdownBlock(block, context, ids)),
        ].join('\n\n'),
      )
    case 'chart':
      return markdownChart(attrsOf<ChartAttrs>(node), context)
    default:
      return markdownLine(node, context)
  }
}

function markdownList(list: Node, context: MarkdownContext, ids: string[]): string {
  const start = Number(list.attrs['order'] ?? 1)
  const items = list.children.map((item, at) => {
    const sign = list.type.name === 'bullet_list' ? '- ' : `${start + at}. `
    const separator = item.children.every((block, index) => index === 0 || block.type.name !== 'paragraph')
      ? '\n'
      : '\n\n'
    const inner = item.children.map((block) => markdownBlock(block, context, ids)).join(separator)
    return `${sign}${inner.replaceAll('\n', `\n${' '.repeat(Math.max(4, sign.length))}`)}`
  })
  return items.join('\n')
}

function markdownTick(item: Node, context: MarkdownContext): string {
  const choices = attrsOf<TickAttrs>(item).choices.map(({ label, ticked }) =>
    `${ticked ? '☒' : '☐'} ${escapeMarkdown(label)}`.trim(),
  )
  return `- ${choices.join(' ')} ${markdownLine(item, context)}`.trimEnd()
}

/** The chart is told in words and as a table of its values. */
function markdownChart({ caption, words, spec }: ChartAttrs, context: MarkdownContext): string {
  const row = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`
  const names = [...new Set(spec.series.flatMap((series) => series.points.map((point) => String(point.x))))]
  const valueOf = (at: number, name: string) =>
    spec.series[at]?.points.find((point) => String(point.x) === name)?.y ?? ''
  const table = [
    row([spec.xLabel, ...spec.series.map((series) => series.name || spec.yLabel)]),
    row(['---', ...spec.series.map(() => '---:')]),
    ...names.map((name) => row([name, ...spec.series.map((_, at) => valueOf(at, name))])),
  ]
  const sign = signText(context.nextCaption('chart', caption))
  return [`**${sign}${escapeMarkdown(caption)}.** ${escapeMarkdown(words)}`, table.join('\n')].join('\n\n')
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
