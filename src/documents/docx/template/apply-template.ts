/*
 * Puts our report into the receiver's form: the template's styles by name, its fonts and colours, page size and margins, headers and footers
 * with their logotype, and its cover before the report. What the template lacks is told, and our own stands there.
 */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { type Files, openTemplate, partText } from './open-template.ts'
import { tellPackage } from './tell-package.ts'
import { coverOf, sectionsOf } from './template-cover.ts'
import { copyParts, type Part, referenceTo } from './template-parts.ts'
import { type Carried, carryPictures, type Left } from './template-pictures.ts'
import { type MappedStyle, mapStyles } from './template-styles.ts'
import { type CoverWords, fillWords, wordsAskedIn } from './template-words.ts'

export type TemplateReading = {
  /** Our styles in order, each with the template's name for it where it has one. */
  readonly styles: readonly MappedStyle[]
  readonly header: boolean
  readonly footer: boolean
  readonly cover: boolean
  /** True when the report must say something on every page, and its own header therefore stays. */
  readonly ownHeader: boolean
  readonly pictures: number
  /** The words that the template asks for: titel, underrubrik, år, region, mottagare. */
  readonly words: readonly string[]
  readonly left: readonly Left[]
}

export type InForm = { readonly bytes: Uint8Array; readonly reading: TemplateReading }

/** @throws Refusal `file-not-readable`, `file-too-large`, `template-with-macros`. */
export function applyTemplate(docx: Uint8Array, template: Uint8Array, words: CoverWords = {}): InForm {
  const given = openTemplate(template)
  const files: Files = unzipSync(docx)
  const own = partText(files, 'word/document.xml')
  const styles = mapStyles(partText(files, 'word/styles.xml'), partText(given, 'word/styles.xml'))
  files['word/styles.xml'] = strToU8(styles.xml)
  if (given['word/theme/theme1.xml']) files['word/theme/theme1.xml'] = given['word/theme/theme1.xml']
  const known = { ...titleOf(own), ...words }
  const dress = (xml: string) => fillWords(inOurStyles(xml, styles.ids), known)
  const sections = sectionsOf(given)
  // What must be said on every page of ours is never replaced by a header of theirs.
  const ownHeader = /<w:headerReference /.test(own)
  const parts = copyParts(given, sections.report, files, 'Mall', dress).filter(
    ({ kind }) => kind === 'footer' || !ownHeader,
  )
  const cover = carryPictures(given, 'word/document.xml', coverOf(given), files, 'Omslag')
  const hasCover = cover.xml !== ''
  const coverParts = hasCover ? copyParts(given, sections.cover, files, 'Omslagssida', dress) : []
  const inSection = withSection(
    own,
    sections.report,
    hasCover ? parts.filter(({ type }) => type !== 'first') : parts,
    hasCover,
  )
  const whole = hasCover ? withCover(inSection, dress(cover.xml), coverSection(sections.cover, coverParts)) : inSection
  files['word/document.xml'] = strToU8(withNamespaces(whole, partText(given, 'word/document.xml')))
  tellPackage(files, [...parts, ...coverParts], cover.relations)
  return { bytes: zipped(files), reading: readingOf(given, styles.styles, { parts, coverParts, cover, ownHeader }) }
}

type Used = { parts: readonly Part[]; coverParts: readonly Part[]; cover: Carried; ownHeader: boolean }

function readingOf(
  given: Files,
  styles: readonly MappedStyle[],
  { parts, coverParts, cover, ownHeader }: Used,
): TemplateReading {
  const all = [...parts, ...coverParts, cover]
  const outside = /attachedTemplate/.test(partText(given, 'word/_rels/settings.xml.rels'))
    ? ['attached-template' as const]
    : []
  const texts = Object.keys(given).filter((path) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path))
  return {
    styles,
    header: parts.some(({ kind }) => kind === 'header'),
    footer: parts.some(({ kind }) => kind === 'footer'),
    cover: cover.xml !== '',
    ownHeader,
    pictures: all.reduce((sum, { pictures }) => sum + pictures, 0),
    words: [...new Set(texts.flatMap((path) => wordsAskedIn(partText(given, path))))],
    left: [...new Set([...all.flatMap(({ left }) => left), ...outside])],
  }
}

