/*
 * Numberings: one of many levels for the headings, and one for each list in the tree.
 */
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import { deepestList } from '../docx-styles.ts'
import type { ListNumbering } from './docx-context.ts'

const depths = Array.from({ length: deepestList }, (_, at) => at + 1)

export const headingNumbering = 'headings'

/** 1, 1.1, 1.1.1 … for headings, one list of many levels. */
const headingLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: Array.from({ length: level + 1 }, (__, at) => `%${at + 1}`).join('.'),
  start: 1,
  suffix: LevelSuffix.SPACE,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 0, hanging: 0 } } },
}))

/** A numbering for each list in the tree: its level 0 starts where the list starts. */
export function numberingOf(listed: readonly ListNumbering[]) {
  return {
    config: [
      { reference: headingNumbering, levels: headingLevels },
      ...listed.map(({ reference, kind, start }) => ({
        reference,
        levels: depths.map((depth) => ({
          level: depth - 1,
          format: kind === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
          text: kind === 'bullet' ? '•' : `%${depth}.`,
          start,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360 * depth, hanging: 300 } } },
        })),
      })),
    ],
  }
}
