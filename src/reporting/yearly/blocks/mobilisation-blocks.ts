/*
 * What the register knows of a kraftsamling: the question that it is to solve, its results with what contributed, and its challenges.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Mobilisation } from '../../../strategy/index.ts'
import type { Thing } from '../layout/things.ts'
import type { YearlyMaterial } from './material.ts'

export function mobilisationBackground(material: YearlyMaterial, thing: Thing): Node[] {
  const { question = '' } = mobilisationOf(material, thing) ?? {}
  return question === '' ? [] : [build.paragraph('Frågan som kraftsamlingen ska besvara: ', question)]
}

export function mobilisationResults(material: YearlyMaterial, thing: Thing): Node[] {
  const { results = [], contributing = [], horizons = [] } = mobilisationOf(material, thing) ?? {}
  return [
    ...listed('Resultat enligt registret:', results),
    ...listed('Det här bidrog:', contributing),
    ...listed('Tidshorisont:', horizons),
  ]
}

export function mobilisationChallenges(material: YearlyMaterial, thing: Thing): Node[] {
  return listed('Utmaningar enligt registret:', mobilisationOf(material, thing)?.challenges ?? [])
}

function mobilisationOf({ strategy }: YearlyMaterial, { id }: Thing): Mobilisation | undefined {
  return strategy?.mobilisations.find((each) => each.id === id)
}

function listed(opening: string, items: readonly string[]): Node[] {
  return items.length === 0 ? [] : [build.paragraph(opening), build.bullets(items)]
}
