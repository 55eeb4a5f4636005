/*
 * The cover of a template: what stands before the mark of where the report begins. It comes with its pictures, text boxes and controls, as
 * a section of its own with the first page's header.
 */
import { type Files, partText } from './open-template.ts'
import { textsOf } from './template-words.ts'

/** Where the report begins in a template's body; what stands before is its cover. */
export const placeholder = '{{rapport}}'

/** The body of the cover, without what belongs to the template alone; empty when there is none. */
export function coverOf(template: Files): string {
  const body = bodyOf(template)
  const at = placeholderAt(body)
  const before = at === -1 ? '' : body.slice(0, at)
  const plain = before
    .replaceAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, '')
    .replaceAll(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '')
    .replaceAll(/<w:(?:bookmark|commentRange)(?:Start|End) [^>]*\/>/g, '')
    .replaceAll(/<w:(?:footnote|endnote|comment)Reference [^>]*\/>/g, '')
  return /<w:t[ >]|<w:drawing|<w:pict/.test(plain) ? plain : ''
}

/** The section that the cover stands in: its own where it ends one, else the template's last, first page only. */
export function sectionsOf(template: Files): { readonly cover: string; readonly report: string } {
  const body = bodyOf(template)
  const sections = [...body.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)]
  const report = sections.at(-1)?.[0] ?? ''
  const own = sections.filter(({ index }) => index < placeholderAt(body)).at(-1)?.[0]
  const firstOnly = report.replaceAll(/<w:(?:header|footer)Reference (?![^>]*w:type="first")[^>]*>/g, '')
  return { cover: own ?? firstOnly, report }
}

function bodyOf(template: Files): string {
  return /<w:body>([\s\S]*)<\/w:body>/.exec(partText(template, 'word/document.xml'))?.[1] ?? ''
}

/** Where the paragraph with the mark begins: only one that stands by itself in the body, not in a table or a text box. */
function placeholderAt(body: string): number {
  const paragraphs = body.matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)
  for (const { 0: paragraph, index } of paragraphs)
    if (textsOf(paragraph).join('').replaceAll(/\s/g, '').includes(placeholder)) return index
  return -1
}
