/*
 * Runs one TypeScript file of ours with everything in place: `node tools/run.mjs src/main.ts …`.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { bringPackages, findNode24, root } from './setup.mjs'

/*
 * The heap is kept small: V8 otherwise lets it grow to several times what is used before it collects, and the server runs beside an
 * embedded database. Measured with Exempellän and 20 users: 603 MB instead of 908 MB (bench/memory.ts).
 */
const heapFlags = ['--heap-growing-percent=25', '--max-semi-space-size=8']
heapFlags.forEach((flag) => setFlagsFromString(flag))

bringPackages()
const [file, ...words] = process.argv.slice(2)
const node = findNode24()
if (node === process.execPath) {
  await import('./tsx.mjs')
  process.argv.splice(1, process.argv.length - 1, join(root, file), ...words)
  await import(pathToFileURL(join(root, file)).href)
} else {
  const child = spawn(
    node,
    [...heapFlags, '--import', pathToFileURL(join(root, 'tools', 'tsx.mjs')).href, join(root, file), ...words],
    {
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
