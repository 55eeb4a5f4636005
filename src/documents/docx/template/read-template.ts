/*
 * What is understood of a Word template, before any report is printed in it: held against a small report that has one of each kind of block.
 */
import type { Node } from 'prosemirror-model'
import { build } from '../../build.ts'
import { printDocx } from '../print-docx.ts'
import { applyTemplate, type TemplateReading } from './apply-template.ts'
import { openTemplate } from './open-template.ts'
import type { CoverWords } from './template-words.ts'

/** @throws Refusal `file-not-readable`, `file-too-large`, `template-with-macros` with the file's name. */
export function readTemplate(bytes: Uint8Array, name: string): void {
  openTemplate(bytes, name)
}

/** The small report in the template, to open in Word, and what was understood. */
export async function tryTemplate(
  bytes: Uint8Array,
  words: CoverWords,
): Promise<{ readonly bytes: Uint8Array; readonly reading: TemplateReading }> {
  return applyTemplate(await printDocx(sampleReport()), bytes, words)
}

function sampleReport(): Node {
  return build.doc(
    { title: 'Provrapport', subtitle: 'Så ser en rapport ut i mallen' },
    build.heading(1, 'En del', { number: '1' }),
    build.paragraph(
      'Brödtext med ',
      build.text('fet', 'strong'),
      ' och ',
      build.text('kursiv', 'em'),
      ' text',
      build.footnote('En fotnot.'),
      '. Alla uppgifter är påhittade.',
    ),
    build.heading(2, 'Ett avsnitt', { number: '1.1' }),
    build.heading(3, 'En fråga i formuläret'),
    build.bullets(['En punktlista', 'med två punkter']),
    build.numbered(['En numrerad lista', 'med två rader']),
    build.table({
      caption: 'En tabell i Exempellän',
      head: ['Kommun', 'Insatser', 'Belopp, kr'],
      rows: [
        ['Exempelköping', '12', '1 250 000'],
        ['Exempelstad', '7', '830 000'],
      ],
      headerColumns: 1,
    }),
    build.chart({
      kind: 'bar',
      title: 'Ett diagram',
      xLabel: 'Kommun',
      yLabel: 'Insatser',
      unit: 'insatser',
      source: 'Exempellän, påhittat',
      series: [
        {
          name: 'Insatser',
          points: [
            { x: 'Exempelköping', y: 12 },
            { x: 'Exempelstad', y: 7 },
          ],
        },
      ],
    }),
    build.note('observe', 'En ruta med en upplysning.'),
    build.ticks([
      {
        text: 'En ruta som är ikryssad',
        choices: [
          { label: 'Ja', ticked: true },
          { label: 'Nej', ticked: false },
        ],
      },
    ]),
  )
}
