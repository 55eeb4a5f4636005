import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { writePng } from './png.ts'

type Picture = { readonly width: number; readonly height: number; readonly type: number; readonly points: string[] }

/** Reads back what the writer may write: a list of colours or plain ones, lines as they are or as the one above and more. */
function readPng(png: Buffer): Picture {
  assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const head = parts.get('IHDR') ?? Buffer.alloc(13)
  const [width, height, type] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] ?? 0]
  const colours = parts.get('PLTE')
  const size = colours ? 1 : 3
  const lines = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))
  const points: string[] = []
  let above = Buffer.alloc(width * size)
  for (let from = 0; from < lines.length; from += 1 + width * size) {
    const told = lines.subarray(from + 1, from + 1 + width * size)
    const line = lines[from] === 2 ? Buffer.from(told.map((byte, at) => byte + (above[at] ?? 0))) : Buffer.from(told)
    for (let at = 0; at < line.length; at += size) {
      const number = 3 * (line[at] ?? 0)
      points.push([...(colours?.subarray(number, number + 3) ?? line.subarray(at, at + 3))].join())
    }
    above = line
  }
  return { width, height, type, points }
}

test('whatever the picture is, its points come back as they were', async () => {
  const picture = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(2, 9, 255))
    .chain(([width, height, most]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        lights: fc.array(fc.integer({ min: 0, max: most }), {
          minLength: 3 * width * height,
          maxLength: 3 * width * height,
        }),
      }),
    )
  await fc.assert(
    fc.asyncProperty(picture, async ({ width, height, lights }) => {
      const points = Array.from({ length: width * height }, (_, at) => lights.slice(3 * at, 3 * at + 3))
      const read = readPng(await writePng(new Uint8Array(points.flatMap((point) => [...point, 255])), width, height))
      assert.deepEqual([read.width, read.height], [width, height])
      assert.deepEqual(
        read.points,
        points.map((point) => point.join()),
      )
    }),
    { numRuns: 60 },
  )
})

test('few colours are a list of colours, many are written out', async () => {
  const grey = (count: number) => Array.from({ length: count }, (_, at) => [at % 256, at >> 8, 0, 255]).flat()
  assert.equal(readPng(await writePng(new Uint8Array(grey(256)), 16, 16)).type, 3)
  assert.equal(readPng(await writePng(new Uint8Array(grey(289)), 17, 17)).type, 2)
})
