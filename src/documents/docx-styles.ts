/*
 * How the tree lives in a DOCX: the agreement between the printer (docx/) and the reader (readers/), so that a report that
 * was edited in Word comes back as the same tree. Text is always read from the document; what text cannot hold (ids,
 * origins, chart data) lies as JSON in a custom XML part, by key.
 *
 * The rules:
 *  1. A content control (w:sdt) with the tag `kr:<node kind>:<key>` is that node. Its attributes are `attributes[key]` in the
 *     custom part that is printed at `dataPartPath` and found by its namespace: an XML element
 *     <attributes xmlns="urn:kraftsamling:document:1"> with escaped JSON as its text, `Record<key, attrs>`. Of it only what the
 *     schema knows, in the type that the schema has, is taken. Content controls: block `tick_list`, `table`, `note`, `chart`; in a line `figure`, `reference`,
 *     `missing`. The document's own attributes have the key `doc`.
 *     A link within the application has no address in a file: its text is in a control of the kind `link`.
 *  2. heading: paragraph of style `Heading1`–`Heading6`, or `PlainHeading2`–`PlainHeading3` where the contents do not list it; the bookmark whose name is a key holds `level`, `id` and `number`,
 *     another is where links lead. Where Word's own counting of levels gives the number it is counted; else runs of character
 *     style `HeadingNumber` are the number as given. They are skipped, but not what has been written after the number in them.
 *  3. paragraph: `BodyText`, in a cell `TableText`, `TableHead` (header cell, scope col), `TableRowHead` (header cell, scope
 *     row), in a note `Note…` (`noteStyle`). All are paragraphs.
 *  4. lists: `ListBullet`, `ListBullet2` … `ListBullet5`, `ListNumber` … `ListNumber5`: the style tells kind and depth. Each
 *     list has its own w:numId: another numId at the same depth is another list. The start of an ordered list is w:start
 *     of its level in its w:abstractNum. Another paragraph with a w:numId is an item too, by w:ilvl and w:numFmt: a list that
 *     was made in Word. `ListContinue` … `ListContinue5`: a further paragraph of the last item at that depth.
 *  5. tick_item: a paragraph `TickItem` in the control of its tick_list: for each choice a checkbox control (w14:checkbox) and a run
 *     of character style `TickLabel` (its label after one no-break space); what follows is the content. Runs of
 *     `TickSpace` are skipped, but for what has been written in them.
 *  6. table: in its control a paragraph `TableSpace` and a `Caption` (both absent when it is empty), a w:tbl, a `TableSpace` (skipped
 *     when empty). In the caption runs of character style `CaptionNumber` are its number, which Word counts: skipped, but not what has
 *     been written after it.
 *     Cells: w:gridSpan, w:vMerge. A w:tbl outside a control is a table without a caption. `attributes[key]` may hold `widths` (colwidth of the cells, row by row) when any is set.
 *  7. chart: in its control a `Chart` (picture), a `Caption` and a `ChartSource`; all attributes from the part.
 *  8. note: in its control first a paragraph `NoteLabel` (skipped), then its blocks, last a `TableSpace`.
 *  9. in a line: w:b strong, w:i em, w:hyperlink with r:id link, w:br hard_break, footnote reference footnote; runs of style
 *     `FootnoteReference` in the note itself are skipped. A tab is a tab, a no-break hyphen a no-break hyphen.
 *     Runs of `SourceSign` are numbers of source notes, which are endnotes; they are skipped, and so is the heading
 *     above them, known by the bookmark `sourcesBookmark`.
 * 10. Skipped: paragraphs of the styles in `skippedStyles` (cover, contents) and the content control of the contents (w:docPartObj).
 * 11. Styles are known by w:name, not by id: Word in Swedish calls `Heading1` `Rubrik1` but keeps the name "heading 1".
 * 12. XML cannot carry control characters (left out) and halves of a pair (become U+FFFD). A link that is not to the web or to
 *     mail comes back only from a control.
 */
import type { NoteKind } from './attrs.ts'

export const dataPartPath = 'customXml/item1.xml'
export const dataPartNamespace = 'urn:kraftsamling:document:1'

export const docxStyles = {
  heading: (level: number) => `Heading${level}`,
  /** Word lists headings of its own styles in the contents; this one looks as they do and is not listed. */
  plainHeading: (level: number) => `PlainHeading${level}`,
  headingNumber: 'HeadingNumber',
  paragraph: 'BodyText',
  listBullet: (depth: number) => (depth === 1 ? 'ListBullet' : `ListBullet${depth}`),
  listNumber: (depth: number) => (depth === 1 ? 'ListNumber' : `ListNumber${depth}`),
  listContinue: (depth: number) => (depth === 1 ? 'ListContinue' : `ListContinue${depth}`),
  tickItem: 'TickItem',
  tickLabel: 'TickLabel',
  tickSpace: 'TickSpace',
  caption: 'Caption',
  captionNumber: 'CaptionNumber',
  tableText: 'TableText',
  tableHead: 'TableHead',
  tableRowHead: 'TableRowHead',
  tableSpace: 'TableSpace',
  chart: 'Chart',
  chartSource: 'ChartSource',
  noteLabel: 'NoteLabel',
  note: (kind: NoteKind) => `Note${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
  figure: 'Figure',
  missing: 'Missing',
  reference: 'Reference',
  footnoteSign: 'FootnoteReference',
  sourceSign: 'SourceSign',
  coverRule: 'CoverRule',
  title: 'Title',
  subtitle: 'Subtitle',
  notice: 'Notice',
  contentsTitle: 'ContentsTitle',
  contentsLine: (level: number) => `TOC${level}`,
} as const

/** Of the heading above the source notes, which the printer adds. */
export const sourcesBookmark = 'kallor'

/** Word knows list styles to this depth; deeper lists are refused before printing. */
export const deepestList = 5

/** Paragraphs that the printer adds and that are no part of the tree. */
export const skippedStyles: readonly string[] = [
  docxStyles.coverRule,
  docxStyles.title,
  docxStyles.subtitle,
  docxStyles.notice,
  docxStyles.contentsTitle,
  docxStyles.noteLabel,
  docxStyles.tableSpace,
  docxStyles.chart,
  docxStyles.chartSource,
]

export type TaggedKind = 'tick_list' | 'table' | 'note' | 'chart' | 'figure' | 'reference' | 'missing' | 'link'

/** Word allows 64 characters in a tag. */
export function tagOf(kind: TaggedKind, key: string): string {
  return `kr:${kind}:${key}`
}

export function findTag(tag: string): { kind: TaggedKind; key: string } | undefined {
  const found = /^kr:(tick_list|table|note|chart|figure|reference|missing|link):(\w+)$/.exec(tag)
  return found ? { kind: found[1] as TaggedKind, key: found[2] ?? '' } : undefined
}
