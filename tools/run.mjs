/*
 * Runs one TypeScript file of ours with everything in place: `node tools/run.mjs src/main.ts …`.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bringPackages, findNode24, root } from './setup.mjs'

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
    ['--import', pathToFileURL(join(root, 'tools', 'tsx.mjs')).href, join(root, file), ...words],
    {
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
