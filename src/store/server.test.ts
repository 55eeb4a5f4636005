import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { skipWithoutPostgres, startPostgres } from '../../tools/postgres.mjs'
import { asId } from '../foundation/index.ts'
import { openStore, openTestStore, type Store } from './open-store.ts'
import { recordRegion } from './region-store.ts'

const a = asId<'Region'>('exempellan')
const b = asId<'Region'>('annanlan')
const skip = skipWithoutPostgres()
const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-backup-'))
let server: Awaited<ReturnType<typeof startPostgres>> | undefined

before(async () => {
  if (skip === false) server = await startPostgres()
})
after(() => {
  server?.stop()
  rmSync(folder, { recursive: true })
})

function openServer(name: string): Promise<Store> {
  return openStore({ dataFolder: folder, databaseUrl: String(server?.createDatabase(name)) })
}

/** Two regions with rows that are hard to carry: quotes, line breaks, åäö, nothing, JSON, instants. */
async function fill(store: Store): Promise<void> {
  for (const region of [a, b])
    await store.write(region, async (tx) => {
      await recordRegion(tx, region, `Region ${region}`)
      for (const name of ['Örebro', 'Åmål', 'Älvdalen', 'O\'Hara \\ "x"\nrad två'])
        await tx.db
          .insertInto('organisation')
          .values({ region_id: region, id: `${name.length}-${region}`, name, place: 0, content: '{"a":[1,null,"ö"]}' })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      await tx.journal({ who: 'test', what: 'thing.done', subject: 'thing/1', after: { å: 'ö', n: 1 } })
      await tx.journal({ who: 'test', what: 'thing.done', subject: 'thing/2' })
    })
}

async function contents(store: Store): Promise<unknown> {
  return Promise.all(
    [a, b].map((region) =>
      store.read(region, async (db) => ({
        organisations: await db.selectFrom('organisation').selectAll().orderBy('id').execute(),
        journal: await db.selectFrom('journal').selectAll().orderBy('id').execute(),
      })),
    ),
  )
}

async function carry(from: Store, to: Store, name: string): Promise<void> {
  const file = join(folder, `${name}.kraftsamling`)
  await fill(from)
  await from.backup(file)
  await to.restore(file)
  assert.deepEqual(await contents(to), await contents(from))
  for (const region of [a, b]) assert.deepEqual(await to.verifyJournal(region), await from.verifyJournal(region))
  await to.write(a, (tx) => tx.journal({ who: 'test', what: 'thing.after', subject: 'thing/3' }))
  assert.equal((await to.verifyJournal(a)).broken, undefined)
}

test('a backup brings everything into another embedded store, and its journal goes on', async () => {
  const [from, to] = [await openTestStore(), await openTestStore()]
  await carry(from, to, 'embedded')
  await Promise.all([from.close(), to.close()])
})

test('a backup goes from embedded to a server and back', { skip }, async () => {
  const [embedded, onServer, back] = [await openTestStore(), await openServer('restored'), await openTestStore()]
  await carry(embedded, onServer, 'to-server')
  await onServer.backup(join(folder, 'from-server.kraftsamling'))
  await back.restore(join(folder, 'from-server.kraftsamling'))
  assert.deepEqual(await contents(back), await contents(onServer))
  await Promise.all([embedded, onServer, back].map((store) => store.close()))
})

test('a store with rows is not restored into, and stays as it was', async () => {
  const store = await openTestStore()
  await fill(store)
  const before = await contents(store)
  await store.backup(join(folder, 'own.kraftsamling'))
  await assert.rejects(store.restore(join(folder, 'own.kraftsamling')), { code: 'store-not-empty' })
  assert.deepEqual(await contents(store), before)
  await store.close()
})

test('a backup that was cut off, or is something else, brings in nothing', async () => {
  const [from, to] = [await openTestStore(), await openTestStore()]
  const file = join(folder, 'cut.kraftsamling')
  await fill(from)
  await from.backup(file)
  truncateSync(file, readFileSync(file).length - 30)
  await assert.rejects(to.restore(file), { code: 'backup-not-readable' })
  writeFileSync(file, 'inte en säkerhetskopia')
  await assert.rejects(to.restore(file), { code: 'backup-not-readable' })
  assert.deepEqual(await contents(to), [
    { organisations: [], journal: [] },
    { organisations: [], journal: [] },
  ])
  await Promise.all([from.close(), to.close()])
})

test('a backup that cannot be written leaves the earlier one as it was', async () => {
  const store = await openTestStore()
  const file = join(folder, 'inte-en-mapp', 'kopia')
  await assert.rejects(store.backup(file), { code: 'ENOENT' })
  assert.equal(existsSync(file), false)
  await store.close()
})

test('on a server: regions are kept apart, Swedish order holds, and the journal cannot be changed', {
  skip,
}, async () => {
  const store = await openServer('promises')
  await fill(store)
  const names = await store.read(a, (db) =>
    db.selectFrom('organisation').select('name').orderBy(sql`name collate sv`).execute(),
  )
  assert.deepEqual(names.map(({ name }) => name).slice(-3), ['Åmål', 'Älvdalen', 'Örebro'])
  assert.deepEqual(await store.read(b, (db) => db.selectFrom('journal').select('region_id').distinct().execute()), [
    { region_id: b },
  ])
  await assert.rejects(
    store.write(a, ({ db }) => sql`update journal set who = 'x'`.execute(db)),
    /permission denied/,
  )
  await assert.rejects(
    store.write(a, ({ db }) => sql`delete from journal`.execute(db)),
    /permission denied/,
  )
  await store.close()
})

test('on a server: two processes write to one journal without a fork', { skip }, async () => {
  const address = String(server?.createDatabase('shared'))
  const stores = await Promise.all([1, 2].map(() => openStore({ dataFolder: folder, databaseUrl: address })))
  const [first] = stores
  assert.ok(first)
  await first.write(a, (tx) => recordRegion(tx, a, 'Region Exempellän'))
  const line = (store: Store, at: number) =>
    store.write(a, (tx) => tx.journal({ who: 'test', what: 'thing.done', subject: `thing/${at}` }))
  await Promise.all(stores.flatMap((store) => Array.from({ length: 25 }, (_, at) => line(store, at))))
  const verdict = await first.verifyJournal(a)
  assert.deepEqual([verdict.lines, verdict.broken], [50, undefined])
  await Promise.all(stores.map((store) => store.close()))
})
