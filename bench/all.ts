/*
 * `npm run bench`: every bench, one after the other, so that none disturbs another. Words choose: `npm run bench -- pages check`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const notBenches = ['all', 'measure', 'exempellan', 'compile-memory']
const chosen = process.argv.slice(2)
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'))
  .filter((name) => !notBenches.includes(name) && (chosen.length === 0 || chosen.includes(name)))

const failed = names.filter((name) => {
  console.log(`\n=== ${name}`)
  const tsx = join(import.meta.dirname, '..', 'tools', 'tsx.mjs')
  const { status } = spawnSync(process.execPath, ['--import', tsx, join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  })
  return status !== 0
})
if (failed.length > 0) console.log(`\nDid not run to the end: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
