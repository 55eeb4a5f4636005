/*
 * The list and the matrix of movements as files, whole, as the filter in the address leaves them. For whoever has signed in.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { exchange } from '../../portfolio/index.ts'
import { movements, rounds } from '../../reporting/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { inventedNote } from '../parts/invented.tsx'
import { understandVisit } from '../understand-visit.ts'
import type { Visit } from '../visit.ts'
import { presentMatrix } from './matrix/present-matrix.ts'
import { readMovementsQuery } from './movements-query.ts'
import { roundName } from './places/present-places.ts'
import { emptyTold, linesOf } from './told-lines.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export async function serveMovements(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  try {
    if (!visit.person) throw new Refusal('not-allowed')
    const format = (['csv', 'xlsx'] as const).find((each) => each === request.req.param('format'))
    const what = (['lista', 'matris'] as const).find((each) => each === request.req.param('what'))
    if (!format || !what) throw new Refusal('not-found')
    const table = what === 'lista' ? await listTable(visit) : await matrixTable(visit)
    const note = inventedNote(house)
    const sheet = visit.t('movements.title')
    const bytes = format === 'csv' ? exchange.writeCsv(table, note) : exchange.writeXlsx(table, note, sheet)
    request.header('Content-Type', types[format])
    request.header('Content-Disposition', `attachment; filename="${house.region}-forflyttningar-${what}.${format}"`)
    request.header('Cache-Control', 'private, no-cache')
    return request.body(new Uint8Array(bytes))
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}

async function listTable(visit: Visit): Promise<exchange.FileTable> {
  const { t, house } = visit
  const { all, places, open } = await house.store.read(house.region, async (db) => ({
    all: await movements.listMovements(db, house.region),
    places: await movements.listPlaces(db, house.region),
    open: await rounds.listRounds(db, house.region),
  }))
  const chosen = movements.overview.chooseMovements(all, places, readMovementsQuery(visit))
  const nameOf = (id: string) => {
    const round = open.find((each) => each.id === id)
    return round ? roundName(visit, round) : id
  }
  const standsIn = ({ id }: movements.Movement) =>
    places.filter(({ movement }) => movement === id).map(({ round, question }) => `${nameOf(round)}, ${question}`)
  const toldNames = linesOf(visit, emptyTold).map(({ name }) => name)
  return {
    heads: [t('catalogue.year'), t('round.state'), ...toldNames, t('movement.stands')],
    rows: chosen.map((each) => [
      each.year,
      t(`movements.state.${movements.movementState(each)}`),
      ...linesOf(visit, each.told).map(({ text }) => text),
      standsIn(each).join('; '),
    ]),
  }
}

async function matrixTable(visit: Visit): Promise<exchange.FileTable> {
  const { t } = visit
  const { matrix } = await presentMatrix(visit)
  const cellText = ({ places }: movements.overview.MatrixRow['cells'][number]) =>
    places.map(({ question, state }) => `${question} (${t(`movement.place.${state}`)})`).join('; ')
  return {
    heads: [t('movement.one'), t('round.state'), ...matrix.rounds.map((round) => roundName(visit, round))],
    rows: matrix.rows.map(({ movement, cells }) => [
      movement.told.title,
      t(`movements.state.${movements.movementState(movement)}`),
      ...cells.map(cellText),
    ]),
  }
}
