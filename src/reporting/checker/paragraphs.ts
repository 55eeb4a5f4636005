/*
 * Where one paragraph ends and the next begins among lines: at empty lines, bullets and boxes, and after a short line that is a
 * heading of its own. In the narrow columns of a table every line is short; there the labels of the form begin a paragraph.
 */
import type { LineRange } from '../reading/index.ts'
import type { PassageKind } from './checked-text.ts'

const bullet = /^[•·▪●*]|^[-–]\s+\S|^[-–]\p{Lu}/u
const box = /[☐☑☒]/u
const label =
  /^(?:\p{Lu}\p{Ll}+ )?(?:mål|Mål|Projektmål|Delmål|Fas|Etapp|Indikator(?:er)?|Aktivitet(?:er)?|Resultat|Medfinansiering|Övergripande mål)(?:$|\b[ :\d–-])/u
const numbered = /^\d+(?:\.\d+)*[.)]\s+\p{L}/u

export function paragraphsIn(
  lines: readonly string[],
  { kind, from, to }: { readonly kind: PassageKind; readonly from: number; readonly to: number },
  dropped: ReadonlySet<number>,
  width: number,
): LineRange[] {
  const ranges: LineRange[] = []
  let start: number | undefined
  const close = (end: number) => {
    if (start !== undefined && end >= start) ranges.push([start, end])
    start = undefined
  }
  for (let line = from; line <= to; line += 1) {
    const text = (lines[line - 1] ?? '').trim()
    if (text === '' || dropped.has(line)) {
      close(line - 1)
      continue
    }
    if (start !== undefined && beginsParagraph(text, (lines[line - 2] ?? '').trim(), kind, width)) close(line - 1)
    start ??= line
  }
  close(to)
  return ranges
}

function beginsParagraph(text: string, before: string, kind: PassageKind, width: number): boolean {
  if (bullet.test(text) || box.test(before)) return true
  if (kind === 'cell') return label.test(text)
  if (numbered.test(text) && /[.:!?]$/.test(before)) return true
  const isShort = before.length < width * 0.62
  return (
    isShort &&
    /^\p{Lu}/u.test(text) &&
    !/[,;–-]$/.test(before) &&
    !/\s(?:och|eller|för|i|av|med|till|på|som|att)$/u.test(before)
  )
}
