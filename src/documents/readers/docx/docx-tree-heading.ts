/*
 * A heading with its number, and a row of boxes with their labels: paragraphs where some runs are ours, and may have been
 * written in. Whoever writes just after a number or a box gets its style from Word; those words belong to the text.
 */
import type { Node } from 'prosemirror-model'
import { docxStyles } from '../../docx-styles.ts'
import { schema } from '../../schema.ts'
import { allOf, child, elementsOf, textOf, valueOf, type Xml } from '../xml.ts'
import { keptFor } from './docx-kept.ts'
import type { DocxPackage } from './docx-package.ts'
import { readLine } from './docx-tree-line.ts'

export function readHeading(paragraph: Xml, level: number, docx: DocxPackage): Node {
  const names = allOf(paragraph, 'w:bookmarkStart').map((mark) => mark.attributes['w:name'] ?? '')
  const key = names.find((name) => name !== 'doc' && Object.hasOwn(docx.attributes, name))
  const kept = key === undefined ? undefined : keptFor(docx, key)
  const { number, typed } = signOf(paragraph, kept?.['number'])
  const words = readLine(paragraph, docx).map((node) => (node.type.name === 'hard_break' ? ' ' : node.textContent))
  const text = typed + words.join('')
  const id = typeof kept?.['id'] === 'string' ? kept['id'] : ''
  return schema.node('heading', { level, id, number }, text === '' ? [] : [schema.text(text)])
}

/** The number as kept, else as it stands; and what has been written after it in its style. */
function signOf(paragraph: Xml, kept: unknown): { number: string; typed: string } {
  const runs = allOf(paragraph, 'w:r').filter((run) => styleOf(run) === docxStyles.headingNumber)
  const written = runs.map(wordsOf).join('')
  const standing = /^[\d.]+(?=\u2002)/.exec(written)?.[0] ?? ''
  const number = typeof kept === 'string' ? kept : standing
  const sign = written.startsWith(number) ? number : standing
  return { number, typed: written.slice(sign.length).replace(/^\u2002/, '') }
}

/** Boxes come first, each with its label; what follows is the text of the item. */
export function readTickItem(paragraph: Xml, docx: DocxPackage): Node {
  const choices: { label: string; ticked: boolean }[] = []
  const rest: Xml[] = []
  for (const element of elementsOf(paragraph)) {
    const box = allOf(element, 'w14:checkbox')[0]
    const last = choices.at(-1)
    if (box) choices.push({ label: '', ticked: isTicked(box) })
    else if (styleOf(element) === docxStyles.tickLabel && last) last.label += wordsOf(element).replace(/^\u00a0/, '')
    else if (styleOf(element) === docxStyles.tickSpace) rest.push(...withoutSpace(element))
    else rest.push(element)
  }
  return schema.node('tick_item', { choices }, readLine({ ...paragraph, children: rest }, docx))
}

function isTicked(box: Xml): boolean {
  return ['1', 'true', 'on'].includes(child(box, 'w14:checked')?.attributes['w14:val'] ?? '1')
}

function withoutSpace(run: Xml): Xml[] {
  const words = wordsOf(run).trimStart()
  return words === '' ? [] : [{ ...run, children: [{ name: 'w:t', attributes: {}, children: [words] }] }]
}

function styleOf(run: Xml): string | undefined {
  return valueOf(run, 'w:rPr', 'w:rStyle')
}

function wordsOf(run: Xml): string {
  return allOf(run, 'w:t').map(textOf).join('')
}
