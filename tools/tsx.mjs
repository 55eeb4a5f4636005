/*
 * Lets Node load .tsx: types are stripped by Node itself in .ts, but JSX needs esbuild.
 * Loaded with `--import`, Node 24 and later.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

let transform

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    transform ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('esbuild').transformSync
    const path = fileURLToPath(url)
    const { code } = transform(readFileSync(path, 'utf8'), {
      loader: 'tsx',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: path,
      sourcemap: 'inline',
      target: 'node24',
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
