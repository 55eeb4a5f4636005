/*
 * The appropriation, the direction decision and the stated figures in the database.
 */
import { type Db, listNouns, type RecordedNouns, recordNouns, type WriteTx } from '../../store/index.ts'
import { Appropriation } from './appropriation.ts'
import { DirectionDecision } from './direction-decision.ts'
import { StatedFigure } from './support.ts'

export async function listAppropriations(db: Db, region: string): Promise<Appropriation[]> {
  return (await listNouns(db, region, 'appropriation')).map((row) => Appropriation.parse(row))
}

export async function findAppropriation(db: Db, region: string, year: number): Promise<Appropriation | undefined> {
  const all = (await listNouns(db, region, 'appropriation')).map((row) => Appropriation.parse(row))
  return all.find((appropriation) => appropriation.year === year)
}

export async function findDirectionDecision(
  db: Db,
  region: string,
  year: number,
): Promise<DirectionDecision | undefined> {
  const all = (await listNouns(db, region, 'direction_decision')).map((row) => DirectionDecision.parse(row))
  return all.find((decision) => decision.year === year)
}

export async function listStatedFigures(db: Db, region: string, year: number): Promise<StatedFigure[]> {
  const all = (await listNouns(db, region, 'stated_figure')).map((row) => StatedFigure.parse(row))
  return all.filter((figure) => figure.year === year)
}

export type Money = {
  readonly appropriations: readonly Appropriation[]
  readonly decisions: readonly DirectionDecision[]
  readonly figures: readonly StatedFigure[]
}

export async function recordMoney(tx: WriteTx, money: Money, by: string): Promise<RecordedNouns> {
  const named = (each: Appropriation | DirectionDecision) => ({ id: each.id, name: each.name, content: each })
  const parts = [
    await recordNouns(tx, 'appropriation', money.appropriations.map(named), by),
    await recordNouns(tx, 'direction_decision', money.decisions.map(named), by),
    await recordNouns(
      tx,
      'stated_figure',
      money.figures.map((each) => ({ id: each.id, name: each.label, content: each })),
      by,
    ),
  ]
  return parts.reduce((sum, part) => ({ rows: sum.rows + part.rows, changed: sum.changed + part.changed }))
}
