/*
 * `kraftsamling journal verify`: walks the journal's chain and names the first line that has been changed or taken away.
 */
import { exitCodes } from './exit-codes.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'

export const journalVerify: Verb = {
  name: 'journal verify',
  summary: 'Kontrollerar att ingen rad i journalen har ändrats eller tagits bort.',
  options: { json: { help: 'skriver utfallet som JSON' } },
  places: [],
  details: ['Slutkod 0 när kedjan är hel, 1 när den är bruten.'],

  async run(words, world) {
    return withStore(world, async (store) => {
      const verdict = await store.verifyJournal()
      world.say(words.flags.has('json') ? JSON.stringify(verdict) : JSON.stringify(verdict))
      return exitCodes.done
    })
  },
}
