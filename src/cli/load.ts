/*
 * `kraftsamling load`: reads one of the data sets that ship, or a folder of the same form, into the register.
 */
import { exempellan, getDataSetFolder, loadDataSet } from '../reporting/index.ts'
import { exitCodes } from './exit-codes.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'

/** The invented county is made, not read from a folder. */
const invented = 'exempellan'
const by = 'kommandoraden'

export const load: Verb = {
  name: 'load',
  summary: 'Läser in en datamängd i registret, till exempel orebro-2021, eller det påhittade exempellan.',
  options: { json: { help: 'skriver vad som lästes in som JSON' } },
  places: [{ name: 'DATAMÄNGD', help: 'namnet på en som följer med, eller en mapp', required: true }],
  details: ['Kan upprepas: det som redan finns skrivs om med samma innehåll.'],

  async run(words, world) {
    const name = words.places[0] ?? ''
    const folder = name === invented ? '' : getDataSetFolder(name)
    return withStore(world, async (store) => {
      const summary =
        name === invented
          ? await exempellan.loadExempellan(store, by, (line) => world.tell(line), undefined, world.today())
          : await loadDataSet(store, folder, by)
      world.say(words.flags.has('json') ? JSON.stringify(summary, null, 2) : inShort(summary))
      return exitCodes.done
    })
  },
}

function inShort({ name, year, rows, changed }: Awaited<ReturnType<typeof loadDataSet>>): string {
  const what = changed === 0 ? 'inget var nytt' : `${changed} nya eller ändrade`
  return `${name} ${year}: ${rows} rader lästes, ${what}.`
}
