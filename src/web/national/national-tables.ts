/*
 * The national view as tables for files, in rows that a spreadsheet can sort and pivot: an answer a row, a cell of a table a row, a value of
 * a figure a row. Whoever is not in a sum has a row too, with why.
 */
import type { exchange } from '../../portfolio/index.ts'
import { catalogue, signing } from '../../reporting/index.ts'
import { isWebText } from '../../texts/index.ts'
import type { Visit } from '../visit.ts'
import { whyLeftOut } from './national-figures.tsx'

type View = Pick<signing.national.NationalView, 'questions' | 'figures'>
type Region = signing.national.RegionAnswer['region']

/** What a cell of a spreadsheet holds at most is 32 767 signs. */
const signsInCell = 32_000

export function tableOfAnswers({ t }: Visit, { questions }: View): exchange.FileTable {
  return {
    heads: [
      t('national.head.region'),
      t('national.head.invented'),
      t('national.head.signedOn'),
      t('national.head.amendment'),
      t('national.head.id'),
      t('questions.question'),
      t('national.head.state'),
      t('national.head.words'),
      t('national.head.part'),
      t('national.head.answer'),
    ],
    rows: questions.flatMap(({ question, prompt, answers }) =>
      answers.flatMap(({ region, state, otherWords, said }) => {
        const text = said ? signing.national.writtenIn(said) : ''
        return inParts(text).map((part, at) => [
          ...regionCells(t, region),
          question,
          otherWords ?? prompt,
          t(`national.cell.${state}`),
          countWords(text),
          at + 1,
          part,
        ])
      }),
    ),
  }
}

function regionCells(t: Visit['t'], { name, invented, signedOn, number }: Region): exchange.Cell[] {
  return [name, t(invented ? 'consistency.yes' : 'consistency.no'), signedOn, number - 1]
}

/** A text that no cell holds is divided, and nothing of it is left out. */
function inParts(text: string): string[] {
  const parts = [text.slice(0, signsInCell)]
  for (let at = signsInCell; at < text.length; at += signsInCell) parts.push(text.slice(at, at + signsInCell))
  return parts
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

export function tableOfTables({ t }: Visit, { questions }: View): exchange.FileTable {
  return {
    heads: [
      t('national.head.region'),
      t('national.head.id'),
      t('national.head.table'),
      t('national.head.row'),
      t('national.head.column'),
      t('national.head.cell'),
    ],
    rows: questions.flatMap(({ question, answers }) =>
      answers.flatMap(({ region, said }) =>
        (said ? signing.national.tablesIn(said) : []).flatMap(({ caption, heads, rows }) =>
          rows.flatMap((row, at) =>
            row.map((cell, column) => [region.name, question, caption, at + 1, heads[column] ?? '', cell]),
          ),
        ),
      ),
    ),
  }
}

export function tableOfFigures(visit: Visit, { figures }: View): exchange.FileTable {
  const { t } = visit
  return {
    heads: [
      t('catalogue.figure'),
      t('national.head.definition'),
      t('national.head.unit'),
      t('national.head.period'),
      t('national.questions'),
      t('national.head.region'),
      t('national.head.value'),
      t('national.head.text'),
      t('national.head.source'),
      t('national.head.in'),
      t('national.head.why'),
      t('national.head.sum'),
    ],
    rows: figures.flatMap((figure) => [...valueRows(visit, figure), ...leftOutRows(visit, figure)]),
  }
}

type Figure = signing.national.NationalFigure

function figureCells({ t }: Visit, { label, definition, unit, period, questions }: Figure): exchange.Cell[] {
  const named = `unit.${unit}`
  const inWords = isWebText(named) ? t(named) : unit
  return [label, definition, inWords, catalogue.formatPeriod(period), questions.join(', ')]
}

function valueRows(visit: Visit, figure: Figure): exchange.Cell[][] {
  const { t } = visit
  const { values, sum, noSum } = figure
  const why = noSum ? t(`national.noSum.${noSum}`) : ''
  return values
    .filter(({ value }) => value !== null)
    .map(({ region, value, text, source }) => [
      ...figureCells(visit, figure),
      region.name,
      value ?? undefined,
      text,
      source,
      t(noSum ? 'consistency.no' : 'consistency.yes'),
      why,
      sum,
    ])
}

function leftOutRows(visit: Visit, figure: Figure): exchange.Cell[][] {
  const no = visit.t('consistency.no')
  return figure.leftOut.map((left) => [
    ...figureCells(visit, figure),
    left.region.name,
    undefined,
    undefined,
    undefined,
    no,
    whyLeftOut(visit, left),
    figure.sum,
  ])
}
