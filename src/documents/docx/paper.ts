/*
 * The look of the paper: styles by the names that Word knows, so that a region's own template can take them over. A table.
 */
import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { noteKinds } from '../attrs.ts'
import { deepestList, docxStyles } from '../docx-styles.ts'
import { framing, noteFrames, noteIndent } from './note-frames.ts'

const font = 'Open Sans'
const ink = '1F2A2E'
const quiet = '4F5F64'
const accent = '0B4F5C'
const warn = '8A4B00'
/** In half points. */
export const cellLetters = 17
export const cellSpacing = { after: 10, line: 224, lineRule: LineRuleType.AUTO }

/** The page is that of report.typ, so that both files break in nearly the same places. In twentieths of a point. */
export const sheet = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1474, bottom: 1361, left: 1361, right: 1361 },
}
export const textWidth = sheet.size.width - sheet.margin.left - sheet.margin.right

function style(
  id: string,
  name: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'> = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...more }
}

const levels = [1, 2, 3, 4, 5, 6]

const headings = levels.map((level) =>
  style(docxStyles.heading(level), `heading ${level}`, {
    next: docxStyles.paragraph,
    run: { size: [40, 28, 23, 20, 20, 20][level - 1] ?? 20, bold: true, color: accent },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...(level === 1 ? { pageBreakBefore: true } : {}),
      spacing: {
        before: [0, 330, 260, 210, 190, 190][level - 1] ?? 200,
        after: [180, 100, 80, 60, 60, 60][level - 1] ?? 60,
      },
    },
  }),
)

const plainHeadings = [2, 3].map((level) =>
  style(docxStyles.plainHeading(level), `Plain Heading ${level}`, {
    basedOn: docxStyles.heading(level),
    next: docxStyles.paragraph,
  }),
)

const depths = Array.from({ length: deepestList }, (_, at) => at + 1)

const lists = depths.flatMap((depth) => {
  const numbered = depth === 1 ? '' : ` ${depth}`
  const paragraph = { indent: { left: 360 * depth, hanging: 300 }, spacing: { after: 20 } }
  return [
    style(docxStyles.listBullet(depth), `List Bullet${numbered}`, { paragraph }),
    style(docxStyles.listNumber(depth), `List Number${numbered}`, { paragraph }),
    style(docxStyles.listContinue(depth), `List Continue${numbered}`, {
      paragraph: { indent: { left: 360 * depth }, spacing: { after: 20 } },
    }),
  ]
})

/** A ground has no gaps between its paragraphs. */
const notes = noteKinds.map((kind) =>
  style(docxStyles.note(kind), docxStyles.note(kind), {
    paragraph: {
      indent: { left: noteIndent },
      spacing: { after: noteFrames[kind].ground === undefined ? 60 : 0 },
      ...framing(noteFrames[kind]),
    },
  }),
)

const others = [
  style(docxStyles.paragraph, 'Body Text', { paragraph: { spacing: { after: 60 } } }),
  style(docxStyles.title, 'Title', {
    run: { size: 60, bold: true, color: accent },
    paragraph: { spacing: { before: 200, after: 240, line: 228, lineRule: LineRuleType.AUTO } },
  }),
  style(docxStyles.coverRule, 'Cover Rule', {
    next: docxStyles.title,
    paragraph: {
      indent: { right: textWidth - 1587 },
      spacing: { before: 3000, after: 0 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 1 } },
    },
  }),
  style(docxStyles.subtitle, 'Subtitle', { run: { size: 28, color: quiet }, paragraph: { spacing: { after: 200 } } }),
  style(docxStyles.notice, 'Notice', {
    run: { size: 16, bold: true, color: warn },
    paragraph: { alignment: AlignmentType.CENTER },
  }),
  style(docxStyles.contentsTitle, 'Contents Title', {
    run: { size: 40, bold: true, color: accent },
    paragraph: { spacing: { after: 160 } },
  }),
  style(docxStyles.caption, 'caption', {
    next: docxStyles.paragraph,
    run: { size: 18, bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 30, after: 80 } },
  }),
  style(docxStyles.tableText, 'Table Text', { run: { size: cellLetters }, paragraph: { spacing: cellSpacing } }),
  style(docxStyles.tableHead, 'Table Head', {
    run: { size: cellLetters, bold: true },
    paragraph: { spacing: cellSpacing },
  }),
  style(docxStyles.tableRowHead, 'Table Row Head', {
    run: { size: cellLetters, bold: true },
    paragraph: { spacing: cellSpacing },
  }),
  style(docxStyles.tableSpace, 'Table Space', {
    next: docxStyles.paragraph,
    run: { size: 8 },
    paragraph: { spacing: { after: 120 } },
  }),
  style(docxStyles.tickItem, 'Tick Item', { paragraph: { spacing: { after: 20 } } }),
  style(docxStyles.noteLabel, 'Note Label', {
    next: docxStyles.paragraph,
    run: { size: cellLetters, bold: true },
    paragraph: { keepNext: true, indent: { left: noteIndent }, spacing: { before: 160, after: 0 } },
  }),
  style(docxStyles.chart, 'Chart', {
    paragraph: { keepNext: true, spacing: { before: 200, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  style(docxStyles.chartSource, 'Chart Source', {
    run: { size: 16, color: quiet },
    paragraph: { spacing: { after: 200 } },
  }),
  style('FootnoteText', 'footnote text', { run: { size: 16 } }),
  style('EndnoteText', 'endnote text', { run: { size: 18 }, paragraph: { spacing: { after: 60 } } }),
  style('Footer', 'footer', { run: { size: 16, color: quiet }, paragraph: { rightTabStop: textWidth } }),
  ...[1, 2, 3].map((level) =>
    style(docxStyles.contentsLine(level), `toc ${level}`, {
      ...(level === 1 ? { run: { bold: true } } : {}),
      paragraph: {
        indent: { left: 240 * (level - 1) },
        spacing: { before: level === 1 ? 80 : 0, after: 0 },
      },
    }),
  ),
]

export function paperStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { line: 249, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [...headings, ...plainHeadings, ...lists, ...notes, ...others],
    characterStyles: [
      { id: docxStyles.headingNumber, name: 'Heading Number', basedOn: 'DefaultParagraphFont' },
      { id: docxStyles.captionNumber, name: 'Caption Number', basedOn: 'DefaultParagraphFont' },
      { id: docxStyles.tickLabel, name: 'Tick Label', basedOn: 'DefaultParagraphFont' },
      { id: docxStyles.tickSpace, name: 'Tick Space', basedOn: 'DefaultParagraphFont' },
      {
        id: docxStyles.sourceSign,
        name: 'Source Sign',
        basedOn: 'DefaultParagraphFont',
        run: { superScript: true, color: accent },
      },
      { id: docxStyles.figure, name: 'Figure', basedOn: 'DefaultParagraphFont' },
      { id: docxStyles.reference, name: 'Reference', basedOn: 'DefaultParagraphFont', run: { color: accent } },
      {
        id: docxStyles.missing,
        name: 'Missing',
        basedOn: 'DefaultParagraphFont',
        run: { italics: true, color: warn },
      },
      { id: 'Hyperlink', name: 'Hyperlink', basedOn: 'DefaultParagraphFont', run: { color: accent, underline: {} } },
    ],
  }
}
