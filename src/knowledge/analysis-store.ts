/*
 * Analyses in the database.
 */
import { type Db, listNouns, type RecordedNouns, recordNouns, type WriteTx } from '../store/index.ts'
import { Analysis } from './analysis.ts'

/** In the order in which they were accounted for. */
export async function listAnalyses(db: Db, region: string, year: number): Promise<Analysis[]> {
  const all = (await listNouns(db, region, 'analysis')).map((row) => Analysis.parse(row))
  return all.filter((analysis) => analysis.year === year)
}

export function recordAnalyses(tx: WriteTx, analyses: readonly Analysis[], by: string): Promise<RecordedNouns> {
  return recordNouns(
    tx,
    'analysis',
    analyses.map((each) => ({ id: each.id, name: each.name, content: each })),
    by,
  )
}
