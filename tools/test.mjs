/*
 * `npm test`: brings what is needed, looks at the habits, then runs every test with Node's own runner, whose closing lines end the
 * output. Words after `--` name the test files or folders to run instead of all, and leave the habits out.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkHabits } from './check.mjs'
import { bringPackages, findNode24, root } from './setup.mjs'
import { bringTestTools } from './test-tools.mjs'

bringPackages()
const chosen = process.argv.slice(2)
const skipped = bringTestTools()
const habitsKept = chosen.length > 0 || checkHabits()
const files = chosen.length > 0 ? chosen.map(asFiles) : ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts']
const tsx = pathToFileURL(join(root, 'tools', 'tsx.mjs')).href
// Node runs one file fewer at a time than there are cores; on two cores half the machine would stand idle.
const atATime = Math.max(2, availableParallelism())
const limits = ['--test-timeout=300000', `--test-concurrency=${atATime}`]
const tests = spawnSync(findNode24(), ['--import', tsx, '--test', ...limits, ...files], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (!habitsKept) process.stderr.write('FEL: typer, lint eller format är inte i ordning, se ovan.\n')
for (const lane of skipped) process.stderr.write(`HOPPADES ÖVER: ${lane}\n`)
process.exit(habitsKept && tests.status === 0 ? 0 : 1)

/** A folder means the tests in it. */
function asFiles(path) {
  return existsSync(path) && statSync(path).isDirectory() ? `${path}/**/*.test.{ts,tsx}` : path
}
