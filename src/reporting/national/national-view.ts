/*
 * The national view: what many regions have signed, side by side for each question. An amended report stands instead of the one that it
 * amends. A region that was not asked, or was asked in other words, is told apart from one that has not answered.
 */
import type { Node } from '../../documents/index.ts'
import { inSwedishOrder } from '../../foundation/index.ts'
import type { SignedPackage } from '../signing/signed-package.ts'
import { figuresIn, type NationalFigure } from './national-figures.ts'
import { type NationalRegion, type RegionPackage, readRegion } from './region-package.ts'

/** `not-asked`: the question is not in the form that the region has answered. */
export type AnswerState = 'answered' | 'no-answer' | 'not-asked'

export type RegionAnswer = {
  readonly region: NationalRegion
  readonly state: AnswerState
  /** As the region was asked, where that is in other words than the first region's. */
  readonly otherWords: string | undefined
  /** Text and tables as they were signed. */
  readonly said: Node | undefined
}

export type NationalQuestion = {
  readonly question: string
  readonly number: string
  readonly prompt: string
  /** One for each region, in the order of their names. */
  readonly answers: readonly RegionAnswer[]
}

export type NationalView = {
  readonly regions: readonly NationalRegion[]
  readonly questions: readonly NationalQuestion[]
  readonly figures: readonly NationalFigure[]
}

/** @param packages of one year and one sort of report. */
export function nationalView(packages: readonly SignedPackage[]): NationalView {
  const read = latestOf(packages).map(readRegion)
  return { regions: read.map(({ region }) => region), questions: questionsIn(read), figures: figuresIn(read) }
}

/** The packages that are chosen: all of them where nothing is. */
export function ofRegions(packages: readonly SignedPackage[], ids: readonly string[]): readonly SignedPackage[] {
  return ids.length === 0 ? packages : packages.filter(({ region }) => ids.includes(region.id))
}

function latestOf(packages: readonly SignedPackage[]): SignedPackage[] {
  const found = new Map<string, SignedPackage>()
  for (const each of packages)
    if ((found.get(each.region.id)?.number ?? 0) < each.number) found.set(each.region.id, each)
  return [...found.values()].toSorted((a, b) => inSwedishOrder(a.region.name, b.region.name))
}

function questionsIn(packages: readonly RegionPackage[]): NationalQuestion[] {
  const first = new Map<string, RegionPackage['asked'][number]>()
  for (const { asked } of packages)
    for (const each of asked) if (!first.has(each.question)) first.set(each.question, each)
  const byQuestion = packages.map(({ region, asked }) => ({
    region,
    asked: new Map(asked.map((each) => [each.question, each])),
  }))
  return [...first.values()].map(({ question, number, prompt }) => ({
    question,
    number,
    prompt,
    answers: byQuestion.map(({ region, asked }) => answerOf(region, asked.get(question), prompt)),
  }))
}

function answerOf(
  region: NationalRegion,
  asked: RegionPackage['asked'][number] | undefined,
  prompt: string,
): RegionAnswer {
  if (asked === undefined) return { region, state: 'not-asked', otherWords: undefined, said: undefined }
  const otherWords = asked.prompt === prompt ? undefined : asked.prompt
  return { region, state: asked.said ? 'answered' : 'no-answer', otherWords, said: asked.said }
}
