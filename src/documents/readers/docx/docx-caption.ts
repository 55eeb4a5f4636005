/*
 * The text of a caption without its number. Whoever writes just after the number gets its style from Word; those words belong to the
 * caption. Where a program has left the style out, the number is known by what the caption was when the file was printed.
 */
import { docxStyles } from '../../docx-styles.ts'
import { withoutSign } from '../../layout/captions.ts'
import { allOf, textOf, valueOf, type Xml } from '../xml.ts'

export function captionIn(paragraph: Xml, kept: Readonly<Record<string, unknown>>): string {
  const runs = allOf(paragraph, 'w:r')
  const isSign = (run: Xml) => valueOf(run, 'w:rPr', 'w:rStyle') === docxStyles.captionNumber
  const words = (some: readonly Xml[]) => some.flatMap((run) => allOf(run, 'w:t').map(textOf)).join('')
  const sign = words(runs.filter(isSign))
  const text = words(runs.filter((run) => !isSign(run)))
  if (sign !== '') return withoutSign(sign) + text
  const printed = typeof kept['caption'] === 'string' ? kept['caption'] : ''
  return withoutSign(printed) === printed ? withoutSign(text) : text
}
