/*
 * `kraftsamling package out`: a signed report as a package for another installation.
 */
import { basename, dirname, resolve } from 'node:path'
import { Refusal } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { orderedRegion, orderedYear, reportOptions } from '../ordered-report.ts'
import type { Verb, Words } from '../verb.ts'
import { withStore } from '../with-store.ts'

const reports = ['government', 'strategy', 'plan']

export const packageOut: Verb = {
  name: 'package out',
  summary: 'Skriver en undertecknad rapport som ett paket för en annan installation.',
  options: {
    ...reportOptions,
    report: { value: 'RAPPORT', help: `${reports.join(', ')}; annars government` },
    number: { value: 'NUMMER', help: '1 är den första, 2 är den första ändringen; annars den senaste' },
    json: { help: 'skriver fil, nummer och kontrollsumma som JSON' },
  },
  places: [{ name: 'FIL', help: 'filen som skrivs', required: true }],
  details: ['Paketet är en fil: innehållet, dokumenten och en kontrollsumma för varje del.'],

  async run(words, world) {
    const [region, round] = [orderedRegion(words, world), `${orderedYear(words)}-${orderedReport(words)}`]
    const file = resolve(words.places[0] ?? '')
    const { content, hash, documents } = await withStore(world, (store) =>
      store.read(region, async (db) => {
        const all = await signing.listSigned(db, region, round)
        const signed = words.values.number === undefined ? all.at(-1) : all[Number(words.values.number) - 1]
        if (!signed) throw new Refusal('not-found')
        return { ...signed, documents: await signing.listSignedFiles(db, region, signed.id) }
      }),
    )
    const bytes = new TextEncoder().encode(signing.writePackage(content, documents))
    await world.writeTogether(dirname(file), [{ name: basename(file), bytes }])
    const { number } = content
    if (words.flags.has('json')) world.say(JSON.stringify({ file, round, number, hash }))
    else world.say(`${file}  ${Math.ceil(bytes.length / 1000)} kB\nKontrollsumma: ${hash}`)
    return exitCodes.done
  },
}

/** @throws Refusal `unknown-word` */
function orderedReport(words: Words): string {
  const report = words.values.report ?? 'government'
  if (!reports.includes(report)) throw new Refusal('unknown-word', { word: `--report ${report}`, suggestion: '' })
  return report
}
