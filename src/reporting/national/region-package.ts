/*
 * A region's signed report as the national view reads it: who it is, what it was asked and says, and its figures.
 */
import type { FrozenFigure, SignedPackage } from '../signing/signed-package.ts'
import { type Asked, askedInPackage } from './said-in.ts'

export type NationalRegion = {
  readonly id: string
  readonly name: string
  readonly invented: boolean
  /** Of its report: 1 as it was first signed. */
  readonly number: number
  readonly signedOn: string
}

export type RegionPackage = {
  readonly region: NationalRegion
  readonly asked: readonly Asked[]
  readonly figures: readonly FrozenFigure[]
}

export function readRegion(content: SignedPackage): RegionPackage {
  const { region, invented, number, signedOn, figures } = content
  return { region: { ...region, invented, number, signedOn }, asked: askedInPackage(content), figures }
}
