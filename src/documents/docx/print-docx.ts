/*
 * Prints a tree as a Word file: real headings, header rows, check boxes, alternative texts, language and a table of contents.
 * What the file holds and how the reader finds it again is agreed in docx-styles.ts.
 */
import {
  Document,
  EndnotePosition,
  type FileChild,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, type DocAttrs } from '../attrs.ts'
import { tableOfContents } from '../contents.ts'
import { docxStyles, sourcesBookmark } from '../docx-styles.ts'
import { sourceHeading } from '../source-notes.ts'
import { chartPictures } from './chart-picture.ts'
import { docxBlocks } from './docx-blocks.ts'
import { type DocxContext, newContext } from './docx-context.ts'
import { finishPackage } from './finish-package.ts'
import { numberingOf, paperStyles } from './paper.ts'
import { endnotesOf, sourcesTitle } from './source-endnotes.ts'

/** The same tree gives the same bytes. Word fills the page numbers of the contents when the file is opened. */
export async function printDocx(doc: Node): Promise<Uint8Array> {
  const { title, subtitle, notice, language } = attrsOf<DocAttrs>(doc)
  const context = newContext(doc, await chartPictures(doc))
  const blocks = docxBlocks(doc, context) as unknown as FileChild[]
  const file = new Document({
    title,
    ...(subtitle === '' ? {} : { subject: subtitle }),
    creator: 'Kraftsamling',
    lastModifiedBy: 'Kraftsamling',
    features: { updateFields: true },
    styles: paperStyles(language),
    numbering: numberingOf(context.lists),
    footnotes: context.footnotes,
    endnotes: endnotesOf(context.sources.notes),
    sections: [
      {
        properties: {
          titlePage: true,
          endnoteProperties: { position: EndnotePosition.DOCUMENT_END, numberFormat: { type: NumberFormat.DECIMAL } },
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1400, bottom: 1300, left: 1333, right: 1333 } },
        },
        ...(notice === '' ? {} : { headers: { default: new Header({ children: [line(docxStyles.notice, notice)] }) } }),
        footers: { default: footer(title) },
        children: [
          ...cover(title, subtitle, notice),
          ...contents(doc, context),
          ...blocks,
          ...sourcesTitle(context.sources.notes),
        ],
      },
    ],
  })
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), context.attributes)
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] })
}

function cover(title: string, subtitle: string, notice: string): Paragraph[] {
  return [
    line(docxStyles.title, title),
    ...(subtitle === '' ? [] : [line(docxStyles.subtitle, subtitle)]),
    ...(notice === '' ? [] : [line(docxStyles.notice, notice)]),
  ]
}

function contents(doc: Node, { sources }: DocxContext): FileChild[] {
  if (tableOfContents(doc).length === 0) return []
  const last = sources.notes.length > 0 ? [{ title: sourceHeading, level: 1, href: sourcesBookmark }] : []
  return [
    new Paragraph({ style: docxStyles.contentsTitle, pageBreakBefore: true, children: [new TextRun('Innehåll')] }),
    new TableOfContents('Innehåll', {
      hyperlink: true,
      headingStyleRange: '1-3',
      cachedEntries: [...entriesOf(doc), ...last],
    }),
  ]
}

/** What the contents show until Word has updated them: the numbers stand there too. */
function entriesOf(doc: Node): { title: string; level: number; href: string }[] {
  return tableOfContents(doc).flatMap(({ level, number, text }, at) =>
    level > 3 ? [] : [{ title: number === '' ? text : `${number} ${text}`, level, href: `h${at + 1}` }],
  )
}

function footer(title: string): Footer {
  const page = new TextRun({ children: [`${title}    sida `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [page] })] })
}
