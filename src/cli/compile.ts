/*
 * `kraftsamling compile`: the year's report from the register and the answers, in the formats asked for.
 */
import { resolve } from 'node:path'
import { compileReport, getReportMaterial, printInWorker } from '../reporting/index.ts'
import { exitCodes } from './exit-codes.ts'
import { orderedFormats, orderedRegion, orderedYear, reportOptions } from './ordered-report.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'

export const compile: Verb = {
  name: 'compile',
  summary: 'Sammanställer årets rapport ur registret och svaren.',
  options: {
    ...reportOptions,
    format: { value: 'FORMAT', help: 'docx,pdf,html,md,json (flera skiljs med komma); annars alla' },
    out: { value: 'MAPP', help: 'var filerna läggs; annars i datamappen under reports/' },
    json: { help: 'skriver filernas namn och storlek som JSON' },
  },
  places: [],
  details: ['Alla filer blir synliga samtidigt, eller ingen. Förra sammanställningen skrivs över.'],

  async run(words, world) {
    const region = orderedRegion(words, world)
    const year = orderedYear(words)
    const formats = orderedFormats(words.values.format)
    const out = resolve(words.values.out ?? `${world.dataFolder}/reports/${region}-${year}`)
    // The store is closed before printing: a large report and a database in one process would take twice the memory.
    const compiled = await compileReport(
      { region, year, formats, out },
      {
        getMaterial: (of, when) => withStore(world, (store) => getReportMaterial(store, of, when)),
        print: printInWorker,
        writeTogether: (folder, files) => world.writeTogether(folder, files),
        say: (line) => world.tell(line),
      },
    )
    if (words.flags.has('json')) world.say(JSON.stringify({ files: compiled.files }, null, 2))
    else for (const file of compiled.files) world.say(`${file.path}  ${Math.ceil(file.size / 1000)} kB`)
    return exitCodes.done
  },
}
