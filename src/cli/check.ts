/*
 * `kraftsamling check`: runs the checker on a file from outside, or on a year's report as it would be compiled now.
 */
import { checker, checkYear } from '../reporting/index.ts'
import { exitCodes } from './exit-codes.ts'
import { orderedRegion, orderedYear, reportOptions } from './ordered-report.ts'
import { sayCounts, sayFindings } from './say-findings.ts'
import type { Verb, Words } from './verb.ts'
import { withStore } from './with-store.ts'
import type { World } from './world.ts'

export const check: Verb = {
  name: 'check',
  summary: 'Granskar en fil, eller årets rapport ur registret.',
  options: {
    form: { value: 'FORMULÄR', help: 'formuläret som filen svarar på, till exempel villkorsbeslut-2021' },
    ...reportOptions,
    json: { help: 'skriver anmärkningarna som JSON' },
  },
  places: [
    { name: 'FIL', help: 'text, DOCX eller PDF; utan fil granskas rapporten för --region och --year', required: false },
  ],
  details: ['Slutkod 1 när någon anmärkning är ett fel; varningar och påpekanden ger 0.'],

  async run(words, world) {
    const findings = await findingsFor(words, world)
    if (words.flags.has('json')) world.say(JSON.stringify({ findings }, null, 2))
    else for (const line of [...sayFindings(findings), '', ...sayCounts(findings)]) world.say(line)
    return findings.some((finding) => finding.severity === 'error') ? exitCodes.refused : exitCodes.done
  },
}

async function findingsFor(words: Words, world: World): Promise<readonly checker.Finding[]> {
  const file = words.places[0]
  if (file === undefined)
    return withStore(world, (store) => checkYear(store, orderedRegion(words, world), orderedYear(words)))
  const { findings, notes } = await checker.checkFile(await world.readFile(file), file, words.values.form)
  for (const note of notes) world.tell(note)
  return findings
}
