/*
 * A table with a caption and real heads. The first cell of a row is its head. On narrow windows each row becomes a card with the
 * heads repeated beside the values; the roles are spelt out, since a table that is laid out otherwise loses them in some browsers.
 */
import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  readonly head: ComponentChildren
  /** The head as plain words, shown beside the value in a card. */
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  readonly numeric?: boolean
  readonly sorted?: 'ascending' | 'descending'
}

type TableGiven<Row> = {
  readonly caption: string
  readonly hiddenCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly foot?: ComponentChildren
}

export function Table<Row>({ caption, hiddenCaption, columns, rows, keyOf, foot }: TableGiven<Row>) {
  return (
    <div class="table-room">
      <table class="ds-table table" role="table" data-border>
        <caption class={hiddenCaption ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.label}
                role="columnheader"
                scope="col"
                class={column.numeric ? 'number' : undefined}
                {...(column.sorted ? { 'aria-sort': column.sorted } : {})}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column, place) => (
                <Cell key={column.label} column={column} row={row} isHead={place === 0} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot}
      </table>
    </div>
  )
}

function Cell<Row>({ column, row, isHead }: { column: Column<Row>; row: Row; isHead: boolean }) {
  if (isHead)
    return (
      <th role="rowheader" scope="row">
        {column.cell(row)}
      </th>
    )
  return (
    <td role="cell" class={column.numeric ? 'number' : undefined} data-label={column.label}>
      {column.cell(row)}
    </td>
  )
}
