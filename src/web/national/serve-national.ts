/*
 * The national view as files: all of a question, or the whole index, for the regions that the address chooses. For whoever has signed in.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { exchange } from '../../portfolio/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { understandVisit } from '../understand-visit.ts'
import type { Visit } from '../visit.ts'
import { type NationalFile, nationalFiles } from './files.tsx'
import { tableOfAnswers, tableOfFigures, tableOfTables } from './national-tables.ts'
import { getQuestion, type PresentNational, presentNational } from './present-national.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export async function serveNational(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  try {
    if (!visit.person) throw new Refusal('not-allowed')
    const name = nationalFiles.find((each) => each === request.req.param('name'))
    if (!name) throw new Refusal('not-found')
    const present = await presentNational(visit)
    const question = visit.query.get('fraga') ?? ''
    const bytes = bytesOf(visit, name, present, chosenIn(present, question))
    const file = ['nationell-vy', String(present.year), question.replaceAll(/[^\w.-]/g, ''), name].filter(Boolean)
    request.header('Content-Type', types[name === 'allt.xlsx' ? 'xlsx' : 'csv'])
    request.header('Content-Disposition', `attachment; filename="${file.join('-')}"`)
    request.header('Cache-Control', 'private, no-cache')
    return request.body(new Uint8Array(bytes))
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}

type Chosen = Pick<PresentNational['view'], 'questions' | 'figures'>

/** @throws Refusal `not-found` for a question that no region was asked. */
function chosenIn(present: PresentNational, question: string): Chosen {
  if (question === '') return present.view
  return {
    questions: [getQuestion(present, question)],
    figures: present.view.figures.filter(({ questions }) => questions.includes(question)),
  }
}

function bytesOf(visit: Visit, name: NationalFile, { view }: PresentNational, chosen: Chosen): Uint8Array {
  const note = view.regions.some(({ invented }) => invented) ? visit.t('national.invented') : undefined
  switch (name) {
    case 'svar.csv':
      return exchange.writeCsv(tableOfAnswers(visit, chosen), note)
    case 'tabeller.csv':
      return exchange.writeCsv(tableOfTables(visit, chosen), note)
    case 'siffror.csv':
      return exchange.writeCsv(tableOfFigures(visit, chosen), note)
    case 'allt.xlsx':
      return exchange.writeSheets(
        [
          { name: visit.t('national.sheet.svar'), table: tableOfAnswers(visit, chosen) },
          { name: visit.t('national.sheet.tabeller'), table: tableOfTables(visit, chosen) },
          { name: visit.t('national.sheet.siffror'), table: tableOfFigures(visit, chosen) },
        ],
        note,
      )
  }
}
