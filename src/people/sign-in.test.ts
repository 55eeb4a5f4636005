import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../foundation/index.ts'
import { openTestStore, recordRegion, type Store } from '../store/index.ts'
import { addPerson } from './add-person.ts'
import { findSession, signOut } from './find-session.ts'
import { ensureFirstAdministrator } from './first-administrator.ts'
import { givePassword } from './give-password.ts'
import { hashPassword, matches } from './password.ts'
import { holds } from './person.ts'
import { signIn } from './sign-in.ts'

const region = asId<'Region'>('exempellan')
const noon = new Date('2026-03-02T12:00:00Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
let store: Store

before(async () => {
  store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Region Exempellän'))
})
after(() => store.close())

function aPerson(email: string) {
  return addPerson(store, { region, name: 'Eva Exempel', email, roles: ['writer'], password: 'rätt hästbatteri' })
}

test('an empty store gets one administrator, and only once', async () => {
  const first = await ensureFirstAdministrator(store, region)
  assert.ok(first)
  const { person } = await signIn(store, region, first, noon)
  assert.ok(holds(person, 'administrator'))
  assert.equal(await ensureFirstAdministrator(store, region), undefined)
})

test('a person without a password is nobody who can sign in, until she is given one; one who has a password is', async () => {
  const other = asId<'Region'>('exempelvik')
  await store.write(other, (tx) => recordRegion(tx, other, 'Exempelvik'))
  const email = 'pia@exempelvik.se'
  await addPerson(store, { region: other, name: 'Pia', email, roles: ['writer'] })
  for (const password of ['', 'rätt hästbatteri'])
    await assert.rejects(signIn(store, other, { email, password }, noon), { code: 'wrong-email-or-password' })
  assert.ok(await ensureFirstAdministrator(store, other))
  assert.equal(await ensureFirstAdministrator(store, other), undefined)
  await givePassword(store, { region: other, email, password: 'rätt hästbatteri' })
  assert.ok(await signIn(store, other, { email, password: 'rätt hästbatteri' }, noon))
})

test('a new password shuts the old one and every session out; a short one and an unknown address are refused', async () => {
  await aPerson('ulf@exempel.se')
  const old = { email: 'ulf@exempel.se', password: 'rätt hästbatteri' }
  const { token } = await signIn(store, region, old, noon)
  await assert.rejects(givePassword(store, { region, ...old, password: 'kort' }), { code: 'password-too-short' })
  await assert.rejects(givePassword(store, { region, ...old, email: 'ingen@exempel.se' }), { code: 'email-unknown' })
  await givePassword(store, { region, ...old, password: 'nytt hästbatteri' })
  assert.equal(await findSession(store, token, noon), undefined)
  await assert.rejects(signIn(store, region, old, noon), { code: 'wrong-email-or-password' })
  assert.ok(await signIn(store, region, { ...old, password: 'nytt hästbatteri' }, noon))
})

test('the right password opens a session, and the store holds only the hash of its token', async () => {
  const added = await aPerson('eva@exempel.se')
  const { token } = await signIn(store, region, { email: ' Eva@Exempel.se ', password: 'rätt hästbatteri' }, noon)
  assert.equal((await findSession(store, token, later(60)))?.person.id, added.id)
  const dump = JSON.stringify(await store.read(region, (db) => db.selectFrom('session').selectAll().execute()))
  assert.ok(!dump.includes(token.split('.')[1] ?? token))
})

test('a wrong password, an unknown account and a token of nobody are refused', async () => {
  await aPerson('olle@exempel.se')
  for (const email of ['olle@exempel.se', 'ingen@exempel.se'])
    await assert.rejects(signIn(store, region, { email, password: 'fel' }, noon), { code: 'wrong-email-or-password' })
  for (const token of ['', 'exempellan.kort', `exempellan.${'a'.repeat(43)}`, `annan.${'a'.repeat(43)}`])
    assert.equal(await findSession(store, token, noon), undefined)
})

test('a session ends by itself, and when its person signs out', async () => {
  await aPerson('siv@exempel.se')
  const input = { email: 'siv@exempel.se', password: 'rätt hästbatteri' }
  const first = await signIn(store, region, input, noon)
  assert.equal(await findSession(store, first.token, first.until), undefined)
  const second = await signIn(store, region, input, noon)
  await signOut(store, second.token)
  assert.equal(await findSession(store, second.token, noon), undefined)
})

test('after five failures the door is shut for a quarter of an hour, also for the right password', async () => {
  await aPerson('kim@exempel.se')
  const wrong = { email: 'kim@exempel.se', password: 'gissning' }
  for (let time = 0; time < 5; time += 1)
    await assert.rejects(signIn(store, region, wrong, noon), { code: 'wrong-email-or-password' })
  const right = { ...wrong, password: 'rätt hästbatteri' }
  await assert.rejects(signIn(store, region, right, later(14)), { code: 'too-many-attempts' })
  assert.ok(await signIn(store, region, right, later(16)))
})

test('twenty failures from one address shut it for every account', async () => {
  for (let time = 0; time < 20; time += 1)
    await assert.rejects(signIn(store, region, { email: `${time}@x.se`, password: 'x', address: '10.0.0.9' }, noon))
  await assert.rejects(signIn(store, region, { email: 'ny@x.se', password: 'x', address: '10.0.0.9' }, noon), {
    code: 'too-many-attempts',
  })
})

test('an address can be used once, and a password has at least twelve characters', async () => {
  await aPerson('bo@exempel.se')
  await assert.rejects(aPerson('BO@exempel.se'), { code: 'email-taken' })
  await assert.rejects(aPerson('utan-snabel-a'), { code: 'not-an-email' })
  const short = { region, name: 'Bo', email: 'b@exempel.se', roles: [], password: 'kort' }
  await assert.rejects(addPerson(store, short), { code: 'password-too-short' })
})

test('the same password is never kept as the same hash, and never in clear', async () => {
  const [a, b] = await Promise.all([hashPassword('rätt hästbatteri'), hashPassword('rätt hästbatteri')])
  assert.notEqual(a, b)
  assert.ok(!a.includes('rätt'))
  assert.ok(await matches('rätt hästbatteri', a))
  assert.ok(!(await matches('rätt hästbatter', a)))
})

test('no password stands in the journal', async () => {
  const lines = await store.read(region, (db) => db.selectFrom('journal').selectAll().execute())
  assert.ok(lines.length > 3)
  assert.ok(!/hästbatteri|argon2/.test(JSON.stringify(lines)))
})
