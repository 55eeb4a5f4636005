/*
 * The front door: reads the settings, makes the world that commands work in, and runs the verb of the command line
 * (without words: start).
 */
import { readFromDisk, runVerb, tellFault, type World, writeTogether } from './cli/index.ts'
import { swedishDay } from './foundation/index.ts'
import { readSettings, type Settings } from './settings.ts'

try {
  process.exitCode = await runVerb(process.argv.slice(2), worldOf(readSettings()))
} catch (thrown) {
  const { code, lines } = tellFault(thrown)
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = code
}

function worldOf(settings: Settings): World {
  return {
    region: settings.region,
    dataFolder: settings.dataFolder,
    async openStore() {
      const { openStore } = await import('./store/index.ts')
      return openStore({ dataFolder: settings.dataFolder, databaseUrl: settings.databaseUrl })
    },
    async serve(store) {
      const { openWeb } = await import('./web/index.ts')
      return openWeb(store, settings)
    },
    readFile: readFromDisk,
    writeTogether,
    today: () => swedishDay(new Date()),
    untilStopped: () =>
      new Promise((stopped) => {
        process.once('SIGTERM', () => stopped())
        process.once('SIGINT', () => stopped())
      }),
    say: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
  }
}
