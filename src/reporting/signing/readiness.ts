/*
 * What remains before a report is signed, as a list to go through: what keeps it from being signed, and what the signer should have seen.
 * Pure: what others are doing just now is handed in.
 */
import type { Finding } from '../checker/index.ts'
import { questionsOf } from '../forms/index.ts'
import { placeState } from '../movements/index.ts'
import type { RoundMaterial } from '../round-report/get-round-material.ts'

export const readinessKinds = [
  'not-approved',
  'unkept',
  'writing',
  'stopping',
  'withdrawn',
  'changed',
  'comments',
  'movements',
  'quantities',
] as const
export type ReadinessKind = (typeof readinessKinds)[number]

/** `error`: the report cannot be signed; `warning`: it can, and the signer knows; `done`: nothing remains. */
export type ReadinessLevel = 'error' | 'warning' | 'done'

export type ReadinessLine = {
  readonly kind: ReadinessKind
  readonly level: ReadinessLevel
  readonly count: number
  /** Each question once; empty where it concerns several reports. */
  readonly questions: readonly string[]
}

export type ReadinessGiven = {
  readonly material: RoundMaterial
  readonly findings: readonly Finding[]
  /** Questions with text that is not kept as a version. */
  readonly unkept: readonly string[]
  /** Questions that somebody has open just now. */
  readonly writing: readonly string[]
  /** The question of each open comment. */
  readonly openComments: readonly string[]
  /** How many quantities are told with other values in another report of the year. */
  readonly differing: number
}

/** All lines, also those that are done, so that the signer sees what has been looked at. */
export function readinessOf(given: ReadinessGiven): ReadinessLine[] {
  return readinessKinds.map((kind) => lineOf(kind, given))
}

export function canBeSigned(lines: readonly ReadinessLine[]): boolean {
  return lines.every(({ level }) => level !== 'error')
}

const stops: ReadonlySet<ReadinessKind> = new Set(['not-approved', 'unkept', 'stopping'])

function lineOf(kind: ReadinessKind, given: ReadinessGiven): ReadinessLine {
  const found = looked[kind](given)
  const count = typeof found === 'number' ? found : found.length
  const level = count === 0 ? 'done' : stops.has(kind) ? 'error' : 'warning'
  return { kind, level, count, questions: typeof found === 'number' ? [] : [...new Set(found)] }
}

/** One question for each thing that was found, or how many there are. */
const looked: Readonly<Record<ReadinessKind, (given: ReadinessGiven) => readonly string[] | number>> = {
  'not-approved': ({ material }) => notApproved(material),
  unkept: ({ unkept, material }) => askedIn(material, unkept),
  writing: ({ writing, material }) => askedIn(material, writing),
  stopping: ({ findings, material }) => ofRules(findings, (rule) => material.round.blocking.includes(rule)),
  withdrawn: ({ findings }) => figuresIn(findings, 'error'),
  changed: ({ findings }) => figuresIn(findings, 'warning'),
  comments: ({ openComments, material }) => askedIn(material, openComments),
  movements: ({ material }) => movedOn(material),
  quantities: ({ differing }) => differing,
}

/** The questions that a person writes and whose answer nobody has approved. */
export function notApproved({ round, assignments }: RoundMaterial): string[] {
  const written = new Set(
    questionsOf(round.form)
      .filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')
      .map(({ id }) => id),
  )
  return assignments
    .filter(({ question, state }) => written.has(question) && state !== 'approved')
    .map(({ question }) => question)
}

function askedIn({ assignments }: RoundMaterial, questions: readonly string[]): string[] {
  const asked = new Set(assignments.map(({ question }) => question))
  return questions.filter((question) => asked.has(question))
}

function ofRules(findings: readonly Finding[], fits: (rule: string) => boolean): string[] {
  return findings.filter(({ rule }) => fits(rule)).map(({ question }) => question)
}

function figuresIn(findings: readonly Finding[], wanted: Finding['severity']): string[] {
  return ofRules(
    findings.filter(({ severity }) => severity === wanted),
    (rule) => rule === 'R-FIGURE',
  )
}

function movedOn({ movements, places }: RoundMaterial): string[] {
  return places
    .filter((place) => {
      const movement = movements.find(({ id }) => id === place.movement)
      return movement !== undefined && placeState(movement, place) === 'origin-moved-on'
    })
    .map(({ question }) => question)
}
