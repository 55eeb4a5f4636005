import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asId } from '../foundation/index.ts'
import { addPerson, signIn } from '../people/index.ts'
import { openTestStore, recordRegion, type Store } from '../store/index.ts'
import { runVerb } from './run-verb.ts'
import type { World } from './world.ts'

const region = asId<'Region'>('exempellan')
const email = 'pia@exempellan.se'

/** A command closes its store; the test looks in it afterwards. */
function keptOpen(store: Store): Store {
  return Object.assign(Object.create(store) as Store, { close: async () => undefined })
}

async function withPia() {
  const store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Exempellän'))
  await addPerson(store, { region, name: 'Pia Exempel', email, roles: ['writer'] })
  const said: string[] = []
  const world = {
    region,
    openStore: async () => keptOpen(store),
    readFile: async () => new TextEncoder().encode('ett lösenord ur en fil\n'),
    say: (line: string) => void said.push(line),
    tell: (line: string) => void said.push(line),
  } as unknown as World
  return { store, said, run: (...words: string[]) => runVerb(['user', 'password', ...words], world) }
}

test('a password that is made is printed and lets her in; one that is read is not printed', async () => {
  const { store, said, run } = await withPia()
  assert.equal(await run(email), 0)
  const password = /lösenordet (\S+)/.exec(said.join('\n'))?.[1] ?? ''
  assert.ok(await signIn(store, region, { email, password }, new Date()))
  said.length = 0
  assert.equal(await run(email, '--from', 'ny.txt'), 0)
  assert.doesNotMatch(said.join('\n'), /ett lösenord ur en fil/)
  assert.ok(await signIn(store, region, { email, password: 'ett lösenord ur en fil' }, new Date()))
  await store.close()
})

test('an address that nobody has is told so, and ends with a fault', async () => {
  const { store, said, run } = await withPia()
  assert.notEqual(await run('ingen@exempellan.se'), 0)
  assert.match(said.join('\n'), /Ingen person har e-postadressen ingen@exempellan\.se/)
  await store.close()
})
