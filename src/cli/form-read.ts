/*
 * `kraftsamling form read`: proposes a form from a Word file. A proposal only: a person decides before it is used.
 */
import { readFile } from '../documents/index.ts'
import { reading } from '../reporting/index.ts'
import { exitCodes } from './exit-codes.ts'
import type { Verb } from './verb.ts'

export const formRead: Verb = {
  name: 'form read',
  summary: 'Föreslår ett formulär ur en Wordfil: rubriker blir avsnitt, frågor föreslås.',
  options: {},
  places: [{ name: 'FIL', help: 'formuläret som DOCX', required: true }],
  details: ['Förslaget skrivs som JSON. Läs igenom det, ändra och lägg det i data/forms/ när det stämmer.'],

  async run(words, world) {
    const [file = ''] = words.places
    const text = await readFile(await world.readFile(file), file)
    for (const note of text.notes) world.tell(note)
    world.say(JSON.stringify(reading.draftFormFrom(text), null, 2))
    return exitCodes.done
  },
}
