/*
 * The backup file: gzip of lines of JSON. The first line says what it is and which migrations it stands on; then for each table
 * a line with its columns and lines with its rows; last how many rows and lines there were. A file that was cut off lacks the last.
 */
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Refusal } from '../foundation/index.ts'

const Row = z.array(z.string().nullable())

const Line = z.union([
  z.strictObject({ kraftsamling: z.literal('backup'), version: z.literal(1), migrations: z.array(z.string()) }),
  z.strictObject({ table: z.string(), columns: z.array(z.string()), region: z.string().optional() }),
  z.strictObject({ rows: z.array(Row) }),
  z.strictObject({ end: z.literal(true), rowCount: z.number().int() }),
])
export type BackupLine = z.infer<typeof Line>

/** Written aside and renamed: either the whole file is there or the one that was there before. */
export async function writeBackupFile(path: string, lines: AsyncIterable<BackupLine>): Promise<void> {
  const aside = `${path}.${process.pid}.halvskriven`
  try {
    const gzip = createGzip()
    const written = pipeline(gzip, createWriteStream(aside, { flush: true }))
    for await (const line of lines) if (!gzip.write(`${JSON.stringify(line)}\n`)) await once(gzip, 'drain')
    gzip.end()
    await written
    await rename(aside, path)
  } catch (thrown) {
    await rm(aside, { force: true })
    throw thrown
  }
}

/** @throws Refusal `backup-not-readable` when the file is something else, damaged or cut off. */
export async function* readBackupFile(path: string): AsyncGenerator<BackupLine> {
  const source = createReadStream(path)
  await once(source, 'open')
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  let [first, ended, rows] = [true, false, 0]
  try {
    for await (const text of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = Line.parse(JSON.parse(text))
      if (first !== 'kraftsamling' in line) throw notWhole(path, 'den börjar inte som en säkerhetskopia')
      if ('rows' in line) rows += line.rows.length
      if ('end' in line) ended = line.rowCount === rows
      first = false
      yield line
    }
  } catch (thrown) {
    throw thrown instanceof Refusal ? thrown : notWhole(path, 'den är skadad eller något annat slags fil')
  }
  if (!ended) throw notWhole(path, 'slutet saknas')
}

function notWhole(file: string, why: string): Refusal {
  return new Refusal('backup-not-readable', { file, why })
}
