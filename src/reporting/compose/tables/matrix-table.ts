/*
 * The matrix of insatser by priority and area, counted from the insatser themselves, and beside it what the source's own printed
 * matrix says where the two do not agree.
 */
import { build, type Node } from '../../../documents/index.ts'
import { inWords, slug } from '../../../foundation/index.ts'
import { disagreements, type Matrix, matrixOf, nationalAreas } from '../../../portfolio/index.ts'
import type { Register } from '../../register/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode } from '../figure-nodes.ts'
import { counted } from '../wording.ts'

export function matrixTable(register: Register): Node[] {
  const matrix = matrixOf(register.insatser, register.decision)
  if (matrix.total === 0)
    return [
      build.note('missing', build.paragraph(`Insatser som beviljats medel ${register.year}: `, build.missing(), '.')),
    ]
  return [
    build.table({
      caption: `${counted(matrix.total, 'insats som beviljats', 'insatser som beviljats')} medel ${register.year}, efter prioritering och område`,
      id: 'tabell-matris',
      head: ['Prioritering', ...matrix.columns.map(({ name }) => name), 'Summa'],
      headerColumns: 1,
      rows: [...matrix.rows.map(countRow), sumRow(matrix)],
    }),
    ...withoutPriority(matrix),
    ...disagreement(matrix, register),
  ]
}

function countRow({ id, name, cells }: Matrix['rows'][number]) {
  const row = id ?? 'utan-prioritering'
  const sum = cells.reduce((all, cell) => all + cell.insatser.length, 0)
  return [
    name,
    ...cells.map(({ insatser }, at) =>
      countNode(`${row}-${at + 1}`, insatser.length, inWords(insatser.map(({ title }) => title))),
    ),
    countNode(`${row}-summa`, sum, 'radens insatser'),
  ]
}

function sumRow({ columns, rows, total }: Matrix) {
  const inColumn = (at: number) => rows.reduce((sum, row) => sum + (row.cells[at]?.insatser.length ?? 0), 0)
  return [
    'Summa',
    ...columns.map((_, at) => countNode(`summa-${at + 1}`, inColumn(at), 'kolumnens insatser')),
    countNode('summa', total, 'alla insatser i matrisen'),
  ]
}

function countNode(id: string, count: number, source: string): Node {
  return computedNode(`matris-${slug(id)}`, count, source || 'inga insatser', count === 0 ? '' : addresses.insatser)
}

function withoutPriority({ rows, total }: Matrix): Node[] {
  const last = rows.at(-1)
  const count = last?.id === undefined ? (last?.cells.reduce((sum, cell) => sum + cell.insatser.length, 0) ?? 0) : 0
  if (count === 0) return []
  const whose = count === total ? 'ingen av insatserna' : counted(count, 'insats', 'insatser')
  const told = count === total ? `För ${whose} säger någon källa` : `För ${whose} säger ingen källa`
  return [
    build.paragraph(
      `${told} vilken prioritering i inriktningsbeslutet som gäller; de står på raden för det som saknas.`,
    ),
  ]
}

/** The source's printed columns are stated figures of the group `matrix`, one for each area, in the areas' order. */
function disagreement(matrix: Matrix, { figures }: Register): Node[] {
  const printed = figures.filter(({ id }) => id.startsWith('tryckt-matris-'))
  if (printed.length !== nationalAreas.length) return []
  const found = disagreements(
    matrix,
    printed.map(({ value }) => value),
  )
  if (found.length === 0) return []
  const items = found.map(
    ({ column, stated, counted: rows }) => `${column}: källan anger ${stated}, insatsernas egna avsnitt ger ${rows}.`,
  )
  return [
    build.note(
      'disagreement',
      build.paragraph(
        `Källans egen matris stämmer inte med insatserna i ${counted(found.length, 'kolumn', 'kolumner')}. Tabellen ovan är räknad ur insatserna.`,
      ),
      build.bullets(items),
    ),
  ]
}
