/*
 * The last hand on the file: the data part with what text cannot hold, names and dates that are the same every time, and a zip
 * whose bytes depend on nothing but the tree.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { dataPartNamespace, dataPartPath } from '../docx-styles.ts'

const always = new Date(Date.UTC(2000, 0, 1))

export function finishPackage(packed: Uint8Array, attributes: Readonly<Record<string, unknown>>): Uint8Array {
  const files = unzipSync(packed)
  const named = renumbered(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes])))
  const finished = withDataPart(named, attributes)
  const entries = Object.entries(finished).toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { mtime: always, level: 6 }]])))
}

/** Readers expect the content types first. */
function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1
}

type Files = Record<string, Uint8Array>

/** The library names links by chance, counts contents over all files and stamps the hour: both are made plain. */
function renumbered(files: Files): Files {
  const names = new Map<string, string>()
  const ids = new Map<string, number>()
  let pictures = 0
  const plain = (text: string) =>
    text
      .replaceAll(/\brId[a-zA-Z0-9_-]{8,}|\b_Toc\d+/g, (name) => {
        if (!names.has(name)) names.set(name, `${name.startsWith('rId') ? 'rIdLink' : '_Toc'}${names.size + 1}`)
        return names.get(name) ?? name
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

function withDataPart(files: Files, attributes: Readonly<Record<string, unknown>>): Files {
  const data = `<?xml version="1.0" encoding="UTF-8"?><attributes xmlns="${dataPartNamespace}">${escaped(JSON.stringify(attributes))}</attributes>`
  const relation =
    '<Relationship Id="rIdData" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'
  const relations = 'word/_rels/document.xml.rels'
  const before = strFromU8(files[relations] ?? new Uint8Array())
  return {
    ...files,
    [dataPartPath]: strToU8(data),
    [relations]: strToU8(before.replace('</Relationships>', `${relation}</Relationships>`)),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
