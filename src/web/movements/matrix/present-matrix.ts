import { movements, rounds } from '../../../reporting/index.ts'
import type { Visit } from '../../visit.ts'

/** The matrix of the year in the address; without one, of the latest year that has a round. */
export async function presentMatrix(visit: Visit) {
  const { house, query } = visit
  const register = await visit.register()
  const found = await house.store.read(house.region, async (db) => ({
    movements: await movements.listMovements(db, house.region),
    places: await movements.listPlaces(db, house.region),
    rounds: await rounds.listRounds(db, house.region),
  }))
  const years = [...new Set([...found.rounds, ...found.movements].map(({ year }) => year))].toSorted((a, b) => b - a)
  const year = Number(query.get('ar')) || (years[0] ?? house.year)
  const { insatser } = register
  const matrix = movements.overview.matrixOf({ year, ...found, goals: register.strategy?.goals ?? [], insatser })
  return { year, years, matrix }
}
