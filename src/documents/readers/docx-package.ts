/*
 * The parts of a Word file that reading needs, parsed: body, styles, numbering, notes, links and our own data part.
 */
import { strFromU8 } from 'fflate'
import { Refusal } from '../../foundation/index.ts'
import { dataPartPath } from '../docx-styles.ts'
import { unzipBounded } from './unzip-bounded.ts'
import { allOf, child, parseXml, textOf, type Xml } from './xml.ts'

export type DocxPackage = {
  readonly body: Xml
  readonly styles: Xml | undefined
  readonly numbering: Xml | undefined
  /** Footnotes by id. */
  readonly footnotes: ReadonlyMap<string, Xml>
  /** Where links lead, by relation id. */
  readonly links: ReadonlyMap<string, string>
  /** Attributes by key, where the file is one of ours. */
  readonly attributes: Readonly<Record<string, unknown>>
}

const parts = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  relations: 'word/_rels/document.xml.rels',
  data: dataPartPath,
} as const

/** @throws Refusal `file-not-readable`, `file-too-large`. */
export function openDocx(bytes: Uint8Array, name: string): DocxPackage {
  const wanted: readonly string[] = Object.values(parts)
  const files = unzipBounded(bytes, name, (path) => wanted.includes(path))
  const notReadable = (why: string) => new Refusal('file-not-readable', { file: name, why })
  if (!files[parts.document]) throw notReadable('den är inget Worddokument. Spara rapporten som DOCX, PDF eller text')
  try {
    const part = (path: string): Xml | undefined => (files[path] ? parseXml(strFromU8(files[path])) : undefined)
    const body = child(part(parts.document), 'w:body')
    if (!body) throw notReadable('Worddokumentet saknar text')
    return {
      body,
      styles: part(parts.styles),
      numbering: part(parts.numbering),
      footnotes: byId(part(parts.footnotes), 'w:footnote', 'w:id'),
      links: linksOf(part(parts.relations)),
      attributes: attributesOf(part(parts.data)),
    }
  } catch (thrown) {
    throw thrown instanceof Refusal ? thrown : notReadable('den är skadad. Öppna den i Word, spara om och försök igen')
  }
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
