/*
 * `kraftsamling backup` and `kraftsamling restore`: the whole store as one file, and back into an empty one.
 */
import { resolve } from 'node:path'
import { exitCodes } from './exit-codes.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'

export const backup: Verb = {
  name: 'backup',
  summary: 'Skriver hela registret till en fil.',
  options: {},
  places: [{ name: 'FIL', help: 'filen som skrivs', required: true }],

  async run(words, world) {
    const file = resolve(words.places[0] ?? '')
    await withStore(world, (store) => store.backup(file))
    world.say(`Säkerhetskopian ligger i ${file}`)
    return exitCodes.done
  },
}

export const restore: Verb = {
  name: 'restore',
  summary: 'Läser tillbaka en säkerhetskopia i ett tomt register.',
  options: {},
  places: [{ name: 'FIL', help: 'filen från backup', required: true }],
  details: ['Registret måste vara tomt, så att inget skrivs över. Kontrollera efteråt med journal verify.'],

  async run(words, world) {
    const file = resolve(words.places[0] ?? '')
    await withStore(world, (store) => store.restore(file))
    world.say(`Registret är återläst från ${file}`)
    return exitCodes.done
  },
}
