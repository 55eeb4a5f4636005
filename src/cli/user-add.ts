/*
 * `kraftsamling user add`: a person who can sign in, with a one-time password that is printed and kept nowhere.
 */
import { randomBytes } from 'node:crypto'
import { Refusal } from '../foundation/index.ts'
import { addPerson, isRole, roles } from '../people/index.ts'
import { exitCodes } from './exit-codes.ts'
import { orderedRegion, reportOptions } from './ordered-report.ts'
import type { Verb } from './verb.ts'
import { withStore } from './with-store.ts'

export const userAdd: Verb = {
  name: 'user add',
  summary: 'Lägger till en person som kan logga in.',
  options: {
    name: { value: 'NAMN', help: 'personens namn' },
    role: { value: 'ROLL', help: `${roles.join(', ')} (flera skiljs med komma); annars reader` },
    region: reportOptions.region,
    json: { help: 'skriver e-postadress och lösenord som JSON' },
  },
  places: [{ name: 'E-POST', help: 'adressen som personen loggar in med', required: true }],
  details: ['Ett lösenord skapas och visas en gång. Det sparas inte i läsbar form.'],

  async run(words, world) {
    const email = words.places[0] ?? ''
    const name = words.values.name
    if (name === undefined) throw new Refusal('word-missing', { word: '--name NAMN' })
    const chosen = (words.values.role ?? 'reader').split(',').map((role) => {
      if (!isRole(role)) throw new Refusal('unknown-word', { word: `--role ${role}`, suggestion: '' })
      return role
    })
    const password = randomBytes(12).toString('base64url')
    return withStore(world, async (store) => {
      await addPerson(store, { region: orderedRegion(words, world), name, email, roles: chosen, password })
      if (words.flags.has('json')) world.say(JSON.stringify({ email, password }))
      else world.say(`${name} kan logga in med ${email} och lösenordet ${password}\nLösenordet visas bara nu.`)
      return exitCodes.done
    })
  },
}
