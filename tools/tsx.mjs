/*
 * Lets Node load .tsx: types are stripped by Node itself in .ts, but JSX needs esbuild. What has been turned once is kept beside
 * the packages, by its content, so that a start does it only for what has changed.
 * Loaded with `--import`, Node 24 and later.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules', '.cache', 'kraftsamling')
const settings = { loader: 'tsx', format: 'esm', jsx: 'automatic', jsxImportSource: 'preact', target: 'node24' }

enableCompileCache(join(cache, 'compiled'))

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: turned(fileURLToPath(url)), shortCircuit: true }
  },
})

function turned(path) {
  const text = readFileSync(path, 'utf8')
  const kept = join(
    cache,
    `tsx-${createHash('sha256').update(JSON.stringify(settings)).update(path).update(text).digest('hex').slice(0, 32)}.js`,
  )
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const { transformSync } = createRequire(import.meta.url)('esbuild')
  const { code } = transformSync(text, { ...settings, sourcefile: path, sourcemap: 'inline' })
  keep(kept, code)
  return code
}

/** Written aside and renamed, since several processes may do it at once. A cache that cannot be written is no fault. */
function keep(path, code) {
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${path}.${process.pid}`, code)
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    // Next start does it again.
  }
}
