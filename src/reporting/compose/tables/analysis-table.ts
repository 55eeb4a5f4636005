/*
 * The table of the year's analyses, follow-ups and evaluations. Values are printed as the source gives them, also where the
 * form allows other words; a note says which.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Analysis } from '../../../knowledge/index.ts'
import type { Column, TableForm } from '../../forms/index.ts'
import { addressOfAnalysis, anchorOfQuestion } from '../addresses.ts'
import type { Place } from '../place.ts'
import { capital, counted } from '../wording.ts'

const cells: Readonly<Record<string, (analysis: Analysis) => readonly Node[]>> = {
  'name-description': ({ id, name, kind, content, frequency }) => [
    build.paragraph(build.text(name, 'strong', { href: addressOfAnalysis(id) })),
    build.paragraph(`${capital(kind)}. ${content}`),
    ...(frequency === undefined ? [] : [build.paragraph(`Görs ${frequency}.`)]),
  ],
  'funded-by-1-1': ({ fundedBy11 }) => [build.paragraph(capital(fundedBy11))],
  'main-purpose': ({ purpose }) => [build.paragraph(purpose)],
  use: ({ use }) => [use === undefined ? build.paragraph(build.missing({ what: 'användning' })) : build.paragraph(use)],
}

export function analysisTable({ register, question }: Place, form: TableForm): Node[] {
  const { analyses, year } = register
  if (analyses.length === 0)
    return [build.note('missing', build.paragraph(`Registret har inga analyser för ${year}: `, build.missing(), '.'))]
  return [
    build.table({
      caption: `${counted(analyses.length, 'analys, uppföljning eller utvärdering', 'analyser, uppföljningar och utvärderingar')} ${year}`,
      id: `${anchorOfQuestion(question.id)}-tabell`,
      head: form.columns.map((column) => column.title),
      rows: analyses.map((analysis) => form.columns.map((column) => cells[column.id]?.(analysis) ?? noCell(column))),
    }),
    ...otherWords(analyses, form),
  ]
}

function noCell({ title }: Column): Node[] {
  return [build.paragraph(build.missing({ what: title }))]
}

function otherWords(analyses: readonly Analysis[], { columns }: TableForm): Node[] {
  const allowed = columns.find((column) => column.id === 'main-purpose')?.allowed?.map((word) => word.toLowerCase())
  const others = analyses.filter(({ purpose }) => allowed && !allowed.includes(purpose.toLowerCase()))
  if (others.length === 0 || !allowed) return []
  const items = others.map(({ name, purpose }) => `${name}: ”${purpose}”`)
  return [
    build.note(
      'observe',
      build.paragraph(
        `${counted(others.length, 'rad har ett huvudsyfte', 'rader har ett huvudsyfte')} som formuläret inte känner. Tillåtna är ${allowed.join(', ')}.`,
      ),
      build.bullets(items),
    ),
  ]
}
