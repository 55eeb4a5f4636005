/*
 * Each movement of a year as a row, each report as a column: in which question it stands, and whether its text is still that of its origin.
 */
import { forms, movements, type rounds } from '../../../reporting/index.ts'
import { Table } from '../../parts/table.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { StateMark } from '../places/place-box.tsx'
import { questionAt, roundName } from '../places/present-places.ts'

type TableGiven = {
  readonly visit: Visit
  readonly matrix: movements.overview.Matrix
  readonly year: number
}

export function MatrixTable({ visit, matrix, year }: TableGiven) {
  const { t } = visit
  return (
    <Table
      caption={t('movements.matrix.year', { year })}
      hiddenCaption
      rows={matrix.rows}
      keyOf={({ movement }) => movement.id}
      columns={[
        {
          head: t('movement.one'),
          label: t('movement.one'),
          cell: ({ movement }) => (
            <>
              <a href={to('movement', { id: movement.id })} lang="sv-SE">
                {movement.told.title}
              </a>
              <span class="cell-more">{t(`movements.state.${movements.movementState(movement)}`)}</span>
            </>
          ),
        },
        ...matrix.rounds.map((round, at) => ({
          head: roundName(visit, round),
          label: roundName(visit, round),
          cell: ({ cells }: movements.overview.MatrixRow) => <Cell visit={visit} round={round} cell={cells[at]} />,
        })),
      ]}
    />
  )
}

type CellGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly cell: movements.overview.MatrixRow['cells'][number] | undefined
}

function Cell({ visit, round, cell }: CellGiven) {
  if (!cell || cell.places.length === 0) return <>–</>
  return (
    <>
      {cell.places.map(({ question, state }) => (
        <span class="cell-more" key={question}>
          <a href={questionAt({ round: round.id, question })}>{forms.questionNumber(round.form, question)}</a> (
          <StateMark visit={visit} state={state} />)
        </span>
      ))}
    </>
  )
}
