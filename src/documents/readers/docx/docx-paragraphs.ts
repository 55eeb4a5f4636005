/*
 * The paragraphs of a Word file as they read: with number or bullet, joined where the end between two was deleted, followed by
 * their notes and by the paragraphs of their text boxes.
 */

import type { Xml } from '../xml.ts'
import { blocksOf, cellsOf, goesOn, rowsOf, styleOf } from './docx-blocks.ts'
import { type HeadingLevels, headingLevelsOf } from './docx-headings.ts'
import { type Numbers, numbersOf } from './docx-numbers.ts'
import type { DocxPackage } from './docx-package.ts'
import { type ParagraphText, textReaderOf } from './docx-text.ts'

export type Paragraph = {
  readonly lines: readonly string[]
  /** Of a heading. */
  readonly level: number | undefined
}
export type Block = Paragraph | { readonly rows: readonly (readonly Cell[])[] }
export type Cell = readonly Paragraph[]

type Reading = {
  readonly textIn: (paragraph: Xml) => ParagraphText
  readonly numbers: Numbers
  readonly levelOf: HeadingLevels
}

export function readBlocks(docx: DocxPackage): Block[] {
  return blocksIn(docx.body, {
    textIn: textReaderOf(docx),
    numbers: numbersOf(docx),
    levelOf: headingLevelsOf(docx),
  })
}

function blocksIn(holder: Xml, reading: Reading): Block[] {
  const found = blocksOf(holder)
  let open: ParagraphText[] = []
  return found.flatMap((block, at): Block[] => {
    if (block.name === 'w:tbl') return [tableIn(block, reading)]
    open.push(reading.textIn(block))
    if (goesOn(block) && found[at + 1]?.name === 'w:p') return []
    const texts = open
    open = []
    return finished(texts, block, reading)
  })
}

function tableIn(table: Xml, reading: Reading): Block {
  return { rows: rowsOf(table).map((row) => cellsOf(row).map((cell) => cellIn(cell, reading))) }
}

/** A cell is its paragraphs; those of a table inside it come where that table stands. */
function cellIn(cell: Xml, reading: Reading): Paragraph[] {
  return blocksIn(cell, reading).flatMap((block) => ('rows' in block ? block.rows.flat(2) : [block]))
}

/** @param last the paragraph whose end is still there: it gives number and level. Nothing is left of one that is deleted whole. */
function finished(texts: readonly ParagraphText[], last: Xml, reading: Reading): Paragraph[] {
  const text = texts.map((each) => each.text).join('')
  const inBoxes = texts.flatMap(({ textBoxes }) => textBoxes.flatMap((box) => cellIn(box, reading)))
  if (text === '' && goesOn(last)) return inBoxes
  const sign = reading.numbers.signOf(last, styleOf(last))
  const own = text.split('\n')
  const first = own.findIndex((line) => line.trim() !== '')
  if (sign !== '' && first !== -1) own[first] = `${sign} ${own[first]}`
  const level = first === -1 ? undefined : reading.levelOf(last)
  return [{ lines: [...own, ...texts.flatMap(({ footnotes }) => footnotes)], level }, ...inBoxes]
}
