/*
 * The last hand on the file: names and dates that are the same every time, and a zip whose bytes depend on nothing but the tree.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { withDataPart } from './data-part.ts'

export function finishPackage(packed: Uint8Array, attributes: Readonly<Record<string, unknown>>): Uint8Array {
  const files = unzipSync(packed)
  // A zip tells local time: this is the same wherever it is made.
  const always = new Date(2000, 0, 1)
  const finished = withDataPart(renumbered(files), attributes)
  const entries = Object.entries(finished).toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
  return zipSync(
    Object.fromEntries(
      entries.map(([path, bytes]) => [path, [bytes, { mtime: always, level: isPacked(path) ? 0 : 6 }]]),
    ),
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

type Files = Readonly<Record<string, Uint8Array>>

/** In attributes and fields only: what somebody has written stays as it is. */
const chanceNames = /((?:Id|id|anchor|name)="|<w:instrText[^>]*>PAGEREF )(rId[a-zA-Z0-9_-]{8,}|_Toc\d+)/g

/** The library names links by chance, counts contents over all files and stamps the hour: both are made plain. */
function renumbered(files: Files): Files {
  const names = new Map<string, string>()
  const ids = new Map<string, number>()
  let pictures = 0
  const plain = (text: string) =>
    text
      .replaceAll(chanceNames, (_, before: string, name: string) => {
        if (!names.has(name)) names.set(name, `${name.startsWith('rId') ? 'rIdLink' : '_Toc'}${names.size + 1}`)
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
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      /\.(?:xml|rels)$/.test(path) ? strToU8(plain(strFromU8(bytes))) : bytes,
    ]),
  )
}
