/*
 * R-BREAK in tables: what a page break has torn apart: a label in one place and its text in another, or a line that two columns
 * share.
 */
import type { ReadRow } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { answeredTables } from '../rows/answered-tables.ts'

export const rParts: Rule = {
  id: 'R-BREAK',
  title: 'Celler som en sidbrytning delat',
  needs: ['form'],
  find: (input: RuleInput) =>
    answeredTables(input).flatMap(({ rows }) =>
      rows.flatMap((row) => [...sharedLines(row), ...loneLabels(row, input)]),
    ),
}

function sharedLines(row: ReadRow): Found[] {
  return row.cells.flatMap((cell, at) =>
    cell.lines.flatMap(([from, to]) => {
      const other = row.cells
        .slice(at + 1)
        .find(({ lines }) => lines.some((range) => range[0] === from && range[1] === to))
      const isFirst = cell.lines[0]?.[0] === from
      if (!other || isFirst || cell.text === other.text) return []
      const last = cell.text.split('\n').at(-1) ?? ''
      return [
        {
          severity: 'error' as const,
          lines: [[from, to] as const],
          quotes: [`${last} ${other.text.split('\n').at(-1) ?? ''}`],
          message: `«${last}» hör till ett annat fält än resten av raden. Flytta tillbaka det.`,
        },
      ]
    }),
  )
}

const label = /^(?:Projektmål|Övergripande mål|Projektets övergripande mål|Mål|Syfte|Resultat)$/u

/** A label that ends one part of a cell, whose text comes after lines of other cells. */
function loneLabels(row: ReadRow, { text }: RuleInput): Found[] {
  return row.cells.flatMap((cell) =>
    cell.lines.slice(0, -1).flatMap((range, at) => {
      const last = (text.lines[range[1] - 1] ?? '').trim()
      const next = cell.lines[at + 1]
      if (!label.test(last) || !next || next[0] - range[1] < 5) return []
      return [
        {
          severity: 'error' as const,
          lines: [[range[1], range[1]] as const, next],
          quotes: [`${row.name}: ${last}`],
          message: `Rubriken «${last}» står skild från sin text på rad ${next[0]}. Håll ihop dem.`,
        },
      ]
    }),
  )
}
