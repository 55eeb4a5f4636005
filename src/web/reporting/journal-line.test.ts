import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isWebText } from '../../texts/index.ts'

const source = join(import.meta.dirname, '..', '..')

test('whatever a use case writes in the journal has its words in both languages', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /^(reporting|portfolio|strategy|people)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
  )
  const codes = files.flatMap((path) =>
    [...readFileSync(join(source, path), 'utf8').matchAll(/(?:what|journal):[^,\n]*/g)].flatMap(([line]) =>
      [...line.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, code = '']) => code),
    ),
  )
  assert.ok(codes.length > 40, `only ${codes.length} codes were found`)
  assert.deepEqual(
    [...new Set(codes)].filter((code) => !isWebText(`journal.${code}`)),
    [],
  )
})
