/*
 * A data set is a folder of JSON files, one for each noun, in our own form. It is read whole and checked before anything is
 * written: each noun by its schema, then what refers to something by whether that is there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DatedEvent, Network } from '../../cooperation/index.ts'
import { Refusal, Slug } from '../../foundation/index.ts'
import { Analysis } from '../../knowledge/index.ts'
import { Organisation } from '../../organisations/index.ts'
import { appropriations, direction, Insats } from '../../portfolio/index.ts'
import { Plan, Strategy } from '../../strategy/index.ts'
import { Fact } from './register.ts'

const files = {
  'region.json': z.strictObject({ id: Slug, name: z.string().min(1), year: z.number().int(), form: z.string() }),
  'strategy.json': Strategy,
  'plans.json': z.array(Plan),
  'appropriation.json': appropriations.Appropriation,
  'direction-decision.json': appropriations.DirectionDecision,
  'direction-rules.json': z.array(direction.DirectionRules),
  'insatser.json': z.array(Insats),
  'stated-figures.json': z.array(appropriations.StatedFigure),
  'analyses.json': z.array(Analysis),
  'organisations.json': z.array(Organisation),
  'networks.json': z.array(Network),
  'events.json': z.array(DatedEvent),
  'facts.json': z.array(Fact),
} as const

export type DataSet = { readonly [File in keyof typeof files]: z.infer<(typeof files)[File]> }

/** @throws Refusal `data-set-not-readable`, naming the file, the place in it and what is wrong. */
export function readDataSet(folder: string): DataSet {
  const read = Object.entries(files).map(([name, schema]) => [name, readFile(folder, name, schema)])
  const set = Object.fromEntries(read) as DataSet
  checkReferences(set)
  return set
}

function readFile(folder: string, name: string, schema: z.ZodType): unknown {
  const path = join(folder, name)
  if (!existsSync(path)) throw new Refusal('data-set-not-readable', { file: name, place: '–', problem: 'filen saknas' })
  const result = schema.safeParse(readJson(path, name))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Refusal('data-set-not-readable', {
    file: name,
    place: issue?.path.join('.') ?? '–',
    problem: issue?.message ?? '',
  })
}

function readJson(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Refusal('data-set-not-readable', { file: name, place: '–', problem: 'filen är inte JSON' })
  }
}

function checkReferences(set: DataSet): void {
  const goals = new Set(set['strategy.json'].goals.map((goal) => goal.id))
  const priorities = new Set(set['direction-decision.json'].priorities.map((priority) => priority.id))
  for (const { id, areas, effectGoals, priority } of set['insatser.json']) {
    for (const goal of [...areas, ...effectGoals]) if (!goals.has(goal)) refuse('insatser.json', id, goal)
    if (priority !== undefined && !priorities.has(priority)) refuse('insatser.json', id, priority)
  }
  for (const name of [
    'insatser.json',
    'organisations.json',
    'networks.json',
    'facts.json',
    'stated-figures.json',
  ] as const)
    checkUnique(name, set[name])
}

function checkUnique(file: string, rows: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of rows) {
    if (seen.has(id)) throw new Refusal('data-set-not-readable', { file, place: id, problem: 'samma id två gånger' })
    seen.add(id)
  }
}

function refuse(file: string, place: string, missing: string): never {
  throw new Refusal('data-set-not-readable', {
    file,
    place,
    problem: `”${missing}” finns inte i strategin eller beslutet`,
  })
}