/** Page size and margins of the template, and references to its headers and footers. */
function withSection(own: string, theirs: string, parts: readonly Part[], afterCover: boolean): string {
  const kinds = new Set<string>(parts.map(({ kind }) => kind))
  return own.replaceAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g, (before) =>
    before
      .replaceAll(/<w:(header|footer)Reference [^>]*\/>/g, (reference, kind: string) =>
        kinds.has(kind) ? '' : reference,
      )
      .replace(/<w:sectPr([^>]*)>/, `<w:sectPr$1>${parts.map(referenceTo).join('')}`)
      .replace(/<w:pgSz [^>]*\/>/, (ours) => settingOf(theirs, 'pgSz') ?? ours)
      .replace(/<w:pgMar [^>]*\/>/, (ours) => settingOf(theirs, 'pgMar') ?? ours)
      .replace(/<w:titlePg\b[^>]*\/>/, (ours) => (afterCover ? '' : ours)),
  )
}

/** The paragraph that ends the section of the cover. */
function coverSection(theirs: string, parts: readonly Part[]): string {
  const settings = ['pgSz', 'pgMar'].map((name) => settingOf(theirs, name) ?? '').join('')
  const first = parts.some(({ type }) => type === 'first') ? '<w:titlePg/>' : ''
  return `<w:p><w:pPr><w:sectPr>${parts.map(referenceTo).join('')}${settings}${first}</w:sectPr></w:pPr></w:p>`
}

function settingOf(section: string, name: string): string | undefined {
  return new RegExp(`<w:${name} [^>]*/>`).exec(section)?.[0]
}

const titleStyles = /<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="(CoverRule|Title|Subtitle)"\/>[\s\S]*?<\/w:p>/g

/** Their cover in the place of ours, in a control of the kind that Word makes for covers. What must be said on our cover stays on theirs. */
function withCover(own: string, cover: string, section: string): string {
  const opening =
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>'
  const notice =
    /<w:body>(?:(?!<w:sdt>)[\s\S])*?(<w:p><w:pPr><w:pStyle w:val="Notice"\/>[\s\S]*?<\/w:p>)/.exec(own)?.[1] ?? ''
  const bare = own.replaceAll(titleStyles, '').replace(notice, '')
  return bare.replace('<w:body>', () => `<w:body>${opening}${cover}${notice}${section}</w:sdtContent></w:sdt>`)
}

/** The title and subtitle as they stand on our own cover. */
function titleOf(own: string): CoverWords {
  const of = (style: string) =>
    new RegExp(`<w:pStyle w:val="${style}"/>[\\s\\S]*?<w:t[^>]*>([^<]*)</w:t>`).exec(own)?.[1] ?? ''
  return { titel: plain(of('Title')), underrubrik: plain(of('Subtitle')) }
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function inOurStyles(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  )
}

/** Text boxes and drawings are written in namespaces that our document need not have named. */
function withNamespaces(own: string, theirs: string): string {
  const root = /<w:document([^>]*)>/
  const [ours = '', given = ''] = [root.exec(own)?.[1], root.exec(theirs)?.[1]]
  const added = [...given.matchAll(/ xmlns:(\w+)="[^"]*"/g)].filter(([, name]) => !ours.includes(`xmlns:${name}=`))
  return own.replace(root, () => `<w:document${ours}${added.map(([declared]) => declared).join('')}>`)
}

/** As our own files: the same bytes wherever they are made. */
function zipped(files: Files): Uint8Array {
  const always = new Date(2000, 0, 1)
  const order = (path: string) => (path === '[Content_Types].xml' ? '' : path)
  const names = Object.keys(files).toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [files[name] ?? new Uint8Array(), { mtime: always, level: 6 }]])),
  )
}
