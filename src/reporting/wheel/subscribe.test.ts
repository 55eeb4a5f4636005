import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listJournalLines } from '../../store/index.ts'
import { openTestHouse, testRegion as region, testToday } from '../test-round.ts'
import { endSubscription, openSubscription, subscribeToWheel } from './subscribe.ts'

const now = new Date('2022-01-10T08:00:00Z')

test('an address opens for its person until she makes a new one or ends it', async () => {
  const { store, writer } = await openTestHouse()
  const open = (token: string) => openSubscription(store, region, token, now)
  const first = await subscribeToWheel(store, writer, testToday)
  assert.equal((await open(first)).id, writer.id)
  const second = await subscribeToWheel(store, writer, testToday)
  await assert.rejects(open(first), { code: 'not-found' })
  assert.equal((await open(second)).id, writer.id)
  await endSubscription(store, writer)
  await assert.rejects(open(second), { code: 'not-found' })
  await assert.rejects(endSubscription(store, writer), { code: 'not-found' })
  await store.close()
})

test('nothing of the address stands in the journal, and what is no token is not found', async () => {
  const { store, writer } = await openTestHouse()
  const token = await subscribeToWheel(store, writer, testToday)
  const lines = await store.read(region, (db) => listJournalLines(db, region))
  assert.equal(lines.at(-1)?.what, 'wheel.subscribed')
  const [, secret = ''] = token.split('.')
  assert.equal(secret.length, 43)
  assert.ok(!JSON.stringify(lines).includes(secret))
  for (const guess of ['', 'orebro.', `annan.${secret}`, `orebro.${secret.slice(1)}x`])
    await assert.rejects(openSubscription(store, region, guess, now), { code: 'not-found' })
  await store.close()
})

test('a calendar program that looks too often waits for the next quarter of an hour', async () => {
  const { store, writer } = await openTestHouse()
  const token = await subscribeToWheel(store, writer, testToday)
  for (let look = 0; look < 30; look += 1) await openSubscription(store, region, token, now)
  await assert.rejects(openSubscription(store, region, token, now), { code: 'too-many-visits' })
  const later = new Date(now.getTime() + 16 * 60_000)
  assert.equal((await openSubscription(store, region, token, later)).id, writer.id)
  await store.close()
})
