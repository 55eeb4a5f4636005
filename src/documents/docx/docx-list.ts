/*
 * Lists, and rows of boxes that can be ticked, as paragraphs in styles of their own.
 */
import { type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, type TickAttrs } from '../attrs.ts'
import { docxStyles } from '../docx-styles.ts'
import { checkBox } from './content-control.ts'
import { type DocxContext, stays } from './docx-context.ts'
import { docxLine } from './docx-line.ts'
import { framedList, framing, noteIndent } from './note-frames.ts'
import { cellSpacing } from './paper.ts'

/** One numbering for each list; lists within items go one level down in styles of their own. */
export function docxList(node: Node, context: DocxContext, depth = 1): Paragraph[] {
  const isBullet = node.type.name === 'bullet_list'
  const reference = `list-${context.lists.length + 1}`
  context.lists.push({ reference, kind: isBullet ? 'bullet' : 'number', start: Number(node.attrs['order'] ?? 1) })
  const style = isBullet ? docxStyles.listBullet(depth) : docxStyles.listNumber(depth)
  return node.children.flatMap((item) =>
    item.children.flatMap((child, at) => {
      if (child.type.name !== 'paragraph') return docxList(child, context, depth + 1)
      const children = docxLine(child, context)
      const framed = listLook(context, depth)
      if (at > 0) return [new Paragraph({ style: docxStyles.listContinue(depth), ...framed, children })]
      return [new Paragraph({ style, numbering: { reference, level: depth - 1 }, ...framed, children })]
    }),
  )
}

/** In a note a list begins where the note does, in a cell at its edge. */
function listLook(context: DocxContext, depth: number): Partial<IParagraphOptions> {
  const { frame, letters } = context
  if (frame) return { ...framedList(frame, depth), ...stays(context) }
  return letters.size === undefined
    ? stays(context)
    : { indent: { left: 180 * depth, hanging: 180 }, spacing: cellSpacing, ...stays(context) }
}

export function docxTicks(list: Node, context: DocxContext): Paragraph[] {
  return list.children.map((item) => tickItem(item, context))
}

function tickItem(item: Node, context: DocxContext): Paragraph {
  const boxes = attrsOf<TickAttrs>(item).choices.flatMap(({ label, ticked }) => {
    const sign = new TextRun({ text: ticked ? '☒' : '☐', font: 'MS Gothic' })
    return [
      checkBox(ticked, label || item.textContent.slice(0, 60), context.nextId(), sign),
      new TextRun({ text: `\u00a0${label}`, style: docxStyles.tickLabel, ...context.letters }),
      new TextRun({ text: '  ', style: docxStyles.tickSpace }),
    ]
  })
  return new Paragraph({
    style: docxStyles.tickItem,
    ...stays(context),
    ...(context.frame ? { ...framing(context.frame), indent: { left: noteIndent } } : {}),
    children: [...boxes, ...docxLine(item, context)],
  })
}
