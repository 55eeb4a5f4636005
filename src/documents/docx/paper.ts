/*
 * The look of the paper: styles by the names that Word knows, so that a region's own template can take them over. A table.
 */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  ShadingType,
} from 'docx'
import { noteKinds } from '../attrs.ts'
import { deepestList, docxStyles } from '../docx-styles.ts'
import type { ListNumbering } from './docx-context.ts'

const font = 'Open Sans'
const ink = '1B2A33'
const accent = '005F73'
/** In half points. */
export const cellLetters = 17

export const noteColours: Readonly<Record<(typeof noteKinds)[number], string>> = {
  help: 'EEF3F5',
  observe: 'FFF6DF',
  draft: 'EEF6F0',
  missing: 'FDF0EC',
  disagreement: 'FDF0EC',
  origin: 'EEF3F5',
  invented: 'FFF6DF',
}

function style(
  id: string,
  name: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'> = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...more }
}

const headings = [1, 2, 3, 4, 5, 6].map((level) =>
  style(docxStyles.heading(level), `heading ${level}`, {
    next: docxStyles.paragraph,
    run: { size: [38, 28, 23, 20, 20, 20][level - 1] ?? 20, bold: true, color: accent },
    paragraph: {
      keepNext: true,
      outlineLevel: level - 1,
      ...(level === 1 ? { pageBreakBefore: true } : {}),
      spacing: { before: [0, 440, 340, 280, 240, 240][level - 1] ?? 240, after: 140 },
    },
  }),
)

const depths = Array.from({ length: deepestList }, (_, at) => at + 1)

const lists = depths.flatMap((depth) => {
  const numbered = depth === 1 ? '' : ` ${depth}`
  const paragraph = { indent: { left: 360 * depth, hanging: 300 }, spacing: { after: 60 } }
  return [
    style(docxStyles.listBullet(depth), `List Bullet${numbered}`, { paragraph }),
    style(docxStyles.listNumber(depth), `List Number${numbered}`, { paragraph }),
    style(docxStyles.listContinue(depth), `List Continue${numbered}`, {
      paragraph: { indent: { left: 360 * depth }, spacing: { after: 60 } },
    }),
  ]
})

const notes = noteKinds.map((kind) =>
  style(docxStyles.note(kind), docxStyles.note(kind), {
    paragraph: {
      indent: { left: 120, right: 120 },
      spacing: { after: 80 },
      shading: { type: ShadingType.CLEAR, fill: noteColours[kind], color: 'auto' },
    },
  }),
)

const others = [
  style(docxStyles.paragraph, 'Body Text', { paragraph: { spacing: { after: 140 } } }),
  style(docxStyles.title, 'Title', {
    run: { size: 56, bold: true, color: accent },
    paragraph: { spacing: { before: 3000, after: 240, line: 276, lineRule: LineRuleType.AUTO } },
  }),
  style(docxStyles.subtitle, 'Subtitle', { run: { size: 28, color: '4A5A63' } }),
  style(docxStyles.notice, 'Notice', {
    run: { bold: true, color: '8A6100' },
    paragraph: { alignment: AlignmentType.CENTER },
  }),
  style(docxStyles.contentsTitle, 'Contents Title', {
    run: { size: 38, bold: true, color: accent },
    paragraph: { spacing: { after: 200 } },
  }),
  style(docxStyles.caption, 'caption', {
    next: docxStyles.paragraph,
    run: { size: 18, bold: true },
    paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
  }),
  style(docxStyles.tableText, 'Table Text', { run: { size: cellLetters }, paragraph: { spacing: { after: 40 } } }),
  style(docxStyles.tableHead, 'Table Head', {
    run: { size: cellLetters, bold: true },
    paragraph: { spacing: { after: 40 } },
  }),
  style(docxStyles.tableRowHead, 'Table Row Head', {
    run: { size: cellLetters, bold: true },
    paragraph: { spacing: { after: 40 } },
  }),
  style(docxStyles.tableSpace, 'Table Space', {
    next: docxStyles.paragraph,
    run: { size: 8 },
    paragraph: { spacing: { after: 120 } },
  }),
  style(docxStyles.tickItem, 'Tick Item', { paragraph: { spacing: { after: 60 } } }),
  style(docxStyles.noteLabel, 'Note Label', {
    next: docxStyles.paragraph,
    run: { size: cellLetters, bold: true, color: '2F4A55' },
    paragraph: { keepNext: true, indent: { left: 120, right: 120 }, spacing: { before: 160, after: 0 } },
  }),
  style(docxStyles.chart, 'Chart'),
  style(docxStyles.chartSource, 'Chart Source', {
    run: { size: 16, color: '4A5A63' },
    paragraph: { spacing: { after: 200 } },
  }),
  style('FootnoteText', 'footnote text', { run: { size: 16 } }),
  style('EndnoteText', 'endnote text', { run: { size: 18 }, paragraph: { spacing: { after: 60 } } }),
  style('Footer', 'footer', { run: { size: 16, color: '4A5A63' } }),
  ...[1, 2, 3].map((level) =>
    style(`TOC${level}`, `toc ${level}`, {
      paragraph: { indent: { left: 240 * (level - 1) }, spacing: { after: 40 } },
    }),
  ),
]

export function paperStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [...headings, ...lists, ...notes, ...others],
    characterStyles: [
      { id: docxStyles.headingNumber, name: 'Heading Number', basedOn: 'DefaultParagraphFont' },
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
        run: { italics: true, color: '9B3A1F' },
      },
      { id: 'Hyperlink', name: 'Hyperlink', basedOn: 'DefaultParagraphFont', run: { color: accent, underline: {} } },
    ],
  }
}

export const headingNumbering = 'headings'

/** 1, 1.1, 1.1.1 … for headings, one list of many levels. */
const headingLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: Array.from({ length: level + 1 }, (__, at) => `%${at + 1}`).join('.'),
  start: 1,
  suffix: LevelSuffix.SPACE,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 0, hanging: 0 } } },
}))

/** A numbering for each list in the tree: its level 0 starts where the list starts. */
export function numberingOf(listed: readonly ListNumbering[]) {
  return {
    config: [
      { reference: headingNumbering, levels: headingLevels },
      ...listed.map(({ reference, kind, start }) => ({
        reference,
        levels: depths.map((depth) => ({
          level: depth - 1,
          format: kind === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
          text: kind === 'bullet' ? '•' : `%${depth}.`,
          start,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360 * depth, hanging: 300 } } },
        })),
      })),
    ],
  }
}
