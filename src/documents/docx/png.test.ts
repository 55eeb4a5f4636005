import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { writePng } from './png.ts'

test('a picture has its size, and lines that are told by the line above', async () => {
  const [red, blue] = [
    [200, 10, 10, 255],
    [10, 10, 200, 255],
  ]
  const png = await writePng(new Uint8Array([...red, ...blue, ...red, ...red].map(Number)), 2, 2)
  assert.deepEqual([...png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47])
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2, 2])
  const length = png.readUInt32BE(33)
  const lines = inflateSync(png.subarray(41, 41 + length))
  assert.deepEqual([...lines], [2, 200, 10, 10, 10, 10, 200, 2, 0, 0, 0, 190, 0, 66])
})
