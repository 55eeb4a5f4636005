/*
 * Importing 10 000 rows: from the file's bytes to the shown difference, against a register that has the same cases with one in twenty
 * changed; and writing it. The limit for the shown difference is 5 seconds.
 */
import { asId, type CalendarDate } from '../src/foundation/index.ts'
import { addPerson } from '../src/people/index.ts'
import { exchange } from '../src/portfolio/index.ts'
import { ensureDataSet } from '../src/reporting/index.ts'
import { openTestStore } from '../src/store/index.ts'
import { printTable, timeRuns } from './measure.ts'

const region = asId<'Region'>('orebro')
const rows = 10_000
const today = '2022-01-31' as CalendarDate

const store = await openTestStore()
await ensureDataSet(store, region)
const person = await addPerson(store, {
  region,
  name: 'A',
  email: 'a@exempellan.se',
  roles: ['analyst'],
  password: 'ett långt lösenord',
})

const first = file(0)
const [table, mapping] = read(first)
const firstShown = await timeRuns('10 000 new rows: file to shown difference', 5, () => show(first))
const { hash } = await exchange.showImport(store, person, table, mapping)
const written = await timeRuns('10 000 new rows: written', 1, () =>
  exchange.importCases(store, person, { table, mapping, hash, takeFile: new Set() }, today),
)
const next = file(1)
const again = await timeRuns('10 000 known rows, 500 changed: file to shown difference (limit 5 000 ms)', 5, () =>
  show(next),
)
const shown = await show(next)
if (shown.difference.changed.length !== rows / 20) throw new Error(`${shown.difference.changed.length} changed`)
printTable('Import', [firstShown, written, again])
await store.close()

function read(bytes: Uint8Array) {
  const table = exchange.readTable(bytes, 'bench.csv')
  const sample = table.rows.slice(0, 200).map(({ cells }) => cells)
  return [table, exchange.proposeMapping(table.columns, sample, 'bench')] as const
}

function show(bytes: Uint8Array) {
  const [rowsRead, proposed] = read(bytes)
  return exchange.showImport(store, person, rowsRead, proposed)
}

/** One row in twenty has another amount in a later round. */
function file(round: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, place) => {
    const amount = 100_000 + place + (round > 0 && place % 20 === 0 ? 1 : 0)
    return `B${place};Projekt ${place};Ägare ${place % 300};2020-01-01;2021-12-31;${amount};Örebro, Kumla`
  })
  return new TextEncoder().encode(
    ['Ärende-id;Projektnamn;Ägare;Startdatum;Slutdatum;Beviljat belopp;Kommuner', ...lines].join('\n'),
  )
}
