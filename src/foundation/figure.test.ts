import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFigure } from './figure.ts'
import { asId, slug } from './id.ts'
import { folded, inSwedishOrder, inWords } from './swedish.ts'

test('a missing figure reads "uppgift saknas", never 0', () => {
  assert.equal(formatFigure(undefined), 'uppgift saknas')
})

test('a stated figure that the source calls approximate says so', () => {
  const origin = { kind: 'stated', source: 'återrapportering 2021', approximate: true } as const
  assert.equal(formatFigure({ value: 30, unit: 'percent', origin }), 'cirka 30\u00a0%')
})

test('å, ä and ö come last, in that order', () => {
  assert.deepEqual(['Örebro', 'Zinkgruvan', 'Älvdalen', 'Askersund', 'Åmål'].toSorted(inSwedishOrder), [
    'Askersund',
    'Zinkgruvan',
    'Åmål',
    'Älvdalen',
    'Örebro',
  ])
})

test('names that differ in case, blanks or kind of dash fold to the same', () => {
  assert.equal(folded('Läns–IT  rådet'), folded('läns-it rådet'))
})

test('a name becomes an address that can be read', () => {
  assert.equal(slug('Västra Logsjön, etapp 2'), 'vastra-logsjon-etapp-2')
  assert.equal(slug('…'), 'namnlos')
  assert.equal(asId<'Insats'>('regional-testbadd'), 'regional-testbadd')
})

test('a list in words has one och', () => {
  assert.equal(inWords(['a', 'b', 'c']), 'a, b och c')
  assert.equal(inWords(['a']), 'a')
})
