/*
 * PDF files put together for tests: one page with the content that a test gives.
 */
import { deflateSync } from 'node:zlib'

/** Text at a place of the page: `at(50, 700, 'Hej')`. */
export function at(x: number, y: number, text: string, size = 10): string {
  return `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj `
}

/** @param trailer more for the trailer, such as an encryption that nobody has the password to. */
export function pdfFile(content: string | Uint8Array, trailer = ''): Uint8Array {
  const page = typeof content === 'string' ? Buffer.from(`BT ${content}ET`, 'latin1') : content
  const packed = deflateSync(page, { level: 9 })
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${packed.length}/Filter/FlateDecode>>stream\n${packed.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${file}${table}trailer<</Size 6/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  )
}
