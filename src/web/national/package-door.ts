/*
 * Reads in a signed report of another region. What cannot be read is told on the page where the file was chosen.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds, signing } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { nationalView } from './national-page.tsx'
import { presentNational } from './present-national.ts'

export const packageDoor = door({
  at: paths.packageIn,
  who: rounds.isLeader,
  journal: { done: 'package.received', refused: 'package.refused' },
  input: z.object({}),
  async handle({ house, person, today, files }) {
    const file = files['fil']
    if (!person || !file) throw new Refusal('package-not-readable', { problem: 'Välj en fil.' })
    const text = new TextDecoder().decode(file.bytes)
    const { received, isNew } = await signing.receivePackage(house.store, person, text, today)
    return goTo(to('national', { year: received.content.year }), isNew ? 'national.received' : 'national.alreadyThere')
  },
  async again(visit, attempt) {
    const ofYear = { ...visit, params: { year: String(visit.house.year) } }
    return nationalView(visit, await presentNational(ofYear), attempt)
  },
})
