/*
 * The strategy and its plans in the database: nouns of the register (src/store/nouns-store.ts), read back through their schemas.
 */
import { type Db, listNouns, type Noun, type RecordedNouns, recordNouns, type WriteTx } from '../store/index.ts'
import { Plan } from './plan.ts'
import { Strategy } from './strategy.ts'

export async function findStrategy(db: Db, region: string): Promise<Strategy | undefined> {
  const [row] = await listNouns(db, region, 'strategy')
  return row === undefined ? undefined : Strategy.parse(row)
}

export async function listPlans(db: Db, region: string): Promise<Plan[]> {
  return (await listNouns(db, region, 'plan')).map((row) => Plan.parse(row))
}

/** Writes what has changed, with a journal line for each change. */
export async function recordStrategy(
  tx: WriteTx,
  strategy: Strategy,
  plans: readonly Plan[],
  by: string,
): Promise<RecordedNouns> {
  const asNoun = (each: Strategy | Plan): Noun => ({ id: each.id, name: each.name, content: each })
  const first = await recordNouns(tx, 'strategy', [asNoun(strategy)], by)
  const rest = await recordNouns(tx, 'plan', plans.map(asNoun), by)
  return { changed: first.changed + rest.changed, rows: first.rows + rest.rows }
}
