/*
 * The directory of a zip file: what it says that it holds, and where the bytes of each file lie. Nothing is inflated here. Broken
 * places throw a RangeError, as reading past the end does.
 */
export type ZipEntry = {
  readonly path: string
  readonly isLocked: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  readonly at: number
}

const signs = { end: 0x06054b50, largeEnd: 0x06064b50, largeLocator: 0x07064b50, entry: 0x02014b50, file: 0x04034b50 }
const inLargeField = 0xffffffff

/** One by one, so that whoever asks can stop. @throws RangeError. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(bytes)
  let { at, count } = directoryOf(view)
  for (; count > 0; count -= 1) {
    expect(view, at, signs.entry)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const extraAt = at + 46 + (nameLength ?? 0)
    const end = extraAt + (extraLength ?? 0)
    const large = largeFields(view, extraAt, end)
    const sized = (field: number) => {
      const value = view.getUint32(at + field, true)
      return value === inLargeField ? (large.shift() ?? value) : value
    }
    const [size, packedSize, fileAt] = [sized(24), sized(20), sized(42)]
    yield {
      path: new TextDecoder()
        .decode(bytes.subarray(at + 46, extraAt))
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize,
      size,
      at: fileAt,
    }
    at = end + (commentLength ?? 0)
  }
}

/** The bytes of a file as they are packed. @throws RangeError. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  expect(view, at, signs.file)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packedSize > bytes.length) throw new RangeError('cut off')
  return bytes.subarray(from, from + packedSize)
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

function expect(view: DataView, at: number, sign: number): void {
  if (view.getUint32(at, true) !== sign) throw new RangeError(`no part of a zip at ${at}`)
}

/** The directory's end is found from behind: only a comment of at most 65 535 bytes may follow it. */
function directoryOf(view: DataView): { at: number; count: number } {
  let end = view.byteLength - 22
  const first = Math.max(0, end - 0xffff)
  while (end > first && view.getUint32(end, true) !== signs.end) end -= 1
  expect(view, end, signs.end)
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === signs.largeLocator
  if (!isLarge) return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) }
  const large = Number(view.getBigUint64(end - 12, true))
  expect(view, large, signs.largeEnd)
  return { at: Number(view.getBigUint64(large + 48, true)), count: Number(view.getBigUint64(large + 32, true)) }
}

/** The sizes that do not fit in four bytes, in their order. */
function largeFields(view: DataView, from: number, end: number): number[] {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const fields = Math.floor(view.getUint16(at + 2, true) / 8)
    return Array.from({ length: Math.min(3, fields) }, (_, field) =>
      Number(view.getBigUint64(at + 4 + 8 * field, true)),
    )
  }
  return []
}
