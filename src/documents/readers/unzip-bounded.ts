/*
 * Opens a zip file from outside with limits: how many files, how large each and all of them become, how densely they are packed.
 * What the file says is held against the limits before anything is inflated, and inflating stops at the byte where a file turns
 * out to be larger than it said.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../../foundation/index.ts'
import { packedBytes, type ZipEntry, zipEntries } from './zip-directory.ts'

const mostFiles = 5000
const megabyte = 1024 * 1024
const largestFile = 100 * megabyte
const largestSum = 200 * megabyte
/** Text in Word's XML packs 10 to 100 times; what packs more than this, and becomes large, is made to do harm. */
const densest = 300
const alwaysAllowed = 5 * megabyte

/** @param wanted which paths to inflate; the others are only counted. @throws Refusal `file-not-readable`, `file-too-large`. */
export function unzipBounded(
  bytes: Uint8Array,
  name: string,
  wanted: (path: string) => boolean,
): Record<string, Uint8Array> {
  try {
    const entries = entriesWithinLimits(bytes, name).filter(({ path }) => wanted(path))
    return Object.fromEntries(entries.map((entry) => [entry.path, inflated(bytes, entry, name)]))
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown
    throw new Refusal('file-not-readable', {
      file: name,
      why: 'den är skadad eller avkortad. Öppna den i Word, spara om och försök igen',
    })
  }
}

function entriesWithinLimits(bytes: Uint8Array, name: string): ZipEntry[] {
  const entries: ZipEntry[] = []
  let sum = 0
  for (const entry of zipEntries(bytes)) {
    entries.push(entry)
    sum += entry.size
    if (entries.length > mostFiles) throw tooLarge(name, `den innehåller fler än ${mostFiles} filer`)
    if (entry.size > largestFile || sum > largestSum)
      throw tooLarge(name, `den blir större än ${largestSum / megabyte} MB när den packas upp`)
  }
  return entries
}

function inflated(bytes: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  const { size, packedSize, method } = entry
  if (entry.isLocked)
    throw new Refusal('file-not-readable', {
      file: name,
      why: 'den är låst med lösenord. Spara en kopia utan lösenord',
    })
  if (size > alwaysAllowed && size > packedSize * densest)
    throw tooLarge(name, `den blir mer än ${densest} gånger större när den packas upp`)
  const packed = packedBytes(bytes, entry)
  const content = method === 0 ? packed : inflateUpTo(size, packed, name)
  if (![0, 8].includes(method) || content.length !== size || crc32(content) !== entry.checksum)
    throw new RangeError('not what the directory says')
  return content
}

function inflateUpTo(size: number, packed: Uint8Array, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(name, 'den blir större än den säger när den packas upp')
    throw thrown
  }
}

function tooLarge(file: string, why: string): Refusal {
  return new Refusal('file-too-large', { file, why })
}
