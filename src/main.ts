/*
 * The front door: reads the settings, makes the world that commands work in, and runs the verb of the command line
 * (without words: start). The web application is brought in only by a command that serves it.
 */
import { readFileSync } from 'node:fs'
import { readFromDisk, runVerb, type Serving, tellFault, type World, writeTogether } from './cli/index.ts'
import { swedishDay } from './foundation/index.ts'
import { readSettings, type Settings } from './settings.ts'
import type { Store } from './store/index.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const tell = (line: string): void => void process.stderr.write(`${line}\n`)
for (const stream of [process.stdout, process.stderr]) stream.on('error', forgiveClosedPipe)

try {
  process.exitCode = await runVerb(process.argv.slice(2), worldOf(readSettings()))
} catch (thrown) {
  const { code, lines } = tellFault(thrown)
  lines.forEach(tell)
  process.exitCode = code
}

function worldOf(settings: Settings): World {
  const { dataFolder, databaseUrl, region, mail } = settings
  return {
    region,
    dataFolder,
    openStore: async () => (await import('./store/index.ts')).openStore({ dataFolder, databaseUrl }),
    serve: (store, year) => openWeb(settings, store, year),
    openMail: async () => (mail ? (await import('./web/index.ts')).openMail(mail.url, mail.from) : undefined),
    readFile: readFromDisk,
    writeTogether,
    today: () => swedishDay(new Date()),
    untilStopped: () => new Promise((stop) => void process.once('SIGTERM', () => stop()).once('SIGINT', () => stop())),
    say,
    tell,
  }
}

async function openWeb(
  { host, port, region, secure, mail, wordTemplate }: Settings,
  store: Store,
  year: number,
): Promise<Serving> {
  const { serve } = await import('@hono/node-server')
  const { makeWeb, openMail } = await import('./web/index.ts')
  const { version } = (await import('../package.json', { with: { type: 'json' } })).default
  const letters = mail && openMail(mail.url, mail.from)
  const template = wordTemplate === undefined ? undefined : new Uint8Array(readFileSync(wordTemplate))
  const web = makeWeb({
    store,
    region,
    year,
    secure,
    version,
    now: () => new Date(),
    log: tell,
    mail: letters,
    template,
  })
  return new Promise((opened, failed) => {
    const server = serve({ fetch: web.fetch, hostname: host, port }, (info) =>
      opened({
        address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`,
        close: () => new Promise((closed) => void server.close(() => closed())),
      }),
    )
    server.once('error', failed)
  })
}

/** Whoever reads what we say may stop reading, as `| head` does; that is no fault. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
