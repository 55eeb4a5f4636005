/*
 * The matrix: this year's insatser by priority and national area, each number leading to its insatser; and where the source's own
 * printed matrix says something else than its rows.
 */
import { type Disagreement, disagreements, type Matrix, matrixOf, nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { OriginMark } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { type Column, Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { notTold, outsideAreas } from './insats-query.ts'

type MatrixRow = Matrix['rows'][number]

type Given = { readonly visit: Visit; readonly register: Register }

export function MatrixPart({ visit, register }: Given) {
  const { t } = visit
  const matrix = matrixOf(register.insatser, register.decision)
  if (matrix.total === 0) return null
  return (
    <section>
      <h2 id="matris">{t('matrix.title')}</h2>
      <p>
        {t('matrix.lead')} {isAnyTold(matrix) ? null : `${t('matrix.noneTold')} `}
        <OriginMark visit={visit} kind="computed" />
      </p>
      <div class="matrix">
        <Table
          caption={t('matrix.title')}
          hiddenCaption
          columns={columnsOf(visit, matrix)}
          rows={matrix.rows}
          keyOf={(row) => row.id ?? notTold}
        />
      </div>
      <Disagreements visit={visit} found={disagreements(matrix, printedColumns(register))} />
    </section>
  )
}

function isAnyTold({ rows }: Matrix): boolean {
  return rows.some((row) => row.id !== undefined && row.cells.some((cell) => cell.insatser.length > 0))
}

function columnsOf(visit: Visit, matrix: Matrix): Column<MatrixRow>[] {
  const { t } = visit
  const cells = matrix.columns.map((column, place): Column<MatrixRow> => {
    const label = column.id === undefined ? t('matrix.outside') : column.name
    return {
      head: <span {...(column.id === undefined ? {} : inSwedish(visit))}>{label}</span>,
      label,
      cell: (row) => (
        <Count count={row.cells[place]?.insatser.length ?? 0} area={column.id ?? outsideAreas} row={row} />
      ),
    }
  })
  return [
    {
      head: t('matrix.priority'),
      label: t('matrix.priority'),
      cell: (row) => (row.id === undefined ? t('matrix.notTold') : <span {...inSwedish(visit)}>{row.name}</span>),
    },
    ...cells,
    {
      head: t('matrix.sum'),
      label: t('matrix.sum'),
      cell: (row) => <Count count={row.cells.reduce((sum, cell) => sum + cell.insatser.length, 0)} row={row} />,
    },
  ]
}

function Count({ count, area, row }: { count: number; area?: string; row: MatrixRow }) {
  if (count === 0) return <span class="quiet">0</span>
  const query = { slag: 'beviljade', omrade: area, prioritering: row.id ?? notTold }
  return <a href={withQuery(to('insatser'), query)}>{count}</a>
}

/** What the source's printed matrix says, area by area; an area without a figure stops the comparison there. */
function printedColumns({ figures }: Register): number[] {
  const stated = nationalAreas.map(({ id }) => figures.find((figure) => figure.id === `tryckt-matris-${id}`)?.value)
  const gap = stated.indexOf(undefined)
  return (gap === -1 ? stated : stated.slice(0, gap)).map(Number)
}

function Disagreements({ visit, found }: { visit: Visit; found: readonly Disagreement[] }) {
  const { t } = visit
  if (found.length === 0) return null
  const columns: Column<Disagreement>[] = [
    {
      head: t('insats.area'),
      label: t('insats.area'),
      cell: ({ column }) => <span {...inSwedish(visit)}>{column}</span>,
    },
    {
      head: t('matrix.counted'),
      label: t('matrix.counted'),
      numeric: true,
      cell: ({ counted }) => (
        <>
          {counted} <OriginMark visit={visit} kind="computed" />
        </>
      ),
    },
    {
      head: t('matrix.printed'),
      label: t('matrix.printed'),
      numeric: true,
      cell: ({ stated }) => (
        <>
          {t('matrix.about', { count: stated })} <OriginMark visit={visit} kind="stated" />
        </>
      ),
    },
  ]
  return (
    <section class="box box-missing">
      <h3>{t('matrix.disagrees')}</h3>
      <p>{t('matrix.disagrees.lead')}</p>
      <Table caption={t('matrix.disagrees')} hiddenCaption columns={columns} rows={found} keyOf={(row) => row.column} />
    </section>
  )
}
