/*
 * The disk as commands use it. Files that belong together become visible together: each is written aside in the same
 * folder and flushed; only when all are safe are they renamed. If one fails, what was written aside is taken away.
 */
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedFile } from './world.ts'

export async function readFromDisk(path: string): Promise<Uint8Array> {
  return readFile(path)
}

/** Gives the paths of the files, in order. The folder is made when it is missing. */
export async function writeTogether(folder: string, files: readonly NamedFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const pairs = files.map(({ name, bytes }) => ({
    bytes,
    aside: join(folder, `.${name}.${process.pid}.halvskriven`),
    path: join(folder, name),
  }))
  try {
    for (const { path } of pairs) await refuseFolder(path)
    for (const { aside, bytes } of pairs) await writeFlushed(aside, bytes)
    for (const { aside, path } of pairs) await rename(aside, path)
  } catch (thrown) {
    for (const { aside } of pairs) await rm(aside, { force: true })
    throw thrown
  }
  await flushFolder(folder)
  return pairs.map(({ path }) => path)
}

/** What a rename within one folder can fail on once the bytes are safe; asked before the first one. */
async function refuseFolder(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (there?.isDirectory()) throw Object.assign(new Error('a folder is in the way'), { code: 'EISDIR', path })
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is safe against power loss only when the folder too has been flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
