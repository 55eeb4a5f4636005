import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeTogether } from './disk.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kraftsamling-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('files that belong together are all there, and nothing else is left', () =>
  inFolder(async (folder) => {
    const out = join(folder, 'ny', 'mapp')
    const paths = await writeTogether(out, [
      { name: 'a.md', bytes: bytes('A') },
      { name: 'b.md', bytes: bytes('B') },
    ])

    assert.deepEqual(paths, [join(out, 'a.md'), join(out, 'b.md')])
    assert.deepEqual((await readdir(out)).toSorted(), ['a.md', 'b.md'])
    assert.equal(await readFile(join(out, 'b.md'), 'utf8'), 'B')
  }))

test('when one of them cannot be written, none is, and the earlier ones are untouched', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), 'förra')
    await mkdir(join(folder, 'b.md'))

    const files = [
      { name: 'a.md', bytes: bytes('ny') },
      { name: 'b.md', bytes: bytes('ny') },
    ]
    await assert.rejects(writeTogether(folder, files))
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), 'förra')
    assert.deepEqual((await readdir(folder)).toSorted(), ['a.md', 'b.md'])
  }))
