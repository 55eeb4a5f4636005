import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { openTestStore, recordRegion } from '../../store/index.ts'
import { runVerb } from '../run-verb.ts'
import type { World } from '../world.ts'

const region = asId<'Region'>('orebro')
const content = signing.examplePackage
const whole = signing.writePackage(content, [{ format: 'md', bytes: new TextEncoder().encode('# Rapport') }])

/** A world whose only file is the package, and whose store is opened when it is asked for. */
function worldWith(text: string, said: string[]): World {
  return {
    region,
    readFile: async () => new TextEncoder().encode(text),
    async openStore() {
      const store = await openTestStore()
      await store.write(region, (tx) => recordRegion(tx, region, 'Exempellän'))
      return store
    },
    today: () => asId<'CalendarDate'>('2022-03-01'),
    say: (line: string) => void said.push(line),
    tell: (line: string) => void said.push(line),
  } as unknown as World
}

async function run(words: readonly string[], text: string) {
  const said: string[] = []
  return { code: await runVerb(words, worldWith(text, said)), said: said.join('\n') }
}

test('a whole package ends with 0 and tells who signed it; a changed one with 1 and tells which part', async () => {
  const good = await run(['package', 'verify', 'paket.json'], whole)
  assert.equal(good.code, 0)
  assert.match(good.said, /Siv Exempel/)
  const bad = await run(['package', 'verify', 'paket.json', '--json'], whole.replace('Siv Exempel', 'Någon Annan'))
  assert.equal(bad.code, 1)
  assert.match(bad.said, /"whole":false.*vem som undertecknade/)
  assert.equal((await run(['package', 'verify'], whole)).code, 2)
})

test('a package that is read in is told; a broken one ends with 1', async () => {
  const good = await run(['package', 'in', 'paket.json', '--json'], whole)
  assert.match(good.said, /"isNew":true/)
  assert.equal(good.code, 0)
  assert.equal((await run(['package', 'in', 'paket.json'], '{}')).code, 1)
})
