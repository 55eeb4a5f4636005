/*
 * Brings what the product needs before any of its own code can run: the packages and Node 24.
 * Plain JavaScript for any Node from 18, since this is what runs before Node 24 is there.
 * The work is done once for each lockfile; a stamp in node_modules says so.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.kraftsamling-stamp')

/** Installs the packages of the lockfile, unless that has been done. `npm ci` fails on platform packages: docs/decisions/0002. */
export function bringPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Hämtar paketen (första gången, ungefär en minut) …\n')
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (done.status !== 0) stop('Paketen kunde inte hämtas. Kontrollera nätet och kör igen; inget är halvgjort.')
  writeFileSync(stamp, wanted)
}

/** The path of a Node that is 24 or later: the one that runs this, or the one that came with the packages. */
export function findNode24() {
  if (isNew(process.version)) return process.execPath
  const brought = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(brought)) return brought
  return stop(
    'Kraftsamling behöver Node 24 eller senare, och paketet med Node passar inte den här datorn. Installera Node 24.',
  )
}

function isNew(version) {
  return Number(version.slice(1).split('.')[0]) >= 24
}

/** @returns {never} */
export function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
