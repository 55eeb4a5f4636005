/*
 * A table: what stands in each column of the tables of insatser, by the column's id in the form. What the register does not
 * have is marked as missing, also when the form demands it.
 */
import { build, type Node } from '../../../documents/index.ts'
import { inWords } from '../../../foundation/index.ts'
import type { Insats, Measure } from '../../../portfolio/index.ts'
import type { Column } from '../../forms/index.ts'
import type { Register } from '../../register/index.ts'
import { addressOfInsats } from '../addresses.ts'
import { capital, lower, sentence } from '../wording.ts'

type Cell = (insats: Insats, register: Register) => readonly Node[]

const cells: Readonly<Record<string, Cell>> = {
  'name-description': (insats) => [
    build.paragraph(build.text(insats.title, 'strong', { href: addressOfInsats(insats.id) })),
    build.paragraph(insats.description),
    ...labelled('Samverkansparter', inWords(insats.partners)),
    ...labelled('Diarienummer', inWords(insats.diaryNumbers)),
    ...labelled('Medfinansiering', inWords(insats.financing.map(financingInWords))),
  ],
  goal: (insats, register) => [
    ...labelledOrMissing('Prioriterat område', goals(register, insats.areas)),
    ...labelledOrMissing('Effektmål', goals(register, insats.effectGoals)),
    ...labelled('Insatsens mål', insats.projectGoal),
  ],
  outputs: (insats) =>
    insats.subgoals.length === 0
      ? [missing('prestationer')]
      : [build.paragraph('Väntas, enligt delmålen:'), build.bullets(insats.subgoals.map(subgoal))],
  effects: (insats) => [
    ...labelled('På längre sikt', insats.overallGoal),
    ...(insats.result ? [build.paragraph(insats.result.text)] : []),
    ...resultParts(insats),
  ],
  results: (insats) => [
    ...labelled('Mål', insats.projectGoal),
    ...(insats.result ? [build.paragraph(insats.result.text)] : [missing('resultat')]),
    ...measured(insats.result?.measures ?? []),
    ...labelledOrMissing('Grund', insats.result?.basis),
  ],
}

export function insatsCell(column: Column, insats: Insats, register: Register): readonly Node[] {
  return cells[column.id]?.(insats, register) ?? [missing(column.title)]
}

/** What the form wants said of a result: what is missing is gathered in one line. */
function resultParts({ result }: Insats): Node[] {
  const parts = [
    ['Grund', result?.basis],
    ['Faktiskt eller förväntat', result?.status && { actual: 'faktiskt', expected: 'förväntat' }[result.status]],
    [
      'Tidshorisont',
      result?.horizon && { short: 'kort sikt', medium: 'medellång sikt', long: 'lång sikt' }[result.horizon],
    ],
  ] as const
  const absent = parts.filter(([, text]) => text === undefined).map(([label]) => label)
  return [
    ...parts.flatMap(([label, text]) => labelled(label, text)),
    ...(absent.length > 0 ? labelledOrMissing(capital(inWords(absent.map(lower))), undefined) : []),
  ]
}

function goals({ strategy }: Register, ids: readonly string[]): string {
  return inWords(ids.map((id) => strategy?.goals.find((goal) => goal.id === id)?.name ?? id))
}

function subgoal({ label, text, measures }: Insats['subgoals'][number]): string {
  const numbers = measures.length > 0 ? ` (${measures.map(sayMeasure).join('; ')})` : ''
  return `${label === undefined ? '' : `${label}: `}${text}${numbers}`
}

function measured(measures: readonly Measure[]): Node[] {
  return measures.length > 0 ? [build.bullets(measures.map(sayMeasure))] : []
}

const bounds = { exactly: '', 'at-least': 'minst ', about: 'cirka ' } as const

/** `upplevelseprodukter: minst 10`, `case eller företag: 15–20`. */
export function sayMeasure({ what, value, upTo, unit, bound }: Measure): string {
  const number = upTo === undefined ? `${bounds[bound]}${value}` : `${value}–${upTo}`
  return `${what}: ${number}${unit === 'percent' ? '\u00a0%' : ''}`
}

const states = { applied: 'sökt', granted: 'beviljat', declined: 'avslaget', 'not-told': '' } as const

export function financingInWords({ from, state }: Insats['financing'][number]): string {
  return states[state] === '' ? from : `${from} (${states[state]})`
}

function labelled(label: string, text: string | undefined): Node[] {
  return text ? [build.paragraph(build.text(`${label}: `, 'em'), sentence(text))] : []
}

function labelledOrMissing(label: string, text: string | undefined): Node[] {
  return text
    ? labelled(label, text)
    : [build.paragraph(build.text(`${label}: `, 'em'), build.missing({ what: label }))]
}

function missing(what: string): Node {
  return build.paragraph(build.missing({ what }))
}
