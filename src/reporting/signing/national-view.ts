/*
 * The national view: the answers, tables and figures of many regions side by side, question by question. Figures are summed only where
 * the definition is the same: the same ask of the catalogue, the same unit, the same sentence of what is counted, and a count or an amount.
 * An amended report stands instead of the one that it amends.
 */
import type { Node } from '../../documents/index.ts'
import { askedInPackage, saidIn } from './said-in.ts'
import type { FrozenFigure, SignedPackage } from './signed-package.ts'

export type RegionAnswer = {
  readonly region: string
  readonly invented: boolean
  /** Text and tables as they were signed. */
  readonly said: Node | undefined
}

export type NationalQuestion = {
  readonly question: string
  readonly prompt: string
  /** One for each region, in the order of their names; without an answer where it has none. */
  readonly answers: readonly RegionAnswer[]
}

export type NationalFigure = {
  readonly label: string
  readonly definition: string
  readonly unit: string
  readonly period: string
  readonly values: readonly { readonly region: string; readonly value: number | null; readonly text: string }[]
  /** Undefined where a sum says nothing: shares, medians, or a region without the value. */
  readonly sum: number | undefined
  /** Why there is no sum: a share or a median, or a region whose value is missing. */
  readonly whyNot: 'share' | 'missing'
  /** Regions that have not used the figure, and are therefore not in the sum. */
  readonly without: readonly string[]
}

export type NationalView = {
  readonly regions: readonly string[]
  readonly questions: readonly NationalQuestion[]
  readonly figures: readonly NationalFigure[]
}

export function nationalView(packages: readonly SignedPackage[]): NationalView {
  const latest = latestOf(packages)
  const regions = latest.map(({ region }) => region.name)
  return { regions, questions: questionsIn(latest), figures: figuresIn(latest) }
}

function latestOf(packages: readonly SignedPackage[]): SignedPackage[] {
  const found = new Map<string, SignedPackage>()
  for (const each of packages) {
    const key = `${each.region.id}/${each.round}`
    if ((found.get(key)?.number ?? 0) < each.number) found.set(key, each)
  }
  return [...found.values()].toSorted((a, b) => a.region.name.localeCompare(b.region.name, 'sv'))
}

function questionsIn(packages: readonly SignedPackage[]): NationalQuestion[] {
  const prompts = new Map<string, string>()
  for (const each of packages)
    for (const { question, prompt } of askedInPackage(each)) if (!prompts.has(question)) prompts.set(question, prompt)
  return [...prompts].map(([question, prompt]) => ({
    question,
    prompt,
    answers: packages.map((each) => ({
      region: each.region.name,
      invented: each.invented,
      said: saidIn(each, question),
    })),
  }))
}

/** What can be added: a share of one region and a share of another are no share of both. */
const summable = new Set(['kronor', 'pieces', 'persons'])

function figuresIn(packages: readonly SignedPackage[]): NationalFigure[] {
  const rows = packages.flatMap(({ region, figures }) => figures.map((figure) => ({ region: region.name, figure })))
  const groups = Map.groupBy(rows, ({ figure }) => sameDefinition(figure))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { label, definition, unit, period } = first.figure
    const values = group.map(({ region, figure }) => ({ region, value: figure.value, text: figure.text }))
    const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
    const adds = summable.has(unit) && !/median/i.test(definition)
    const canSum = adds && known.length === values.length
    const without = packages
      .map(({ region }) => region.name)
      .filter((name) => !values.some(({ region }) => region === name))
    const sum = canSum ? known.reduce((total, value) => total + value, 0) : undefined
    return [{ label, definition, unit, period, values, sum, whyNot: adds ? 'missing' : 'share', without }]
  })
}

/** The form at its place (tkr, drygt) is not part of what is counted. */
function sameDefinition({ ask, unit, definition }: FrozenFigure): string {
  const counted = ask.split(';').filter((part) => !/^(?:as|decimals|about|words)=/.test(part))
  return JSON.stringify([counted.join(';'), unit, definition])
}
