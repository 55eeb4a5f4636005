/*
 * Work that is done later or by the clock, kept in the store's own database, so that it survives a restart and is done by one
 * process however many there are. pg-boss does the keeping: retries, back-off, cron.
 */
import { type Db as BossDb, PgBoss } from 'pg-boss'
import type { Connection } from './connection.ts'

export type JobHandler<Input> = (input: Input) => Promise<void>

export interface Jobs {
  /** Says who does the jobs of a name. A job whose handler throws is tried again, three times in all. */
  work<Input extends object>(name: string, handler: JobHandler<Input>): Promise<void>
  send(name: string, input: object): Promise<void>
  /** `cron` in Swedish time: `0 3 * * *`. */
  schedule(name: string, cron: string, input: object): Promise<void>
  /** Lets what is being done finish. */
  stop(): Promise<void>
}

/** @param log one line about a job that failed, for whoever runs the installation. */
export async function openJobs({ pool }: Connection, log: (line: string) => void): Promise<Jobs> {
  const boss = new PgBoss({ db: overPool(pool), schema: 'jobs', application_name: 'kraftsamling' })
  boss.on('error', (error: Error) => log(`jobb: ${error.message}`))
  await boss.start()
  const queue = (name: string) => boss.createQueue(name, { retryLimit: 2, retryBackoff: true })
  return {
    async work(name, handler) {
      await queue(name)
      await boss.work(name, async (jobs) => {
        for (const job of jobs) await handler(job.data as Parameters<typeof handler>[0])
      })
    },
    async send(name, input) {
      await queue(name)
      await boss.send(name, input)
    },
    async schedule(name, cron, input) {
      await queue(name)
      await boss.schedule(name, cron, input, { tz: 'Europe/Stockholm' })
    },
    stop: () => boss.stop({ graceful: true, close: false, timeout: 10_000 }),
  }
}

/** pg-boss sends several statements at once and wants the rows of all of them. */
function overPool(pool: Connection['pool']): BossDb {
  return {
    async executeSql(text, values) {
      const result: unknown = values && values.length > 0 ? await pool.query(text, values) : await pool.query(text)
      const results = Array.isArray(result) ? result : [result]
      return { rows: results.flatMap((each: { rows?: unknown[] }) => each.rows ?? []) }
    },
  }
}
