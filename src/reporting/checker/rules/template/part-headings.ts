/*
 * How the form names its parts and sets its limits: the same way each time.
 */
import type { Form } from '../../../forms/index.ts'
import type { ReadReport } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'

/** "Återrapportering 4 – …" and then "Återrapportering 5 - …". */
export function oddDashes({ formText }: ReadReport): Found[] {
  const heads = formText.flatMap(({ lines, text }) => {
    const dash = /^\p{Lu}\p{Ll}+ \d{1,2}\s*([–—-])\s*\p{Lu}/u.exec(text.trim())?.[1]
    return dash === undefined ? [] : [{ lines, text, dash }]
  })
  const ways = [...Map.groupBy(heads, ({ dash }) => dash).values()].toSorted((a, b) => b.length - a.length)
  const [usual, ...others] = ways
  if (!usual || usual.length < 2) return []
  return others.flat().map(({ lines, text, dash }) => ({
    severity: 'warning',
    lines: [lines],
    quotes: [text.replaceAll('\n', ' ')],
    message: `Rubriken har «${dash}» där de andra delarna har «${usual[0]?.dash}». Skriv rubrikerna på samma sätt.`,
  }))
}

const range = /(\d{1,2})\s*[–-]\s*(?:max|högst) (\d{1,2})/iu
const most = /(?<![–-]\s?)(?:max|högst) (\d{1,2})/iu

/** "Ange 5 – max 10" and "Lista max 15". */
export function oddLimits({ formText }: ReadReport, { tables }: Form): Found[] {
  if (Object.keys(tables).length < 2) return []
  const ranges = formText.filter(({ text }) => range.test(text))
  const others = formText.filter(({ text }) => !range.test(text) && most.test(text))
  if (ranges.length === 0 || others.length === 0) return []
  return [...(ranges.length >= others.length ? others : ranges)].map(({ lines, text }) => ({
    severity: 'notice',
    lines: [lines],
    quotes: [text.replaceAll('\n', ' ').slice(0, 160)],
    message:
      'Gränsen för antalet rader anges på ett annat sätt än i de andra tabellerna. Ange gränserna på samma sätt.',
  }))
}

const hint = /gärna i punktform|i punktform/iu

/** A hint on how to write that is given in one part of many. */
export function hintsInOnePart({ formText, sections }: ReadReport): Found[] {
  const partOf = (line: number) =>
    sections.find(({ lines: [from, to] }) => from <= line && line <= to)?.number.split('.')[0] ?? ''
  const hinted = formText.filter(({ text }) => hint.test(text))
  const parts = new Set(hinted.map(({ lines: [from] }) => partOf(from)))
  if (parts.size !== 1 || new Set(sections.map(({ number }) => number.split('.')[0])).size < 3) return []
  return [
    {
      severity: 'notice',
      lines: hinted.map(({ lines }) => lines),
      quotes: hinted.slice(0, 2).map(({ text }) => text.replaceAll('\n', ' ').slice(0, 120)),
      message: `Bara del ${[...parts][0]} ber om svar i punktform. Säg det i alla delar, eller i ingen.`,
    },
  ]
}
