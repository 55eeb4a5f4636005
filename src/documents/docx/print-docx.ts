/*
 * Prints a tree as a Word file: real headings, header rows, check boxes, alternative texts, language and a table of contents.
 * What the file holds and how the reader finds it again is agreed in docx-styles.ts.
 */
import {
  AlignmentType,
  Document,
  EndnotePosition,
  type FileChild,
  Footer,
  Header,
  NumberFormat,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, type DocAttrs } from '../attrs.ts'
import { docxStyles } from '../docx-styles.ts'
import { headingPages } from '../pdf/heading-pages.ts'
import { chartPictures } from './chart-picture.ts'
import { contentsList } from './contents-list.ts'
import { docxBlocks } from './docx-blocks.ts'
import { newContext } from './docx-context.ts'
import { filesOf, finishPackage } from './finish-package.ts'
import { hyphenation } from './hyphens.ts'
import { numberingOf } from './numbering.ts'
import { paperStyles, sheet } from './paper.ts'
import { endnotesOf, sourcesTitle } from './source-endnotes.ts'

/** The same tree gives the same bytes. Word counts the pages of the contents anew when the file is opened. */
export async function printDocx(doc: Node): Promise<Uint8Array> {
  const { title, subtitle, notice, language } = attrsOf<DocAttrs>(doc)
  const pictures = chartPictures(doc)
  const context = newContext(doc, pictures.byChart)
  const blocks = docxBlocks(doc, context) as unknown as FileChild[]
  const file = new Document({
    title,
    ...(subtitle === '' ? {} : { subject: subtitle }),
    creator: 'Kraftsamling',
    lastModifiedBy: 'Kraftsamling',
    features: { updateFields: true },
    hyphenation,
    styles: paperStyles(language),
    numbering: numberingOf(context.lists),
    footnotes: context.footnotes,
    endnotes: endnotesOf(context.sources.notes),
    sections: [
      {
        properties: {
          titlePage: true,
          endnoteProperties: { position: EndnotePosition.DOCUMENT_END, numberFormat: { type: NumberFormat.DECIMAL } },
          page: sheet,
        },
        ...(notice === '' ? {} : { headers: { default: new Header({ children: [line(docxStyles.notice, notice)] }) } }),
        footers: { default: footer(title) },
        children: [
          ...cover(title, subtitle, notice),
          ...contentsList(doc, context, headingPages(doc)),
          ...blocks,
          ...sourcesTitle(context.sources.notes),
        ],
      },
    ],
  })
  return finishPackage(filesOf(file), context.attributes, await pictures.drawn)
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] })
}

function cover(title: string, subtitle: string, notice: string): Paragraph[] {
  return [
    line(docxStyles.coverRule, ''),
    line(docxStyles.title, title),
    ...(subtitle === '' ? [] : [line(docxStyles.subtitle, subtitle)]),
    ...(notice === '' ? [] : [coverNotice(notice)]),
  ]
}

function coverNotice(notice: string): Paragraph {
  const children = [new TextRun({ text: notice, size: 22 })]
  return new Paragraph({ style: docxStyles.notice, alignment: AlignmentType.LEFT, children })
}

function footer(title: string): Footer {
  const page = new TextRun({
    children: [title, new Tab(), 'sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  })
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [page] })] })
}
