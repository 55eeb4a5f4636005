/*
 * What is done by the clock while the web application runs: sessions that have ended are swept away at night. The jobs lie in
 * the store, so that several web processes on one database do them once.
 */
import type { RegionId } from '../foundation/index.ts'
import { sweepSessions } from '../people/index.ts'
import { type Jobs, openJobs, type Store } from '../store/index.ts'

/** Gives what stops them. Jobs that cannot be opened are told, and the web application runs without. */
export async function startNightJobs(
  store: Store,
  region: RegionId,
  tell: (line: string) => void,
): Promise<Pick<Jobs, 'stop'>> {
  try {
    const jobs = await openJobs(store.connection, tell)
    await jobs.work<{ region: RegionId }>('people.sweep-sessions', (job) =>
      sweepSessions(store, job.region, new Date()),
    )
    await jobs.schedule('people.sweep-sessions', '0 3 * * *', { region })
    return jobs
  } catch (thrown) {
    tell(`Nattjobben startade inte: ${thrown instanceof Error ? thrown.message : 'okänt fel'}`)
    return { stop: async () => undefined }
  }
}
