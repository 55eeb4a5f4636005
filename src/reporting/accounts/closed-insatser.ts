/*
 * The yearly report of closed insatser: what each was to reach, what it reached, and how it was judged when it was closed.
 */
import { build, type Node } from '../../documents/index.ts'
import { formatDay, formatWholeKronor } from '../../foundation/index.ts'
import { cases, followUp, nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../register/index.ts'
import { nameIn, noticeOf } from './account-names.ts'

const grades = ['inte uppfyllt', 'svagt', 'gott', 'starkt'] as const
const judged = [
  ['goalFulfilment', 'Måluppfyllelse'],
  ['implementation', 'Genomförande'],
  ['lastingValue', 'Bestående värde'],
] as const

export function arrangeClosed(register: Register, year: number, closed: readonly cases.Standing[]): Node {
  const ordered = closed.toSorted((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? -1 : 1))
  return build.doc(
    { title: `Avslutade insatser ${year}`, subtitle: register.region.name, notice: noticeOf(register) },
    build.heading(1, 'Sammanfattning', { id: 'sammanfattning' }),
    ...summary(year, ordered),
    ...nationalAreas.flatMap((area) =>
      partOf(
        register,
        area.id,
        area.name,
        ordered.filter(({ grant }) => grant?.area === area.id),
      ),
    ),
    ...partOf(
      register,
      'ovriga',
      'Utan nationellt område',
      ordered.filter(({ grant }) => !nationalAreas.some(({ id }) => id === grant?.area)),
    ),
  )
}

function summary(year: number, closed: readonly cases.Standing[]): Node[] {
  if (closed.length === 0) return [build.paragraph(`Ingen insats avslutades ${year}.`)]
  const graded = closed.flatMap(({ analysis }) => (analysis ? [analysis] : []))
  return [
    build.paragraph(`${closed.length} insatser avslutades ${year}. ${graded.length} av dem har en slutanalys.`),
    build.table({
      caption: 'Så bedömdes de avslutade insatserna',
      id: 'tabell-betyg',
      head: ['Bedömning', ...grades.map((grade) => grade[0]?.toUpperCase() + grade.slice(1))],
      headerColumns: 1,
      rows: judged.map(([part, name]) => [
        name,
        ...grades.map((_, grade) => String(graded.filter((each) => each[part].grade === grade).length)),
      ]),
    }),
  ]
}

function partOf(register: Register, id: string, name: string, closed: readonly cases.Standing[]): Node[] {
  if (closed.length === 0) return []
  return [build.heading(1, name, { id }), ...closed.flatMap((so) => insats(register, so))]
}

function insats(register: Register, so: cases.Standing): Node[] {
  const { description: about, analysis, grant } = so
  const goals = about.goals.map((goal) => nameIn(register, 'goal', goal)).join(', ')
  return [
    build.heading(2, about.title, { id: `insats-${so.id}` }),
    build.paragraph(
      'Ägare: ',
      about.owner ?? build.missing({ what: 'ägare' }),
      `. Avslutad ${so.closedOn ? formatDay(so.closedOn) : ''}. Beviljat ${grant ? formatWholeKronor(grant.amount) : '–'}, betalat ${formatWholeKronor(cases.paidOf(so))}. Mål: `,
      goals === '' ? build.missing({ what: 'mål' }) : goals,
      '.',
    ),
    ...progress(so),
    ...(analysis
      ? [
          build.bullets(
            judged.map(([part, name]) => [
              build.text(`${name}: ${grades[analysis[part].grade]}.`, 'strong'),
              ` ${analysis[part].text}`,
            ]),
          ),
        ]
      : [build.note('missing', build.paragraph('Slutanalys: ', build.missing({ what: 'slutanalys' }), '.'))]),
  ]
}

function progress(so: cases.Standing): Node[] {
  const rows = followUp.progressOf(so)
  if (rows.length === 0) return []
  const said = (value: number | undefined, what: string) =>
    value === undefined ? build.missing({ what }) : String(value)
  return [
    build.table({
      caption: `Delmål: ${so.description.title}`,
      head: ['Delmål', 'Från början', 'Mål', 'Nått'],
      headerColumns: 1,
      rows: rows.map((row) => [
        row.text,
        said(row.baseline, 'utgångsvärde'),
        said(row.target, 'målvärde'),
        said(row.now, 'utfall'),
      ]),
    }),
  ]
}
