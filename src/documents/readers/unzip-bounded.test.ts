import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { Refusal } from '../../foundation/index.ts'
import { unzipBounded } from './unzip-bounded.ts'

const all = () => true
const zip = () => zipSync({ 'a.xml': strToU8('<a/>'.repeat(100)), 'b.xml': [strToU8('b'), { level: 0 }] })

/** Where the directory's line of the first file begins. */
function lineOf(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]))
}

function changed(bytes: Uint8Array, change: (view: DataView, line: number) => void): Uint8Array {
  const copy = bytes.slice()
  change(new DataView(copy.buffer), lineOf(copy))
  return copy
}

test('what was packed comes out, and only what was wanted', () => {
  assert.deepEqual(
    Object.entries(unzipBounded(zip(), 'a.zip', all)).map(([path, bytes]) => [path, bytes.length]),
    [
      ['a.xml', 400],
      ['b.xml', 1],
    ],
  )
  assert.deepEqual(Object.keys(unzipBounded(zip(), 'a.zip', (path) => path === 'b.xml')), ['b.xml'])
})

test('a file that turns out larger than it said is stopped there', () => {
  const liar = changed(zipSync({ 'a.xml': new Uint8Array(50_000_000) }), (view, line) =>
    view.setUint32(line + 24, 1000, true),
  )
  assert.throws(() => unzipBounded(liar, 'a.zip', all), { code: 'file-too-large' })
})

test('what is packed too densely, too large or too much is refused before it is inflated', () => {
  const dense = zipSync({ 'a.xml': new Uint8Array(8_000_000) })
  assert.throws(() => unzipBounded(dense, 'a.zip', all), { code: 'file-too-large' })
  const large = changed(zip(), (view, line) => view.setUint32(line + 24, 150_000_000, true))
  assert.throws(() => unzipBounded(large, 'a.zip', all), { code: 'file-too-large' })
  const many = zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}`, new Uint8Array(0)])))
  assert.throws(() => unzipBounded(many, 'a.zip', all), { code: 'file-too-large' })
})

test('a locked file, another way of packing and changed bytes are refused', () => {
  const locked = changed(zip(), (view, line) => view.setUint16(line + 8, 1, true))
  const packedOtherwise = changed(zip(), (view, line) => view.setUint16(line + 10, 12, true))
  const otherBytes = changed(zip(), (view, line) => view.setUint32(line + 16, 7, true))
  for (const bytes of [locked, packedOtherwise, otherBytes])
    assert.throws(() => unzipBounded(bytes, 'a.zip', all), { code: 'file-not-readable' })
})

test('whatever bytes are changed or cut off, it opens or is refused', () => {
  const whole = zip()
  const bytes = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255), length: fc.nat(whole.length) })
  fc.assert(
    fc.property(bytes, ({ at, value, length }) => {
      const copy = whole.slice(0, length)
      if (at < length) copy[at] = value
      try {
        assert.ok(Object.keys(unzipBounded(copy, 'a.zip', all)).length <= 2)
      } catch (thrown) {
        assert.ok(thrown instanceof Refusal)
      }
    }),
    { numRuns: 500 },
  )
})
