/*
 * `kraftsamling package in`: reads in what another region has signed, for the national view.
 */
import type { Person } from '../../people/index.ts'
import { signing } from '../../reporting/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { orderedRegion, reportOptions } from '../ordered-report.ts'
import type { Verb } from '../verb.ts'
import { withStore } from '../with-store.ts'
import { getPackageText } from './package-verify.ts'

export const packageIn: Verb = {
  name: 'package in',
  summary: 'Läser in en annan regions undertecknade rapport till den nationella vyn.',
  options: { region: reportOptions.region, json: { help: 'skriver vad som lästes in som JSON' } },
  places: [{ name: 'FIL', help: 'paketet', required: true }],
  details: ['Slutkod 1 när paketet är trasigt; då läses inget in. Samma paket igen ändrar inget.'],

  async run(words, world) {
    const text = await getPackageText(words, world)
    const region = orderedRegion(words, world)
    const by: Person = { id: 'kommandoraden', region, name: 'kommandoraden', email: '', roles: ['administrator'] }
    return withStore(world, async (store) => {
      const { received, isNew } = await signing.receivePackage(store, by, text, world.today())
      const { id, hash, content } = received
      if (words.flags.has('json')) world.say(JSON.stringify({ id, hash, isNew }))
      else
        world.say(`${content.region.name}, ${content.form.title} ${content.year}: ${isNew ? 'inläst' : 'fanns redan'}.`)
      return exitCodes.done
    })
  },
}
