/*
 * What is done by the clock while the web application runs: sessions that have ended are swept away at night, and reminders go in the
 * morning. The jobs lie in the store, so that several web processes on one database do them once.
 */
import type { RegionId } from '../foundation/index.ts'
import { sweepSessions } from '../people/index.ts'
import { rounds } from '../reporting/index.ts'
import { type Jobs, openJobs, type Store } from '../store/index.ts'
import type { World } from './world.ts'

type OfRegion = { readonly region: RegionId }

/** Gives what stops them. Jobs that cannot be opened are told, and the web application runs without. */
export async function startNightJobs(
  store: Store,
  world: Pick<World, 'region' | 'openMail' | 'today' | 'tell'>,
): Promise<Pick<Jobs, 'stop'>> {
  const { region } = world
  const tell = (line: string) => world.tell(line)
  try {
    const jobs = await openJobs(store.connection, tell)
    await jobs.work<OfRegion>('people.sweep-sessions', (job) => sweepSessions(store, job.region, new Date()))
    await jobs.schedule('people.sweep-sessions', '0 3 * * *', { region })
    const mail = await world.openMail()
    await jobs.work<OfRegion>('rounds.remind', async (job) => {
      await rounds.reminding.remindByRhythm(store, job.region, { mail, today: world.today(), tell })
    })
    await jobs.schedule('rounds.remind', '0 7 * * *', { region })
    return jobs
  } catch (thrown) {
    tell(`Nattjobben startade inte: ${thrown instanceof Error ? thrown.message : 'okänt fel'}`)
    return { stop: async () => undefined }
  }
}
