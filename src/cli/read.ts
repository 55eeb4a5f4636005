/*
 * `kraftsamling read`: finds a form's questions in a report from outside and lists what could not be placed.
 */
import { readFile } from '../documents/index.ts'
import { Refusal } from '../foundation/index.ts'
import { forms, reading } from '../reporting/index.ts'
import { exitCodes } from './exit-codes.ts'
import type { Verb } from './verb.ts'

type ReadReport = ReturnType<typeof reading.readReport>

export const read: Verb = {
  name: 'read',
  summary: 'Läser en rapport utifrån och ordnar den efter formulärets frågor.',
  options: {
    form: { value: 'FORMULÄR', help: 'formuläret som rapporten svarar på, till exempel villkorsbeslut-2021' },
    json: { help: 'skriver allt som lästes som JSON' },
  },
  places: [{ name: 'FIL', help: 'text, DOCX eller PDF', required: true }],

  async run(words, world) {
    const [file = ''] = words.places
    if (words.values.form === undefined) throw new Refusal('word-missing', { word: '--form FORMULÄR' })
    const form = forms.getForm(words.values.form)
    const text = await readFile(await world.readFile(file), file)
    for (const note of text.notes) world.tell(note)
    const report = reading.readReport(text, form)
    if (words.flags.has('json')) world.say(JSON.stringify(forMachines(report), null, 2))
    else for (const line of inShort(report, text.lines.length)) world.say(line)
    return exitCodes.done
  },
}

function forMachines({ form, sections, answers, unplaced, dropped, formText }: ReadReport) {
  return {
    form,
    sections: sections.map(({ number, title, lines }) => ({ number, title, lines })),
    answers,
    unplaced,
    dropped,
    formText,
  }
}

function inShort(report: ReadReport, lines: number): string[] {
  const answered = report.answers.filter((answer) => answer.text.trim() !== '' || (answer.rows?.length ?? 0) > 0)
  return [
    `${lines} rader, ${report.sections.length} avsnitt, ${answered.length} besvarade frågor.`,
    ...answered.map(
      (answer) => `  ${answer.question.padEnd(10)} ${answer.lines.map(([from, to]) => `rad ${from}–${to}`).join(', ')}`,
    ),
    ...report.unplaced.map(
      ({ lines: [from, to], text }) => `  gick inte att placera: rad ${from}–${to}: ${text.slice(0, 60)}`,
    ),
  ]
}
