/*
 * The blocks of a Word file without what is wrapped around them: content controls, custom XML, insertions, what is there twice for
 * older programs. Rows and cells that were deleted or only go on from above are left out.
 */
import { child, elementsOf, valueOf, type Xml } from '../xml.ts'

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:Choice'])

/** Paragraphs and tables in order. */
export function blocksOf(holder: Xml | undefined): Xml[] {
  return unwrapped(holder, ['w:p', 'w:tbl'])
}

export function rowsOf(table: Xml): Xml[] {
  return unwrapped(table, ['w:tr']).filter((row) => !child(row, 'w:trPr', 'w:del'))
}

export function cellsOf(row: Xml): Xml[] {
  return unwrapped(row, ['w:tc']).filter((cell) => {
    const merge = child(cell, 'w:tcPr', 'w:vMerge')
    return merge === undefined || merge.attributes['w:val'] === 'restart'
  })
}

/** Whether the end of a paragraph was deleted, so that the next one goes on in it. */
export function goesOn(paragraph: Xml): boolean {
  const mark = child(paragraph, 'w:pPr', 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

export function styleOf(paragraph: Xml): string {
  return valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''
}

function unwrapped(holder: Xml | undefined, names: readonly string[]): Xml[] {
  return elementsOf(holder).flatMap((element) => {
    if (names.includes(element.name)) return [element]
    if (element.name === 'mc:AlternateContent')
      return unwrapped(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'), names)
    return wrappers.has(element.name) ? unwrapped(element, names) : []
  })
}
