/*
 * The lines of the appropriation: what the direction decision sets aside for each, and what came of it.
 */
import { appropriations } from '../../portfolio/index.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { Counted, FilterDefinition } from './figure-definition.ts'

type Appropriation = appropriations.Appropriation

export const lineFilter: FilterDefinition = {
  name: 'line',
  label: 'Post',
  choices: ({ register: { appropriation } }) =>
    [...new Set([...(appropriation?.plan ?? []), ...(appropriation?.outcome ?? [])].map(({ line }) => line))].map(
      (line) => ({ value: line, name: line }),
    ),
}

export function countLines(
  appropriation: Appropriation | undefined,
  lines: Appropriation['plan'] | undefined,
  { line: asked }: FigureAsk['filter'],
): Counted {
  const own = (lines ?? []).filter(({ line }) => asked === undefined || line === asked)
  const rows = own.map(({ line, kronor }) => ({ id: line, name: line, href: '/pengar', value: kronor }))
  return { ...summed(rows), ...papersOf(appropriation) }
}

/** Only lines that both sides state: a difference to nothing is no difference. */
export function countDifference(
  appropriation: Appropriation | undefined,
  { line: asked }: FigureAsk['filter'],
): Counted {
  const lines = appropriation ? appropriations.compareLines(appropriation) : []
  const own = lines.filter(({ line }) => asked === undefined || line === asked)
  const rows = own.flatMap(({ line, difference }) =>
    difference === undefined ? [] : [{ id: line, name: line, href: '/pengar', value: difference / 100 }],
  )
  const lacking = own
    .filter(({ difference }) => difference === undefined)
    .map(({ line }) => `${line}: ram eller utfall saknas.`)
  const counted = summed(rows)
  return { ...counted, leftOut: [...counted.leftOut, ...lacking], ...papersOf(appropriation) }
}

function summed(rows: Counted['rows']): Counted {
  if (rows.length === 0) return { value: undefined, rows, leftOut: ['Årets fördelning är inte registrerad.'] }
  return { value: rows.reduce((sum, { value }) => sum + value, 0), rows, leftOut: [] }
}

function papersOf(appropriation: Appropriation | undefined) {
  const { document, lines } = appropriation?.papers ?? {}
  return { source: document ? `${document}, rad ${(lines ?? []).join(', ')}` : 'Registret', href: '/pengar' }
}
