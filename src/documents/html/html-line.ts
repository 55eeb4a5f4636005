/*
 * What stands in a line, as HTML. Every text is escaped here and nowhere else.
 */
import type { Mark, Node } from 'prosemirror-model'
import { attrsOf, type FigureAttrs, kindOf, type MissingAttrs, type ReferenceAttrs } from '../attrs.ts'
import type { NextCaption } from '../layout/captions.ts'
import type { SourceMark, SourceMarks } from '../source-notes.ts'

/** What the lines of one page share: the footnotes met so far and the anchors that references may lead to. */
export type HtmlContext = {
  readonly footnotes: string[]
  readonly anchors: ReadonlySet<string>
  readonly headingOffset: number
  /** The anchors of the headings in the order they come. */
  readonly headingIds: string[]
  readonly sources: SourceMarks
  readonly nextCaption: NextCaption
  readonly among?: Among | undefined
}

/** What tells one body from the others on the same page: stands before its anchors and after the names of its tables. */
export type Among = { readonly id: string; readonly name: string }

/** An anchor as it is in the page. */
export function anchorIn({ among }: Pick<HtmlContext, 'among'>, id: string): string {
  return among === undefined || id === '' ? id : `${among.id}-${id}`
}

export function printLine(block: Node, context: HtmlContext): string {
  return block.children.map((node) => printInline(node, context)).join('')
}

function printInline(node: Node, context: HtmlContext): string {
  switch (kindOf(node)) {
    case 'hard_break':
      return '<br>'
    case 'footnote':
      return printFootnoteSign(String(node.attrs['text']), context)
    case 'figure':
      return printFigure(attrsOf<FigureAttrs>(node)) + printSourceSign(context.sources.markOf(node))
    case 'reference':
      return printReference(attrsOf<ReferenceAttrs>(node), context)
    case 'missing': {
      const { text, what } = attrsOf<MissingAttrs>(node)
      return `<span class="missing"${attribute('title', what)}>${escapeHtml(text)}</span>`
    }
    default:
      return node.marks.toReversed().reduce(printMark, escapeHtml(node.text ?? ''))
  }
}

function printMark(inner: string, mark: Mark): string {
  if (mark.type.name === 'link') return `<a${attribute('href', safeHref(String(mark.attrs['href'])))}>${inner}</a>`
  return mark.type.name === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
}

/** A computed figure leads to its rows where it has an address; a stated one tells its source. */
function printFigure({ id, text, origin, source, href }: FigureAttrs): string {
  const kind = origin === 'computed' ? 'Beräknad ur registret' : 'Angiven uppgift'
  const papers = source === '' ? kind : `${kind}: ${source}`
  const attributes = `${attribute('class', `figure figure-${origin}`)}${attribute('data-figure', id)}${attribute('title', papers)}`
  const address = safeHref(href)
  return address === ''
    ? `<span${attributes}>${escapeHtml(text)}</span>`
    : `<a${attribute('href', address)}${attributes}>${escapeHtml(text)}</a>`
}

function printReference({ kind, target, text }: ReferenceAttrs, context: HtmlContext): string {
  const attributes = `${attribute('class', `reference reference-${kind}`)}${attribute('data-target', target)}`
  if (!context.anchors.has(target)) return `<span${attributes}>${escapeHtml(text)}</span>`
  return `<a${attribute('href', `#${anchorIn(context, target)}`)}${attributes}>${escapeHtml(text)}</a>`
}

function printFootnoteSign(text: string, context: HtmlContext): string {
  const number = context.footnotes.push(text)
  const [sign, note] = [anchorIn(context, `fotnotstecken-${number}`), anchorIn(context, `fotnot-${number}`)]
  return `<sup class="footnote"><a id="${sign}" href="#${note}" aria-label="Fotnot ${number}">${number}</a></sup>`
}

function printSourceSign(mark: SourceMark | undefined): string {
  if (!mark) return ''
  const { number, isFirst } = mark
  const id = isFirst ? ` id="kalltecken-${number}"` : ''
  return `<sup class="source-sign"><a${id} href="#kalla-${number}" aria-label="Källa ${number}">[${number}]</a></sup>`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** ` name="value"`, or nothing for an empty value. */
export function attribute(name: string, value: string | number): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`
}

/** Addresses that a document may lead to: the web, mail, places in the page and in the application. Never script. */
function safeHref(href: string): string {
  return /^(https?:\/\/|mailto:|#|\/(?!\/))/i.test(href) ? href : ''
}
