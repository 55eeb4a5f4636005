/*
 * The last hand on the file: names and dates that are the same every time, and a zip whose bytes depend on nothing but the tree.
 */
import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { withDataPart } from './data-part.ts'
import { withoutHyphens } from './hyphens.ts'

type Files = Readonly<Record<string, Uint8Array>>
type Compiler = { readonly compile: (file: Document) => ReadonlyMap<string, string | Uint8Array> }

/** The files of a document by their paths, not packed: the library would pack them, only for us to open them again. */
export function filesOf(file: Document): Files {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  const plain = makePlain()
  const entries = [...compiler.compile(file)]
  return Object.fromEntries(
    entries.map(([path, data]) => [path, typeof data === 'string' ? strToU8(plain(dressed(path, data))) : data]),
  )
}

function dressed(path: string, xml: string): string {
  return path === 'word/styles.xml' ? withoutHyphens(xml) : xml
}

/** @param pictures by the marks that stand in their places. */
export function finishPackage(
  files: Files,
  attributes: Readonly<Record<string, unknown>>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  // A zip tells local time: this is the same wherever it is made.
  const always = new Date(2000, 0, 1)
  const finished = withDataPart(withPictures(files, pictures), attributes)
  const entries = Object.entries(finished).toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
  return zipSync(
    Object.fromEntries(
      entries.map(([path, bytes]) => [path, [bytes, { mtime: always, level: isPacked(path) ? 0 : 6 }]]),
    ),
  )
}

function withPictures(files: Files, pictures: ReadonlyMap<string, Uint8Array>): Files {
  const entries = Object.entries(files)
  return Object.fromEntries(
    entries.map(([path, data]) => [path, isPacked(path) ? (pictures.get(strFromU8(data)) ?? data) : data]),
  )
}

/** Pictures are packed as they are: to pack them again takes time and saves nothing. */
function isPacked(path: string): boolean {
  return path.endsWith('.png')
}

/** Readers expect the content types first. */
function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1
}

/** In attributes only: what somebody has written stays as it is. */
const chanceNames = /((?:Id|id)=")(rId[a-zA-Z0-9_-]{8,})/g

/** The library names links by chance, counts bookmarks over all files and stamps the hour: all are made plain. */
function makePlain(): (xml: string) => string {
  const names = new Map<string, string>()
  const ids = new Map<string, number>()
  let pictures = 0
  return (xml) =>
    xml
      .replaceAll(chanceNames, (_, before: string, name: string) => {
        if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`)
        return `${before}${names.get(name)}`
      })
      .replaceAll(/(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)/g, (_, before: string, id: string) => {
        if (!ids.has(id)) ids.set(id, ids.size + 1)
        return `${before}${ids.get(id)}`
      })
      .replaceAll(/(<wp:docPr id=")\d+/g, (_, before: string) => {
        pictures += 1
        return `${before}${pictures}`
      })
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12000-01-01T00:00:00Z')
}
