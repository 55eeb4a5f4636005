/*
 * A line of text and the nodes in it, as runs, links, footnotes and tagged content controls.
 */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, kindOf, type ReferenceAttrs } from '../attrs.ts'
import { docxStyles, type TaggedKind, tagOf } from '../docx-styles.ts'
import { contentControl } from './content-control.ts'
import type { DocxContext } from './docx-context.ts'
import { sourceSigns } from './source-endnotes.ts'

export function docxLine(node: Node, context: DocxContext): ParagraphChild[] {
  return node.children.flatMap((child) => [docxPart(child, context), ...sourceSigns(child, context)])
}

function docxPart(node: Node, context: DocxContext): ParagraphChild {
  switch (kindOf(node)) {
    case 'hard_break':
      return new TextRun({ break: 1 })
    case 'footnote':
      return footnote(String(node.attrs['text']), context)
    case 'figure':
      return tagged(node, 'figure', 'Siffra', docxStyles.figure, context)
    case 'missing':
      return tagged(node, 'missing', 'Uppgift saknas', docxStyles.missing, context)
    case 'reference':
      return tagged(node, 'reference', 'Hänvisning', docxStyles.reference, context)
    default:
      return textRun(node, context)
  }
}

function textRun(node: Node, context: DocxContext): ParagraphChild {
  const has = (name: string) => node.marks.some((mark) => mark.type.name === name)
  const href = node.marks.find((mark) => mark.type.name === 'link')?.attrs['href'] as string | undefined
  const marks: IRunOptions = {
    ...context.letters,
    ...(has('strong') ? { bold: true } : {}),
    ...(has('em') ? { italics: true } : {}),
  }
  const text = node.text ?? ''
  if (href === undefined) return new TextRun({ text, ...marks })
  if (/^(?:https?:|mailto:)/.test(href))
    return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink', ...marks })] })
  const tag = tagOf('link', context.nextKey({ href }))
  const run = new TextRun({ text, ...marks })
  return contentControl({ tag, alias: 'Länk', id: context.nextId() }, [run]) as unknown as ParagraphChild
}

/** The blank between the number and the note belongs to the number. */
const afterSign = new TextRun({ text: ' ', style: docxStyles.footnoteSign })

function footnote(text: string, context: DocxContext): ParagraphChild {
  const number = Object.keys(context.footnotes).length + 1
  context.footnotes[String(number)] = {
    children: [new Paragraph({ style: 'FootnoteText', children: [afterSign, new TextRun(text)] })],
  }
  return new FootnoteReferenceRun(number)
}

/** The text can be read and changed in Word; what it stands for lies in the data part under its key. */
function tagged(node: Node, kind: TaggedKind, alias: string, style: string, context: DocxContext): ParagraphChild {
  const key = context.nextKey(node.attrs)
  const run = new TextRun({ text: String(node.attrs['text']), style, ...context.letters })
  const bookmark = kind === 'reference' ? context.bookmarks.get(attrsOf<ReferenceAttrs>(node).target) : undefined
  const inside: XmlComponent =
    bookmark === undefined ? run : new InternalHyperlink({ anchor: bookmark, children: [run] })
  return contentControl({ tag: tagOf(kind, key), alias, id: context.nextId() }, [inside]) as unknown as ParagraphChild
}
