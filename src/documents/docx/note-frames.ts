/*
 * How a note stands out from the text round it: a stripe at its side, and a ground for all but a draft. What stands in a note has the same
 * stripe and ground, whatever style it is of; a list begins where the note does, so that both stay whole.
 */
import { BorderStyle, type IParagraphOptions, ShadingType } from 'docx'
import type { NoteKind } from '../attrs.ts'

export type NoteFrame = { readonly ground?: string; readonly edge: string }
type Framing = Pick<IParagraphOptions, 'shading' | 'border'>

export const noteFrames: Readonly<Record<NoteKind, NoteFrame>> = {
  help: { ground: 'EEF4F4', edge: '0B4F5C' },
  observe: { ground: 'FDF6EC', edge: '8A4B00' },
  draft: { edge: '4F5F64' },
  missing: { ground: 'FDF6EC', edge: '8A4B00' },
  disagreement: { ground: 'FDF6EC', edge: '8A4B00' },
  origin: { ground: 'EEF4F4', edge: '0B4F5C' },
  invented: { ground: 'FDF6EC', edge: '8A4B00' },
}

/** Of the text in a note from the left margin, in twentieths of a point. */
export const noteIndent = 200

export function framing({ ground, edge }: NoteFrame): Framing {
  const style = ground === undefined ? BorderStyle.DASHED : BorderStyle.SINGLE
  const border = { left: { style, size: ground === undefined ? 12 : 20, color: edge, space: 8 } }
  return ground === undefined
    ? { border }
    : { border, shading: { type: ShadingType.CLEAR, fill: ground, color: 'auto' } }
}

/** Of a list in a note, at a depth. */
export function framedList(frame: NoteFrame, depth: number): Pick<IParagraphOptions, 'shading' | 'border' | 'indent'> {
  return { ...framing(frame), indent: { left: noteIndent + 300 * depth, hanging: 300 } }
}
