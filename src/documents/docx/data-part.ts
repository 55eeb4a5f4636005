/*
 * The custom XML part with what text cannot hold. It has properties and a store id, as Word writes its own: without them some
 * programs leave the part out when they save.
 */
import { strFromU8, strToU8 } from 'fflate'
import { dataPartNamespace, dataPartPath } from '../docx-styles.ts'

type Files = Readonly<Record<string, Uint8Array>>

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const storeId = '{6B1F0C52-9B6E-4C0B-9E4B-3A5D6F2C7A11}'

const properties = `${head}<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${dataPartNamespace}"/></ds:schemaRefs></ds:datastoreItem>`

export function withDataPart(files: Files, attributes: Readonly<Record<string, unknown>>): Files {
  const data = `${head}<attributes xmlns="${dataPartNamespace}">${escaped(JSON.stringify(attributes))}</attributes>`
  const related = relation('rId1', 'customXmlProps', 'itemProps1.xml')
  return {
    ...files,
    [dataPartPath]: strToU8(data),
    'customXml/itemProps1.xml': strToU8(properties),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packageRelations}">${related}</Relationships>`,
    ),
    ...added(files, 'word/_rels/document.xml.rels', relation('rIdData', 'customXml', '../customXml/item1.xml')),
    ...added(
      files,
      '[Content_Types].xml',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    ),
  }
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`
}

/** One element more, last in the root of a part. */
function added(files: Files, path: string, element: string): Files {
  const text = strFromU8(files[path] ?? new Uint8Array())
  const end = text.lastIndexOf('</')
  return { [path]: strToU8(`${text.slice(0, end)}${element}${text.slice(end)}`) }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
