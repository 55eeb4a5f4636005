/*
 * The matrix: how many insatser were granted money this year, by priority of the direction decision and by area of the
 * national strategy. Each is counted once, also where its priority or its area is not told: then it stands in the row or
 * column of what is missing. Nothing is stored: the cells name their insatser.
 */
import type { DirectionDecision } from './appropriations/direction-decision.ts'
import type { Insats } from './insats.ts'
import { areaOfSection, nationalAreas } from './national-area.ts'

export type MatrixCell = { readonly insatser: readonly Insats[] }
export type MatrixRow = {
  readonly id: string | undefined
  readonly name: string
  readonly cells: readonly MatrixCell[]
}
export type Matrix = {
  /** The four areas, and last the insatser in a section outside them. */
  readonly columns: readonly { readonly id: string | undefined; readonly name: string }[]
  /** The decision's priorities, and last the insatser whose priority no source tells. */
  readonly rows: readonly MatrixRow[]
  readonly total: number
}

export function matrixOf(insatser: readonly Insats[], decision: DirectionDecision | undefined): Matrix {
  const funded = insatser.filter((insats) => insats.reported === 'funded')
  const columns = [
    ...nationalAreas.map(({ id, name }) => ({ id, name })),
    { id: undefined, name: 'Utanför de fyra områdena' },
  ]
  const priorities = (decision?.priorities ?? []).map(({ id, name }) => ({ id, name }))
  const rows = [...priorities, { id: undefined, name: 'Prioritering: uppgift saknas' }].map((row) => ({
    ...row,
    cells: columns.map((column) => ({
      insatser: funded.filter(
        (insats) => rowOf(insats, priorities) === row.id && areaOfSection(insats.section)?.id === column.id,
      ),
    })),
  }))
  return { columns, rows, total: funded.length }
}

/** A priority that the decision does not have counts as not told. */
function rowOf(insats: Insats, priorities: readonly { readonly id: string }[]): string | undefined {
  return priorities.some(({ id }) => id === insats.priority) ? insats.priority : undefined
}

export type Disagreement = { readonly column: string; readonly stated: number; readonly counted: number }

/** Where a printed matrix says another number in a column than the rows give. `stated` holds one number for each area. */
export function disagreements(matrix: Matrix, stated: readonly number[]): Disagreement[] {
  return matrix.columns.slice(0, stated.length).flatMap((column, place) => {
    const counted = matrix.rows.reduce((sum, row) => sum + (row.cells[place]?.insatser.length ?? 0), 0)
    const says = stated[place] ?? 0
    return says === counted ? [] : [{ column: column.name, stated: says, counted }]
  })
}
