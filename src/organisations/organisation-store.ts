/*
 * Organisations in the database.
 */
import { type Db, listNouns, type RecordedNouns, recordNouns, type WriteTx } from '../store/index.ts'
import { Organisation } from './organisation.ts'

/** In Swedish order of names. */
export async function listOrganisations(db: Db, region: string): Promise<Organisation[]> {
  return (await listNouns(db, region, 'organisation', 'name')).map((row) => Organisation.parse(row))
}

export function recordOrganisations(
  tx: WriteTx,
  organisations: readonly Organisation[],
  by: string,
): Promise<RecordedNouns> {
  const nouns = organisations.map((each) => ({ id: each.id, name: each.name, content: each }))
  return recordNouns(tx, 'organisation', nouns, by)
}
