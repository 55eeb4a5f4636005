/*
 * Typst gives header cells to columns only. Here the cells that name a row, known by their ground, become header cells with the
 * scope of a row, so that who hears a table hears what each row is. The file is as Typst writes it: every part of the structure
 * in plain text, with a plain list of where each part begins. A file of another make is left as it is.
 */

/** The ground of a row's header cell, as report.typ gives it (`row-ground`) and as it stands in the file. */
const ground = '/BackgroundColor [0.9607843 0.972549 0.972549]'

type Part = { readonly number: number; readonly from: number; readonly to: number }

export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const listAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN)
  const list = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] ?\r?\n)+)/.exec(text.slice(listAt))
  if (!list) return pdf
  const rewritten = rewriteParts(text, partsOf(list[2] ?? '', listAt))
  const end = text.slice(listAt + list[0].length).replace(/(startxref\s+)\d+/, `$1${rewritten.text.length}`)
  return Buffer.from(`${rewritten.text}${listOf(list, rewritten.places)}${end}`, 'latin1')
}

/** The parts in the order they stand, each to where the next begins. */
function partsOf(lines: string, end: number): Part[] {
  const starts = lines
    .split('\n')
    .flatMap((line, number) => (line.includes(' n') ? [{ number, from: Number(line.slice(0, 10)) }] : []))
    .toSorted((a, b) => a.from - b.from)
  return starts.map(({ number, from }, at) => ({ number, from, to: starts[at + 1]?.from ?? end }))
}

function rewriteParts(text: string, parts: readonly Part[]): { text: string; places: Map<number, number> } {
  const places = new Map<number, number>()
  const written = [text.slice(0, parts[0]?.from ?? 0)]
  let at = written[0]?.length ?? 0
  for (const { number, from, to } of parts) {
    const part = asRowHeader(text.slice(from, to))
    places.set(number, at)
    written.push(part)
    at += part.length
  }
  return { text: written.join(''), places }
}

function asRowHeader(part: string): string {
  if (!part.includes('/S /TD') || !part.includes('/Type /StructElem') || !part.includes(ground)) return part
  const header = part.replace('/S /TD', '/S /TH')
  return header.includes('/O /Table')
    ? header.replace('/O /Table', '/O /Table\n    /Scope /Row')
    : header.replace('/A [', '/A [<<\n    /O /Table\n    /Scope /Row\n  >> ')
}

function listOf(list: RegExpExecArray, places: ReadonlyMap<number, number>): string {
  const lines = (list[2] ?? '').split('\n').map((line, number) => {
    const place = places.get(number)
    return place === undefined ? line : `${String(place).padStart(10, '0')}${line.slice(10)}`
  })
  return `xref\n0 ${list[1] ?? ''}\n${lines.join('\n')}`
}
