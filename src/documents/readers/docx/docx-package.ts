/*
 * The parts of a Word file that reading needs, parsed: body, styles, numbering, notes, links and our own data part.
 */
import { strFromU8 } from 'fflate'
import { Refusal } from '../../../foundation/index.ts'
import { dataPartNamespace } from '../../docx-styles.ts'
import { unzipBounded } from '../unzip-bounded.ts'
import { allOf, child, parseXml, textOf, type Xml } from '../xml.ts'

export type DocxPackage = {
  readonly body: Xml
  readonly styles: Xml | undefined
  readonly numbering: Xml | undefined
  /** Footnotes and endnotes by id. */
  readonly footnotes: ReadonlyMap<string, Xml>
  readonly endnotes: ReadonlyMap<string, Xml>
  /** Where links lead, by relation id. */
  readonly links: ReadonlyMap<string, string>
  /** Attributes by key, where the file is one of ours. */
  readonly attributes: Readonly<Record<string, unknown>>
}

const parts = ['document', 'styles', 'numbering', 'footnotes', 'endnotes'] as const
type PartName = (typeof parts)[number]
/** Word on the web calls its parts document2.xml. */
const partPath = new RegExp(`^word/(?:_rels/)?(?:${parts.join('|')})\\d?\\.xml(?:\\.rels)?$`)

/** Programs number the custom parts anew when they save: ours is known by its namespace. */
const customPath = /^customXml\/item\d+\.xml$/

/** @throws Refusal `file-not-readable`, `file-too-large`. */
export function openDocx(bytes: Uint8Array, name: string): DocxPackage {
  const paths: string[] = []
  const files = unzipBounded(bytes, name, (path) => {
    paths.push(path)
    return partPath.test(path) || customPath.test(path)
  })
  const documentPath = findPath(files, 'document')
  if (documentPath === undefined)
    throw notReadable(name, `den är ${otherKind(paths)}. Spara rapporten som DOCX, PDF eller text`)
  try {
    return packageOf(files, documentPath, name)
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown
    if (thrown instanceof RangeError)
      throw new Refusal('file-too-large', { file: name, why: 'den har fler delar än vad en rapport kan ha' })
    throw notReadable(name, 'den är skadad. Öppna den i Word, spara om och försök igen')
  }
}

type Files = Readonly<Record<string, Uint8Array>>

/** Of every part but the text itself. */
const mostElements = 200_000

function packageOf(files: Files, documentPath: string, name: string): DocxPackage {
  const xml = (path: string, most?: number): Xml | undefined =>
    files[path] ? parseXml(strFromU8(files[path]), most) : undefined
  const part = (partName: PartName) => xml(findPath(files, partName) ?? '', mostElements)
  const body = child(xml(documentPath), 'w:body')
  if (!body) throw notReadable(name, 'Worddokumentet saknar text')
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: byId(part('footnotes'), 'w:footnote', 'w:id'),
    endnotes: byId(part('endnotes'), 'w:endnote', 'w:id'),
    links: linksOf(xml(documentPath.replace(/([^/]+)$/, '_rels/$1.rels'))),
    attributes: attributesOf(xml(findDataPath(files) ?? '')),
  }
}

function findPath(files: Files, part: PartName): string | undefined {
  const path = new RegExp(`^word/${part}\\d?\\.xml$`)
  return Object.keys(files)
    .filter((each) => path.test(each))
    .toSorted()[0]
}

function findDataPath(files: Files): string | undefined {
  return Object.keys(files).find((path) => customPath.test(path) && strFromU8(files[path] ?? none).includes(mark))
}

const none = new Uint8Array()
const mark = `"${dataPartNamespace}"`

function otherKind(paths: readonly string[]): string {
  const has = (start: string) => paths.some((path) => path.startsWith(start))
  if (has('xl/')) return 'en Excelfil'
  if (has('ppt/')) return 'en PowerPointfil'
  return has('content.xml') ? 'ett dokument från LibreOffice (.odt eller liknande)' : 'inget Worddokument'
}

function notReadable(file: string, why: string): Refusal {
  return new Refusal('file-not-readable', { file, why })
}

function byId(part: Xml | undefined, element: string, id: string): Map<string, Xml> {
  return new Map((part ? allOf(part, element) : []).map((each) => [each.attributes[id] ?? '', each]))
}

function linksOf(relations: Xml | undefined): Map<string, string> {
  const found = relations ? allOf(relations, 'Relationship') : []
  return new Map(found.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']))
}

function attributesOf(data: Xml | undefined): Readonly<Record<string, unknown>> {
  if (data?.name !== 'attributes') return {}
  const read: unknown = JSON.parse(textOf(data))
  return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
}
