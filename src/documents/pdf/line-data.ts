/*
 * What stands in a line, as data for the setting of a PDF.
 */
import type { Mark, Node } from 'prosemirror-model'
import { attrsOf, kindOf, type ReferenceAttrs } from '../attrs.ts'
import type { Labels } from './labels.ts'

type Data = { readonly [key: string]: unknown }

export function lineData(block: Node, labels: Labels): Data[] {
  return block.children.map((node) => partOf(node, labels))
}

function partOf(node: Node, labels: Labels): Data {
  switch (kindOf(node)) {
    case 'hard_break':
      return { kind: 'break' }
    case 'footnote':
      return { kind: 'footnote', text: node.attrs['text'] }
    case 'missing':
      return { kind: 'missing', text: node.attrs['text'] }
    case 'reference': {
      const { text, target } = attrsOf<ReferenceAttrs>(node)
      const label = labels.of(target)
      return label === undefined || text === '' ? textPart(text) : { kind: 'reference', text, target: label }
    }
    case 'figure': {
      const mark = labels.sources.markOf(node)
      const text = String(node.attrs['text'])
      return mark === undefined ? textPart(text) : { kind: 'sourced', text, note: mark.number, first: mark.isFirst }
    }
    default:
      return textPart(node.text ?? '', node.marks)
  }
}

function textPart(text: string, marks: readonly Mark[] = []): Data {
  const has = (name: string) => marks.some((mark) => mark.type.name === name)
  const href = marks.find((mark) => mark.type.name === 'link')?.attrs['href'] as unknown
  return { kind: 'text', text, strong: has('strong'), em: has('em'), href: safeHref(href) }
}

/** Addresses of the web and of mail, written as addresses are; others mean nothing outside the application. */
function safeHref(href: unknown): string {
  if (typeof href !== 'string' || !/^(?:https?:|mailto:)/i.test(href) || !URL.canParse(href)) return ''
  const written = new URL(href).href
  return written.length > 2000 ? '' : written
}
