/*
 * Puts our report into the receiver's form: the template's styles by name, its fonts and colours, page size and margins, headers and footers
 * with their logotype, and its cover before the report. What the template lacks is told, and our own stands there.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Refusal } from '../../../foundation/index.ts'
import { unzipBounded } from '../../readers/unzip-bounded.ts'
import { copyParts, type Files, type Part } from './template-parts.ts'
import { mapStyles } from './template-styles.ts'

export type InForm = {
  readonly bytes: Uint8Array
  /** What the template does not have, in Swedish or by the style's name. */
  readonly missing: readonly string[]
}

/** Where the report begins in a template's body; what stands before is its cover. */
const placeholder = '{{rapport}}'

/** @throws Refusal `file-not-readable`, `file-too-large` when the template is no Word file, or expands beyond measure. */
export function applyTemplate(docx: Uint8Array, template: Uint8Array): InForm {
  const given = readTemplate(template)
  const files: Files = unzipSync(docx)
  const styles = mapStyles(text(files, 'word/styles.xml'), text(given, 'word/styles.xml'))
  files['word/styles.xml'] = strToU8(styles.xml)
  if (given['word/theme/theme1.xml']) files['word/theme/theme1.xml'] = given['word/theme/theme1.xml']
  const parts = copyParts(given, files)
  const body = text(given, 'word/document.xml')
  const own = text(files, 'word/document.xml')
  const hasNotice = /<w:headerReference /.test(own)
  // What must be said on every page of ours is never replaced by a header of theirs.
  const used = parts.filter(({ kind }) => kind === 'footer' || !hasNotice)
  files['word/document.xml'] = strToU8(withCover(withSection(own, body, used), body, given))
  tellPackage(files, used)
  return {
    bytes: zipped(files),
    missing: [
      ...styles.missing.map((name) => `formatmallen ”${name}”`),
      ...(used.some(({ kind }) => kind === 'header')
        ? []
        : [hasNotice ? 'sidhuvud (rapportens eget meddelande står kvar)' : 'sidhuvud']),
      ...(used.some(({ kind }) => kind === 'footer') ? [] : ['sidfot']),
      ...(coverOf(body) === '' ? [`försättsblad (det som står före ${placeholder})`] : []),
    ],
  }
}

function readTemplate(template: Uint8Array): Files {
  const wanted = (path: string) =>
    /^word\/(?:styles\.xml|document\.xml|theme\/theme1\.xml|(?:header|footer)\d*\.xml|_rels\/.*\.rels|media\/.*)$/.test(
      path,
    )
  const files = { ...unzipBounded(template, 'mall.docx', wanted) }
  if (!files['word/document.xml'] || !files['word/styles.xml'])
    throw new Refusal('file-not-readable', { file: 'mall.docx', why: 'den är ingen Word-mall' })
  return files
}

function text(files: Files, path: string): string {
  return files[path] ? strFromU8(files[path]) : ''
}

/** Page size and margins of the template, and references to its headers and footers. */
function withSection(own: string, theirs: string, parts: readonly Part[]): string {
  const section = [...theirs.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ?? ''
  const of = (name: string) => new RegExp(`<w:${name} [^>]*/>`).exec(section)?.[0]
  return own.replaceAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g, (before) => {
    const kinds = new Set(parts.map(({ kind }) => kind))
    const cleared = before.replaceAll(/<w:(header|footer)Reference [^>]*\/>/g, (reference, kind: string) =>
      kinds.has(kind as Part['kind']) ? '' : reference,
    )
    const references = parts
      .map(({ kind, type }, at) => `<w:${kind}Reference w:type="${type}" r:id="rIdMall${at + 1}"/>`)
      .join('')
    const [size, margins] = [of('pgSz'), of('pgMar')]
    return cleared
      .replace(/<w:sectPr([^>]*)>/, `<w:sectPr$1>${references}`)
      .replace(/<w:pgSz [^>]*\/>/, (ours) => size ?? ours)
      .replace(/<w:pgMar [^>]*\/>/, (ours) => margins ?? ours)
  })
}

/** What stands before the placeholder, without pictures: theirs stand in the header. */
function coverOf(body: string): string {
  const at = body.indexOf(placeholder)
  const start = body.indexOf('<w:body>')
  if (at === -1 || start === -1) return ''
  const before = body.slice(start + '<w:body>'.length, body.lastIndexOf('<w:p', at))
  const plain = before
    .replace(/<w:(?:drawing|object|pict|sectPr)\b[\s\S]*?<\/w:(?:drawing|object|pict|sectPr)>/g, '')
    .replace(/<w:hyperlink [^>]*>([\s\S]*?)<\/w:hyperlink>/g, '$1')
  return plain.trim() === '' || /r:(?:id|embed)=/.test(plain) ? '' : plain
}

/** The cover with the report's title and subtitle in it; its styles by our ids. */
function withCover(own: string, body: string, given: Files): string {
  const cover = coverOf(body)
  if (cover === '') return own
  const words = [...own.matchAll(/<w:pStyle w:val="(Title|Subtitle)"\/>[\s\S]*?<w:t[^>]*>([^<]*)<\/w:t>/g)]
  const of = (style: string) => words.find(([, name]) => name === style)?.[2] ?? ''
  const filled = cover.replaceAll('{{titel}}', of('Title')).replaceAll('{{underrubrik}}', of('Subtitle'))
  const named = filled.replaceAll(
    /(<w:pStyle w:val=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${styleOf(id, given)}"`,
  )
  return own.replace('<w:body>', () => `<w:body>${named}<w:p><w:r><w:br w:type="page"/></w:r></w:p>`)
}

/** Swedish Word calls Heading1 Rubrik1; the cover's own styles are carried under their own ids. */
function styleOf(id: string, given: Files): string {
  const style =
    new RegExp(`<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`).exec(text(given, 'word/styles.xml'))?.[0] ?? ''
  const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase() ?? ''
  const known: Readonly<Record<string, string>> = {
    title: 'Title',
    titel: 'Title',
    subtitle: 'Subtitle',
    underrubrik: 'Subtitle',
  }
  return known[name] ?? id
}

/** Relations and content types of what was added. */
function tellPackage(files: Files, parts: readonly Part[]): void {
  const relation = ({ kind, path }: Part, at: number) =>
    `<Relationship Id="rIdMall${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${path.replace('word/', '')}"/>`
  const added = parts.map(relation).join('')
  const path = 'word/_rels/document.xml.rels'
  files[path] = strToU8(text(files, path).replace('</Relationships>', () => `${added}</Relationships>`))
  const types = text(files, '[Content_Types].xml')
  const known = (extension: string) => new RegExp(`Extension="${extension}"`).test(types)
  const defaults = Object.entries({ png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif' })
    .filter(([extension]) => !known(extension))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  const overrides = parts.map(
    (part) =>
      `<Override PartName="/${part.path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part.kind}+xml"/>`,
  )
  files['[Content_Types].xml'] = strToU8(
    types
      .replace(/(<Types[^>]*>)/, (start) => start + defaults.join(''))
      .replace('</Types>', () => `${overrides.join('')}</Types>`),
  )
}

/** As our own files: the same bytes wherever they are made. */
function zipped(files: Files): Uint8Array {
  const always = new Date(2000, 0, 1)
  const names = Object.keys(files).toSorted((a, b) =>
    a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1,
  )
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [files[name] ?? new Uint8Array(), { mtime: always, level: 6 }]])),
  )
}
