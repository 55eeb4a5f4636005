/*
 * How long it takes to read a report from outside: the lines, and then the form's questions in them.
 */
import { readFileSync } from 'node:fs'
import { printDocx, printPdf, readFile } from '../src/documents/index.ts'
import { forms, reading } from '../src/reporting/index.ts'
import { sharedData } from '../tools/shared-data.mjs'
import { exempellan } from './exempellan.ts'
import { printTable, timeRuns } from './measure.ts'

const runs = 5

export async function benchRead(): Promise<void> {
  const docx = await printDocx(exempellan())
  const pdf = await printPdf(exempellan())
  const measured = [
    await timeRuns('DOCX of 84 pages to lines', runs, () => readFile(docx, 'exempellan.docx')),
    await timeRuns('PDF of 84 pages to lines', runs, () => readFile(pdf, 'exempellan.pdf')),
  ]
  const path = sharedData('orebro-2021/report.txt')
  if (path === undefined) console.log('The text of the 2021 report is not here; its reading is left out.')
  else {
    const bytes = readFileSync(path)
    const text = await readFile(bytes, path)
    const form = forms.getForm('villkorsbeslut-2021')
    measured.push(await timeRuns('text of 84 pages to lines', runs, () => readFile(bytes, path)))
    measured.push(await timeRuns('lines to the 76 questions', runs, () => reading.readReport(text, form)))
  }
  printTable('Reading a report', measured)
}

if (import.meta.main) await benchRead()
