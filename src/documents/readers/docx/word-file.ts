/*
 * Word files put together for tests: a body in Word's XML, and what else a test needs in the file.
 */
import { strToU8, zipSync } from 'fflate'

const spaces =
  'xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc" xmlns:v="v" xmlns:wps="wps" xmlns:m="m" xmlns:r="r" mc:Ignorable="w14"'

/** @param more other parts by their name in `word/`, each the inside of its root: `{ styles: '<w:style …/>' }`. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = Object.entries({ document: `<w:body>${body}</w:body>`, ...more })
  return zipSync(
    Object.fromEntries(
      parts.map(([name, inside]) => [`word/${name}.xml`, strToU8(`<w:${name} ${spaces}>${inside}</w:${name}>`)]),
    ),
  )
}

/** A paragraph: its text or runs, and what `w:pPr` holds. */
export function p(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') ? inside : run(inside)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function run(text: string, properties = ''): string {
  const formatted = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${formatted}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** `w:pStyle`, for the properties of a paragraph. */
export function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** A list definition: the texts of its levels, `%1.%2`. */
export function listDefinition(id: number, levels: readonly string[], format = 'decimal'): string {
  const each = levels.map(
    (text, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${each.join('')}</w:abstractNum>`
}

/** `w:numPr`, for the properties of a paragraph or a style. */
export function numbered(numId: number, level?: number): string {
  const depth = level === undefined ? '' : `<w:ilvl w:val="${level}"/>`
  return `<w:numPr>${depth}<w:numId w:val="${numId}"/></w:numPr>`
}
