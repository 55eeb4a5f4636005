import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { asId } from '../foundation/index.ts'
import { openStore, openTestStore, type Store } from './open-store.ts'
import { recordRegion } from './region-store.ts'

const a = asId<'Region'>('exempellan')
const b = asId<'Region'>('annanlan')
let store: Store

before(async () => {
  store = await openTestStore()
  for (const region of [a, b]) await store.write(region, (tx) => recordRegion(tx, region, `Region ${region}`))
  await store.write(a, async (tx) => {
    for (const name of ['Örebro', 'Åmål', 'Älvdalen', 'Zinkgruvan', 'askersund'])
      await tx.db.insertInto('organisation').values({ region_id: a, id: name, name, place: 0, content: '{}' }).execute()
    for (const what of ['one', 'two', 'three'])
      await tx.journal({ who: 'test', what: `thing.${what}`, subject: 'thing/1', after: { b: 1, a: 2 } })
  })
})
after(() => store.close())

const names = (region: typeof a) =>
  store.read(region, async (db) => {
    const rows = await db.selectFrom('organisation').select('name').orderBy(sql`name collate sv`).execute()
    return rows.map((row) => row.name)
  })

test('å, ä and ö come last, in that order, whatever the case', async () => {
  assert.deepEqual(await names(a), ['askersund', 'Zinkgruvan', 'Åmål', 'Älvdalen', 'Örebro'])
})

test('a region sees its own rows and no others, also when the query forgets to ask', async () => {
  assert.equal((await names(a)).length, 5)
  assert.deepEqual(await names(b), [])
})

test('a region cannot write rows of another', async () => {
  const row = { region_id: a, id: 'x', name: 'x', place: 0, content: '{}' }
  await assert.rejects(
    store.write(b, ({ db }) => db.insertInto('organisation').values(row).execute()),
    /row-level security/,
  )
})

test('a reading transaction cannot write', async () => {
  await assert.rejects(
    store.read(a, (db) => db.deleteFrom('organisation').execute()),
    /read-only/,
  )
})

test('the application has no right to change or delete a line of the journal', async () => {
  await assert.rejects(
    store.write(a, ({ db }) => sql`update journal set who = 'somebody else'`.execute(db)),
    /permission denied/,
  )
  await assert.rejects(
    store.write(a, ({ db }) => sql`delete from journal`.execute(db)),
    /permission denied/,
  )
})

test('a journal line that belongs to a failed transaction is not kept', async () => {
  const before = await store.verifyJournal(a)
  await assert.rejects(
    store.write(a, async (tx) => {
      await tx.journal({ who: 'test', what: 'thing.undone', subject: 'thing/1' })
      throw new Error('stop')
    }),
  )
  assert.deepEqual(await store.verifyJournal(a), before)
})

/** As whoever owns the database could, past the application's role; put back afterwards. */
async function tampering(statement: string): Promise<unknown> {
  const { kysely } = store.connection
  let verdict: unknown
  await kysely
    .transaction()
    .execute(async (tx) => {
      await sql.raw(statement).execute(tx)
      await sql`select set_config('role', 'kraftsamling_app', true), set_config('kraftsamling.region', ${a}, true)`.execute(
        tx,
      )
      const { verifyChain } = await import('./journal.ts')
      const { findJournalHead, listJournalLines } = await import('./journal-store.ts')
      verdict = verifyChain(a, await listJournalLines(tx, a), await findJournalHead(tx, a)).broken
      throw new Error('put back')
    })
    .catch(() => undefined)
  return verdict
}

test('a changed, a missing and a cut-off line are found', async () => {
  assert.deepEqual(await tampering(`update journal set who = 'x' where region_id = 'exempellan' and id = 2`), {
    number: 2,
    how: 'changed',
  })
  assert.deepEqual(await tampering(`delete from journal where region_id = 'exempellan' and id = 2`), {
    number: 2,
    how: 'missing',
  })
  assert.deepEqual(await tampering(`delete from journal where region_id = 'exempellan' and id = 3`), {
    number: 3,
    how: 'cut-off',
  })
  assert.equal((await store.verifyJournal(a)).broken, undefined)
})

test('one process at a time holds a lease, and a lease that is given back is free', async () => {
  await store.withLease(a, 'sammanställning', 60, async () => {
    await assert.rejects(
      store.withLease(a, 'sammanställning', 60, async () => undefined),
      { code: 'busy-elsewhere' },
    )
  })
  assert.equal(await store.withLease(a, 'sammanställning', 60, async () => 'klart'), 'klart')
})

test('a second process on the same folder is refused and told who holds it; a newer database is refused untouched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-'))
  try {
    const first = await openStore({ dataFolder: folder })
    await assert.rejects(openStore({ dataFolder: folder }), { code: 'store-is-busy' })
    await sql`insert into migration (id, hash) values ('9999-from-the-future', 'x')`.execute(first.connection.kysely)
    await first.close()
    await assert.rejects(openStore({ dataFolder: folder }), { code: 'store-from-newer-version' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
