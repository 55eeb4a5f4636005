/*
 * `kraftsamling user password`: gives somebody who is there a password, made here and printed once, or read from a file.
 */
import { randomBytes } from 'node:crypto'
import { givePassword } from '../people/index.ts'
import { exitCodes } from './exit-codes.ts'
import { orderedRegion, reportOptions } from './ordered-report.ts'

import type { Verb, Words } from './verb.ts'
import { withStore } from './with-store.ts'
import type { World } from './world.ts'

export const userPassword: Verb = {
  name: 'user password',
  summary: 'Ger en person ett nytt lösenord.',
  options: {
    from: { value: 'FIL', help: 'läser lösenordet ur filens första rad; annars skapas ett' },
    region: reportOptions.region,
    json: { help: 'skriver e-postadress och lösenord som JSON' },
  },
  places: [{ name: 'E-POST', help: 'adressen som personen loggar in med', required: true }],
  details: ['Ett lösenord som skapas visas en gång. Den som är inloggad som personen loggas ut.'],

  async run(words, world) {
    const email = words.places[0] ?? ''
    const { password, isMade } = await orderedPassword(words, world)
    return withStore(world, async (store) => {
      const { name } = await givePassword(store, { region: orderedRegion(words, world), email, password })
      if (words.flags.has('json')) world.say(JSON.stringify(isMade ? { email, password } : { email }))
      else if (isMade)
        world.say(`${name} kan logga in med ${email} och lösenordet ${password}\nLösenordet visas bara nu.`)
      else world.say(`${name} kan logga in med ${email} och lösenordet ur filen.`)
      return exitCodes.done
    })
  },
}

async function orderedPassword(words: Words, world: World): Promise<{ password: string; isMade: boolean }> {
  const file = words.values.from
  if (file === undefined) return { password: randomBytes(12).toString('base64url'), isMade: true }
  const [password = ''] = new TextDecoder().decode(await world.readFile(file)).split(/\r?\n/)
  return { password, isMade: false }
}
