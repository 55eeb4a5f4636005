import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examplePackage } from './example-package.ts'
import { readPackage, writePackage } from './package-file.ts'
import { hashOfPackage } from './signed-package.ts'

const documents = [{ format: 'md' as const, bytes: new TextEncoder().encode('# Rapport') }]
const text = writePackage(examplePackage, documents)

test('a package is one file with content and documents, and reads back as it was written', () => {
  assert.deepEqual(readPackage(text), { hash: hashOfPackage(examplePackage), content: examplePackage, documents })
})

test('a broken part is named: an answer, who signed, a document, a document taken away, the list itself', () => {
  const changed = (change: (file: { documents: unknown[]; seal: string }) => void) => {
    const file = JSON.parse(text) as { documents: unknown[]; seal: string }
    change(file)
    return JSON.stringify(file)
  }
  const cases: readonly (readonly [string, RegExp])[] = [
    [text.replaceAll('Svaret är ett.', 'Svaret är två.'), /text, svaren/],
    [text.replace('Siv Exempel', 'Någon Annan'), /vem som undertecknade/],
    [
      text.replace(Buffer.from('# Rapport').toString('base64'), Buffer.from('# Annat').toString('base64')),
      /dokumentet i MD/,
    ],
    [changed((file) => (file.documents = [])), /dokumentet i MD/],
    [changed((file) => (file.seal = 'x')), /förteckningen/],
  ]
  for (const [broken, faults] of cases)
    assert.throws(
      () => readPackage(broken),
      ({ code, details }: { code: string; details: { faults: string } }) =>
        code === 'package-hash-broken' && faults.test(details.faults),
    )
})

test('what is no package, and what a newer version has written, is refused in words of its own', () => {
  for (const wrong of ['inte json', '{}', '[]', 'null', '{"kind":"kraftsamling-package","format":2}'])
    assert.throws(() => readPackage(wrong), { code: 'package-not-readable' })
  assert.throws(() => readPackage(text.replace('"format": 2', '"format": 3')), { code: 'package-from-newer' })
})

test('a package of the first shape, the content alone, can still be read', () => {
  const first = { hash: hashOfPackage(examplePackage), content: examplePackage }
  assert.deepEqual(readPackage(JSON.stringify(first)).documents, [])
  assert.throws(() => readPackage(JSON.stringify({ ...first, hash: 'fel' })), { code: 'package-hash-broken' })
})
