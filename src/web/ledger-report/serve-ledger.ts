/*
 * The ledger as files and as data: the rows that a filter leaves as CSV or XLSX, and all rows as columns for the island in the browser.
 */
import type { Context } from 'hono'
import { exchange, ledger } from '../../portfolio/index.ts'
import { readLedgerQuery } from '../cases/ledger-query.ts'
import { sendText } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { columnsOf } from '../islands/cube/columns.ts'
import { inventedNote } from '../parts/invented.tsx'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The list of cases, whole, as the filter in the address leaves it. */
export async function serveLedgerFile(house: House, request: Context): Promise<Response> {
  const format = (['csv', 'xlsx'] as const).find((each) => each === request.req.param('format'))
  if (format === undefined) return request.notFound()
  const { rows } = await ledger.presentLedger(house.store, house.region)
  const { filter } = readLedgerQuery(new URL(request.req.url).searchParams)
  const table = exchange.tableOfCases(ledger.filterLedger(rows, filter))
  const note = inventedNote(house)
  const bytes = format === 'csv' ? exchange.writeCsv(table, note) : exchange.writeXlsx(table, note)
  request.header('Content-Type', types[format])
  request.header('Content-Disposition', `attachment; filename="${house.region}-arenden.${format}"`)
  request.header('Cache-Control', 'private, no-cache')
  return request.body(new Uint8Array(bytes))
}

const kept = new WeakMap<ledger.Ledger, string>()

/** All cases as columns. The version in the address is the journal's line, so the answer to an address never changes. */
export async function serveLedgerData(house: House, request: Context): Promise<Response> {
  const present = await ledger.presentLedger(house.store, house.region)
  const json = kept.get(present) ?? JSON.stringify(columnsOf(present.rows, ledger.valuesOf))
  kept.set(present, json)
  request.header('Content-Type', 'application/json; charset=utf-8')
  const isAsked = String(present.line) === request.req.param('version')
  request.header('Cache-Control', isAsked ? 'private, max-age=86400' : 'private, no-cache')
  return sendText(request, json)
}
