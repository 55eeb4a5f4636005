import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { skipWithoutPostgres, startPostgres } from '../../tools/postgres.mjs'
import { openJobs } from './jobs.ts'
import { openStore, openTestStore, type Store } from './open-store.ts'

/** Sends a job and waits until it has been done. */
async function sendAndWait(store: Store): Promise<unknown> {
  const faults: string[] = []
  const jobs = await openJobs(store.connection, (line) => faults.push(line))
  const done = new Promise((resolve) => {
    void jobs
      .work<{ n: number }>('test.count', async ({ n }) => resolve(n))
      .then(() => jobs.send('test.count', { n: 7 }))
  })
  const given = await done
  await jobs.stop()
  assert.deepEqual(faults, [])
  return given
}

test('a job that is sent is done, on the embedded database', async () => {
  const store = await openTestStore()
  assert.equal(await sendAndWait(store), 7)
  await store.close()
})

test('a job that is sent is done, on a server by a role that is no superuser', {
  skip: skipWithoutPostgres(),
}, async () => {
  const server = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-jobs-'))
  const store = await openStore({ dataFolder: folder, databaseUrl: server.createDatabase('jobs') })
  assert.equal(await sendAndWait(store), 7)
  await store.close()
  server.stop()
  rmSync(folder, { recursive: true })
})

test('a job outlives the process that sent it', async () => {
  const store = await openTestStore()
  const sender = await openJobs(store.connection, assert.fail)
  await sender.send('test.later', { n: 1 })
  await sender.stop()
  const worker = await openJobs(store.connection, assert.fail)
  assert.equal(
    await new Promise((resolve) => void worker.work<{ n: number }>('test.later', async ({ n }) => resolve(n))),
    1,
  )
  await worker.stop()
  await store.close()
})
