/*
 * What stands in a line, as Markdown that pandoc reads: every sign of a text that would mean something is escaped.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type FigureAttrs, kindOf, type ReferenceAttrs } from '../attrs.ts'
import type { NextCaption } from '../layout/captions.ts'
import type { SourceMarks } from '../source-notes.ts'

export type MarkdownContext = {
  readonly footnotes: string[]
  readonly anchors: ReadonlySet<string>
  readonly sources: SourceMarks
  readonly nextCaption: NextCaption
}

export function markdownLine(block: Node, context: MarkdownContext): string {
  const line = block.children.map((node) => markdownInline(node, context)).join('')
  return line.replace(/^(\s*)([-+]|\d+[.)])(\s)/gm, '$1\\$2$3')
}

function markdownInline(node: Node, context: MarkdownContext): string {
  switch (kindOf(node)) {
    case 'hard_break':
      return '\\\n'
    case 'footnote':
      return `[^${context.footnotes.push(String(node.attrs['text']))}]`
    case 'reference': {
      const { target, text } = attrsOf<ReferenceAttrs>(node)
      return context.anchors.has(target) ? `[${escapeMarkdown(text)}](#${target})` : escapeMarkdown(text)
    }
    case 'missing':
      return `*${escapeMarkdown(String(node.attrs['text']))}*`
    case 'figure':
      return escapeMarkdown(attrsOf<FigureAttrs>(node).text) + sourceSign(context.sources.markOf(node)?.number)
    default:
      return markedText(node)
  }
}

/** The same note may be asked for many times; its text stands once, last. */
function sourceSign(number: number | undefined): string {
  return number === undefined ? '' : `[^k${number}]`
}

/** Blanks at the edges stand outside the marks, where Markdown wants them. */
function markedText(text: Node): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text.text ?? '') ?? []
  if (core === '') return before + after
  const has = (name: string) => text.marks.find((mark) => mark.type.name === name)
  const sign = `${has('strong') ? '**' : ''}${has('em') ? '*' : ''}`
  const marked = `${sign}${escapeMarkdown(core)}${[...sign].toReversed().join('')}`
  const link = has('link')
  return `${before}${link ? `[${marked}](<${String(link.attrs['href'])}>)` : marked}${after}`
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#$~^@]/g, (sign) => `\\${sign}`)
}
