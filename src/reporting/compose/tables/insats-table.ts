/*
 * The tables of insatser and of earlier insatser that gave results. Which rows a table gets is settled by place-insatser.ts.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Insats } from '../../../portfolio/index.ts'
import type { TableForm } from '../../forms/index.ts'
import { anchorOfQuestion, anchorOfSection } from '../addresses.ts'
import type { Place } from '../place.ts'
import { insatserAt, reportedIn, tableOfArea } from '../place-insatser.ts'
import { counted } from '../wording.ts'
import { insatsCell } from './insats-cells.ts'

export function insatsTable(place: Place, form: TableForm): Node[] {
  const rows = insatserAt(place)
  if (rows.length === 0) return noRows(place)
  return [
    ...tooMany(rows.length, form),
    build.table({
      caption: captionOf(place, rows.length),
      id: `${anchorOfQuestion(place.question.id)}-tabell`,
      head: form.columns.map((column) => column.title),
      headerColumns: 0,
      rows: rows.map((insats) => form.columns.map((column) => insatsCell(column, insats, place.register))),
    }),
    ...remarksOn(rows),
  ]
}

function captionOf({ register, section, question }: Place, count: number): string {
  return reportedIn(question) === 'funded'
    ? `${section.title}: ${counted(count, 'insats som beviljats', 'insatser som beviljats')} medel ${register.year}`
    : `${counted(count, 'tidigare insats', 'tidigare insatser')} med resultat ${register.year}`
}

function noRows(place: Place): Node[] {
  const { register, question } = place
  const what =
    reportedIn(question) === 'funded' ? 'insatser som beviljats medel' : 'tidigare insatser som gett resultat'
  const elsewhere = tableOfArea(place)
  return [
    build.note(
      'missing',
      build.paragraph(
        `Registret har inga ${what} ${register.year} i just det här avsnittet.`,
        ...(elsewhere
          ? [
              ' Områdets övriga insatser står i ',
              build.reference({ kind: 'section', target: anchorOfSection(elsewhere), text: elsewhere }),
              '.',
            ]
          : []),
        ' Rader till tabellen: ',
        build.missing({ what }),
        '.',
      ),
    ),
  ]
}

function tooMany(count: number, { atMost }: TableForm): Node[] {
  return count > atMost
    ? [
        build.note(
          'observe',
          `Formuläret tar högst ${atMost} rader och tabellen har ${count}. Välj vilka som ska vara kvar.`,
        ),
      ]
    : []
}

/** What whoever hands in the report should look at first, insats by insats. */
function remarksOn(rows: readonly Insats[]): Node[] {
  const items = rows.flatMap(({ title, remarks }) =>
    remarks.map((remark) => [build.paragraph(build.text(`${title}: `, 'strong'), remark)]),
  )
  return items.length > 0 ? [build.note('observe', build.paragraph('Att se över:'), build.bullets(items))] : []
}
