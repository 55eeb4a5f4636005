import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from './foundation/index.ts'
import { readSettings } from './settings.ts'

test('with nothing set, everything has a default on this machine only', () => {
  const settings = readSettings({})

  assert.equal(settings.port, 3000)
  assert.equal(settings.host, '127.0.0.1')
  assert.equal(settings.region, 'orebro')
  assert.equal(settings.databaseUrl, undefined)
  assert.ok(settings.dataFolder.endsWith('/var'))
})

test('an empty setting counts as not set', () => {
  assert.equal(readSettings({ PORT: '', DATABASE_URL: ' ' }).port, 3000)
})

test('a data folder is read as an absolute path', () => {
  assert.equal(readSettings({ KRAFTSAMLING_DATA: 'here' }).dataFolder, `${process.cwd()}/here`)
  assert.equal(readSettings({ KRAFTSAMLING_DATA: '/srv/data' }).dataFolder, '/srv/data')
})

test('a setting that cannot be read is refused by name, and its value is never told', () => {
  for (const [name, value] of [
    ['PORT', 'åtta'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://user:hemligt@host/db'],
    ['KRAFTSAMLING_REGION', 'Örebro län'],
    ['HOST', 'a b'],
    ['KRAFTSAMLING_HTTPS', 'kanske'],
  ] as const)
    assert.throws(
      () => readSettings({ [name]: value }),
      (thrown) =>
        thrown instanceof Refusal &&
        thrown.code === 'setting-not-readable' &&
        thrown.details.name === name &&
        !JSON.stringify(thrown.details).includes('hemligt'),
    )
})
