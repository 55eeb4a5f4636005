/*
 * Plain text with simple marks, for whoever writes without script: a blank line begins a paragraph, a line break is a line
 * break, `## ` is a heading, `| a | b |` a row of a table (`//` a new line within a cell), `- ` is a bullet, `1. ` a numbered item (two blanks before it: one level down), `**bold**`, `*emphasis*`,
 * `[text](https://…)`, `{40,5 Mkr|granted-amount;period=2021}` a figure. A backslash takes the meaning from the sign after it.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type FigureAttrs, kindOf, type TickAttrs } from './attrs.ts'
import { schema } from './schema.ts'
import { atomMark, escapedLine, figureMark, readLine } from './simple-line.ts'
import { isRow, readTable, rowText } from './simple-table.ts'

/** Two signs or more, so that a number sign at the start of a line is a number sign. */
const headingPattern = /^(#{2,4}) (.*)$/
const itemPattern = /^( *)(?:(-)|(\d{1,6})\.) (.*)$/

/** Blocks of a document; at least one, for an empty text one empty paragraph. */
export function fromSimpleText(text: string): Node[] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').split('\n')
  const blocks: Node[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') at += 1
    else {
      const [block, next] = readBlock(lines, at)
      blocks.push(block)
      at = next
    }
  }
  return blocks.length > 0 ? blocks : [schema.node('paragraph')]
}

function readBlock(lines: readonly string[], at: number): [Node, number] {
  const line = lines[at] ?? ''
  const heading = headingPattern.exec(line)
  if (heading) return [readHeading(heading), at + 1]
  if (isRow(line)) return readTable(lines, at, fromSimpleText)
  return itemPattern.test(line) ? readList(lines, at) : readParagraph(lines, at)
}

function readHeading([, signs = '', text = '']: RegExpExecArray): Node {
  const words = readLine(text.trim())
    .map((node) => node.text ?? String(node.attrs['text'] ?? ''))
    .join('')
  return schema.node('heading', { level: signs.length - 1 }, words === '' ? [] : [schema.text(words)])
}

/** Whether a line opens a block of its own, so that a paragraph ends before it. */
function beginsBlock(line: string): boolean {
  return line.trim() === '' || itemPattern.test(line) || headingPattern.test(line) || isRow(line)
}

function readParagraph(lines: readonly string[], from: number): [Node, number] {
  let to = from + 1
  while (to < lines.length && !beginsBlock(lines[to] ?? '')) to += 1
  return [schema.node('paragraph', null, inlineOf(lines.slice(from, to))), to]
}

/** A list goes on while its lines have the same indentation and sign; a deeper line opens a list within the item. */
function readList(lines: readonly string[], from: number): [Node, number] {
  const opening = itemPattern.exec(lines[from] ?? '')
  const indent = opening?.[1]?.length ?? 0
  const ordered = opening?.[3]
  const items: Node[] = []
  let at = from
  while (at < lines.length) {
    const found = itemPattern.exec(lines[at] ?? '')
    if (!found || found[1]?.length !== indent || (found[3] === undefined) !== (ordered === undefined)) break
    const [item, next] = readItem(lines, at, indent, found[4] ?? '')
    items.push(item)
    at = next
  }
  const list =
    ordered === undefined
      ? schema.node('bullet_list', null, items)
      : schema.node('ordered_list', { order: Number(ordered) }, items)
  return [list, at]
}

function readItem(lines: readonly string[], from: number, indent: number, first: string): [Node, number] {
  const own = [first]
  const within: Node[] = []
  let at = from + 1
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const found = itemPattern.exec(line)
    if (line.trim() === '' || (found && (found[1]?.length ?? 0) <= indent)) break
    if (found) {
      const [list, next] = readList(lines, at)
      within.push(list)
      at = next
    } else if (within.length === 0) {
      own.push(line)
      at += 1
    } else break
  }
  return [schema.node('list_item', null, [schema.node('paragraph', null, inlineOf(own)), ...within]), at]
}

function inlineOf(lines: readonly string[]): Node[] {
  return lines.flatMap((line, at) => [...(at > 0 ? [schema.node('hard_break')] : []), ...readLine(line.trim())])
}

/** The text of a document or a block. What simple marks cannot say (tables, charts) is written as plain lines. */
export function toSimpleText(node: Node): string {
  return blockText(node, 0)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function blockText(node: Node, depth: number): string {
  switch (kindOf(node)) {
    case 'bullet_list':
    case 'ordered_list':
      return listText(node, depth)
    case 'paragraph':
    case 'tick_item':
      return lineText(node)
    case 'heading':
      return `${'#'.repeat(Math.min(4, Number(node.attrs['level']) + 1))} ${lineText(node)}`
    case 'table_row':
      return rowText(node, (block) => blockText(block, 0))
    case 'table':
      return node.children.map((row) => blockText(row, depth)).join('\n')
    case 'chart':
      return escapedLine(String(node.attrs['words']))
    default:
      return node.children.map((child) => blockText(child, depth)).join('\n\n')
  }
}

function listText(list: Node, depth: number): string {
  const start = Number(list.attrs['order'] ?? 1)
  const lines = list.children.map((item, at) => {
    const sign = list.type.name === 'bullet_list' ? '-' : `${start + at}.`
    const [first, ...rest] = item.children.map((child) => blockText(child, depth + 1))
    return [`${'  '.repeat(depth)}${sign} ${first ?? ''}`, ...rest].join('\n')
  })
  return lines.join('\n')
}

function lineText(block: Node): string {
  const ticks = block.type.name === 'tick_item' ? `${ticksText(attrsOf<TickAttrs>(block))} ` : ''
  const parts = block.children.map((child) => {
    if (child.type.name === 'hard_break') return '\n'
    if (child.isText) return markedText(child)
    if (child.type.name === 'figure') return figureMark(attrsOf<FigureAttrs>(child))
    return atomMark(child)
  })
  return ticks + protectedStart(parts.join(''))
}

function ticksText({ choices }: TickAttrs): string {
  return choices.map(({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label}`.trim()).join(' ')
}

function markedText(text: Node): string {
  const has = (name: string) => text.marks.find((mark) => mark.type.name === name)
  const sign = `${has('strong') ? '**' : ''}${has('em') ? '*' : ''}`
  const marked = `${sign}${escapedLine(text.text ?? '')}${[...sign].toReversed().join('')}`
  const link = has('link')
  return link ? `[${marked}](${String(link.attrs['href'])})` : marked
}

/** A line that happens to begin like a list keeps its first sign. */
function protectedStart(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(#{2,4}) /, String.raw`\$1 `)
        .replace(/^( *)\|/, String.raw`$1\|`)
        .replace(
          /^( *)(-|\d{1,6}\.) /,
          (_, blanks: string, sign: string) => `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)} `,
        ),
    )
    .join('\n')
}
