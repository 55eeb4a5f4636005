/*
 * `kraftsamling journal verify`: walks the journal's chain and names the first line that has been changed or taken away.
 */

import type { JournalVerdict } from '../store/index.ts'
import { exitCodes } from './exit-codes.ts'
import { orderedRegion, reportOptions } from './ordered-report.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'

export const journalVerify: Verb = {
  name: 'journal verify',
  summary: 'Kontrollerar att ingen rad i journalen har ändrats eller tagits bort.',
  options: { region: reportOptions.region, json: { help: 'skriver utfallet som JSON' } },
  places: [],
  details: ['Slutkod 0 när kedjan är hel, 1 när den är bruten.'],

  async run(words, world) {
    return withStore(world, async (store) => {
      const verdict = await store.verifyJournal(orderedRegion(words, world))
      world.say(words.flags.has('json') ? JSON.stringify(verdict) : inWords(verdict))
      return verdict.broken ? exitCodes.refused : exitCodes.done
    })
  },
}

const ways = { changed: 'är ändrad', missing: 'saknas', 'cut-off': 'och alla efter den saknas' } as const

function inWords({ lines, broken }: JournalVerdict): string {
  if (!broken) return `Journalen är hel: ${lines} rader.`
  return `Journalen är bruten: rad ${broken.number} ${ways[broken.how]}. Läs tillbaka en säkerhetskopia i ett tomt register.`
}
