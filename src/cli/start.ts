/*
 * `npm start`: opens the store, loads the data set when it is missing, serves the web application, and then compiles the
 * year's report in a worker so that pages are not kept waiting.
 */
import { ensureFirstAdministrator } from '../people/index.ts'
import { compileReport, ensureDataSet, getReportMaterial, printInWorker } from '../reporting/index.ts'
import type { Store } from '../store/index.ts'
import { exitCodes } from './exit-codes.ts'
import { startNightJobs } from './night-jobs.ts'
import { sayCounts } from './say-findings.ts'
import { tellFault } from './tell-fault.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'
import type { World } from './world.ts'

export const start: Verb = {
  name: 'start',
  summary: 'Startar webbplatsen och sammanställer den senaste rapporten.',
  options: { 'no-report': { help: 'sammanställer ingen rapport' } },
  places: [],

  async run(words, world) {
    return withStore(world, async (store) => {
      const year = await ensureDataSet(store, world.region)
      const administrator = await ensureFirstAdministrator(store, world.region)
      const serving = await world.serve(store, year ?? thisYear(world))
      try {
        world.say(`Kraftsamling svarar på ${serving.address}`)
        if (administrator)
          world.say(
            `Första administratören: ${administrator.email}, lösenord ${administrator.password} (visas bara nu)`,
          )
        const stopped = world.untilStopped()
        if (year !== undefined && !words.flags.has('no-report'))
          await Promise.race([compileLatest(store, year, world), stopped])
        const quiet = await Promise.race([untilQuiet(), stopped.then(() => false)])
        const jobs = quiet ? await startNightJobs(store, world) : undefined
        await stopped
        await jobs?.stop()
      } finally {
        await serving.close()
      }
      return exitCodes.done
    })
  },
}

/** The first pages come before the jobs of the night. */
function untilQuiet(): Promise<boolean> {
  return new Promise((done) => void setTimeout(() => done(true), 5000).unref())
}

function thisYear(world: World): number {
  return Number(world.today().slice(0, 4))
}

/** A report that cannot be compiled is told, and the web application goes on. */
async function compileLatest(store: Store, year: number, world: World): Promise<void> {
  const out = `${world.dataFolder}/reports/${world.region}-${year}`
  try {
    const { files, findings } = await compileReport(
      { region: world.region, year, formats: ['docx', 'pdf', 'html', 'md', 'json'], out },
      {
        getMaterial: (region, when) => getReportMaterial(store, region, when),
        print: printInWorker,
        writeTogether: (folder, named) => world.writeTogether(folder, named),
        say: (line) => world.tell(line),
      },
    )
    world.say(`Rapporten för ${year} ligger i ${out}: ${files.map((file) => file.name).join(', ')}`)
    for (const line of sayCounts(findings)) world.say(line)
  } catch (thrown) {
    for (const line of tellFault(thrown).lines) world.tell(line)
  }
}
