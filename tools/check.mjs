/*
 * The habits that a machine can see: types, lint and format. `npm run check`, and part of `npm test`.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bringPackages, findNode24, root } from './setup.mjs'

/** Runs the three in turn and tells whether all were content. */
export function checkHabits() {
  const bin = (name) => join(root, 'node_modules', '.bin', name)
  const steps = [
    ['typer (tsc)', bin('tsc'), ['--noEmit']],
    ['lint (oxlint)', bin('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'bench', 'tools', 'test']],
    ['format (biome)', bin('biome'), ['check', '.']],
  ]
  const PATH = `${join(findNode24(), '..')}:${process.env.PATH}`
  return steps.every(([name, command, words]) => {
    const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } })
    process.stderr.write(`${status === 0 ? 'bra ' : 'FEL '} ${name}\n`)
    return status === 0
  })
}

if (process.argv[1] === join(root, 'tools', 'check.mjs')) {
  bringPackages()
  process.exit(checkHabits() ? 0 : 1)
}
