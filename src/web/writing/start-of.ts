/*
 * What the editor begins with: what was typed before something came between, or what is being written, with last year's answer
 * or the register's draft after it where that was asked for.
 */
import { fromSimpleText, readWriting, schema, toSimpleText } from '../../documents/index.ts'
import { answers, catalogue, writing } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { RoundQuestion } from './round-question.ts'
import { passagesFrom } from './source-passages.ts'

export type Start = {
  readonly text: string
  readonly tree: unknown
  readonly basedOn: number
  readonly number: number
  /** The text that is being written, when the page begins with another. */
  readonly base?: unknown
}

export async function startOf(visit: Visit, found: RoundQuestion, attempt: Attempt | undefined): Promise<Start> {
  const { house, person, query } = visit
  if (!person) return { text: '', tree: treeOf(''), basedOn: 0, number: 0 }
  const { round, question } = found
  const now = await writing.openWriting(house.store, person, { year: round.year, question: question.id })
  const typed = attempt?.typed
  if (typed?.['text'] !== undefined)
    return {
      text: typed['text'],
      tree: readTree(typed['tree']) ?? treeOf(typed['text']),
      basedOn: Number(typed['basedOn']) || 0,
      number: now.number,
      base: now.content,
    }
  const more = addedBy(found, query)
  const typedNumber = query.get('fran') === 'siffra' ? (query.get('byt') ?? '') : ''
  const standing = {
    text: answers.simpleTextOf(now.content),
    tree: now.content as unknown,
    basedOn: now.version,
    number: now.number,
  }
  if (more === '') return standing
  const text =
    withFigureFor(standing.text, typedNumber, more) ?? [standing.text, more].filter((each) => each !== '').join('\n\n')
  return { ...standing, text, tree: treeOf(text), base: now.content }
}

/** The text that a link asks for, in simple marks. */
function addedBy(found: RoundQuestion, query: URLSearchParams): string {
  const from = query.get('fran')
  if (from === 'hanvisning') return referenceText(query.get('hanvisning') ?? '')
  if (from === 'siffra') return figureText(found, query.get('siffra') ?? '')
  const source = from === 'forra' || from === 'utkast' ? passagesFrom(found, from) : []
  const chosen = Number(query.get('stycke'))
  return source
    .filter((_, at) => !chosen || at + 1 === chosen)
    .map((block) => toSimpleText(block))
    .join('\n\n')
}

/** The text with a live figure where the number was typed by hand; undefined where it does not stand there. */
export function withFigureFor(text: string, typed: string, figure: string): string | undefined {
  if (typed === '') return undefined
  const place = new RegExp(`(?<![\\p{L}\\d{|,.])${RegExp.escape(typed)}(?![\\p{L}\\d|}]|,\\d)`, 'u')
  return place.test(text) ? text.replace(place, () => figure) : undefined
}

/** A reference as a mark of its own; what is no mark puts nothing in. */
function referenceText(mark: string): string {
  return /^\{[^{}|\n]{1,200}\|se: [^{}|\n]{1,400}\}$/.test(mark) ? mark : ''
}

/** A figure as a mark of its own, with its value now. */
function figureText({ present }: RoundQuestion, ask: string): string {
  const figure = present.live.computed(ask)
  return figure ? `{${catalogue.formatAsked(figure, figure.ask.form)}|${ask}}` : ''
}

/** Addresses and places for the editor; read by the script only. */
export function liveOf(visit: Visit, { round, question, given }: RoundQuestion, start: Start): Record<string, string> {
  const at = { round: round.id, id: question.id }
  return {
    writing: to('roundWriting', at),
    check: to('roundCheck', at),
    figures: to('roundFigures', at),
    number: String(start.number),
    person: visit.person?.id ?? '',
    references: to('roundReferences', at),
    signIn: withQuery(to('signIn'), { till: to('roundQuestion', at) }),
    wished: String(given.wishedWords ?? ''),
    // A text that a link has put together is not what is being written: it is sent as a change of it.
    ...(start.base === undefined ? {} : { base: JSON.stringify(start.base) }),
  }
}

function treeOf(text: string): unknown {
  return schema.node('doc', null, fromSimpleText(text)).toJSON()
}

function readTree(sent: string | undefined): unknown {
  try {
    return sent ? readWriting(JSON.parse(sent)).toJSON() : undefined
  } catch {
    return undefined
  }
}
