/*
 * Reads our own source as a house: files as rooms, folders as floors, imports as doors. For house.test.ts.
 * The code is formatted by Biome, so a top-level function ends at the first `}` in the first column.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const src = import.meta.dirname

export type HouseFile = {
  /** Path below src, with slashes: `portfolio/matrix.ts`. */
  readonly path: string
  /** The folder on a floor, `''` for files directly in src. */
  readonly folder: string
  readonly text: string
  readonly lines: number
  readonly isTest: boolean
  readonly exportedNames: number
  readonly hasReadme: boolean
}

export function allFiles(): HouseFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map(readRoom)
}

function readRoom(path: string): HouseFile {
  const text = readFileSync(join(src, path), 'utf8')
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
  return {
    path,
    folder,
    text,
    lines: text.split('\n').length - 1,
    isTest: /\.test\.tsx?$/.test(path),
    exportedNames: countExports(text),
    hasReadme: folder !== '' && existsSync(join(src, folder, 'README.md')),
  }
}

/** A room of its own (`export * as cases`) counts as one name; what it shows is held to the same bound. */
function countExports(text: string): number {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].map((found) => found[1] ?? '')
  const listed = lists.flatMap((list) => list.split(',')).filter((name) => name.trim() !== '').length
  const rooms = [...text.matchAll(/^export \* as \w+ from/gm)].length
  return listed + rooms + [...text.matchAll(/^export (async )?(function|const|class|type|interface) /gm)].length
}

export type Door = { readonly path: string; readonly folder: string }

/** The rooms of ours that a file imports, type imports and dynamic imports counted. */
export function importsOf(file: HouseFile): Door[] {
  const found = [...file.text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)].map((match) => match[1] ?? '')
  return found.map((specifier) => {
    const path = relative(src, join(src, dirname(file.path), specifier))
    return { path, folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '' }
  })
}

/** Each circle as the rooms that it passes, or an empty list. Depth first; a room on the present path closes a circle. */
export function circlesIn(files: readonly HouseFile[]): string[] {
  const doors = new Map(files.map((file) => [file.path, importsOf(file).map((to) => to.path)]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (way.includes(path) || done.has(path)) return
    for (const next of doors.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const file of files) walk(file.path, [])
  return circles
}

/** Every top-level function with its length in lines. */
export function longFunctionsIn(file: HouseFile): { name: string; lines: number }[] {
  const lines = file.text.split('\n')
  return lines.flatMap((line, start) => {
    const name = /^(?:export )?(?:default )?(?:async )?function\*? (\w+)/.exec(line)?.[1]
    if (name === undefined) return []
    const end = lines.findIndex((later, place) => place >= start && later.startsWith('}'))
    return [{ name: `${file.path}: ${name}`, lines: end - start + 1 }]
  })
}

export function share(numbers: readonly number[], holds: (number: number) => boolean): number {
  return numbers.length === 0 ? 1 : numbers.filter(holds).length / numbers.length
}
