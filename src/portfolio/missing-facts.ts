/*
 * What an insats should have on paper and has not. A table that a controller can proof-read: the fact's name in Swedish, for
 * which sort of insats it is asked, and how it is seen to be there.
 */
import type { Insats } from './insats.ts'

type RequiredFact = {
  readonly name: string
  readonly of: readonly Insats['reported'][]
  readonly isThere: (insats: Insats) => boolean
}

const both = ['funded', 'earlier'] as const

export const requiredFacts: readonly RequiredFact[] = [
  { name: 'beviljat belopp', of: both, isThere: (insats) => insats.granted !== undefined },
  { name: 'diarienummer', of: both, isThere: (insats) => insats.diaryNumbers.length > 0 },
  { name: 'period', of: both, isThere: (insats) => insats.period !== undefined },
  { name: 'projektägare', of: both, isThere: (insats) => insats.owner !== undefined },
  { name: 'prioritering i inriktningsbeslutet', of: ['funded'], isThere: (insats) => insats.priority !== undefined },
  { name: 'effektmål', of: both, isThere: (insats) => insats.effectGoals.length > 0 },
  { name: 'prioriterat område', of: ['funded'], isThere: (insats) => insats.areas.length > 0 },
  { name: 'delmål', of: ['funded'], isThere: (insats) => insats.subgoals.length > 0 },
  { name: 'resultat', of: both, isThere: (insats) => insats.result !== undefined },
  { name: 'grund för resultatet', of: both, isThere: (insats) => insats.result?.basis !== undefined },
  { name: 'faktiskt eller förväntat', of: both, isThere: (insats) => insats.result?.status !== undefined },
  { name: 'effektens tidshorisont', of: both, isThere: (insats) => insats.result?.horizon !== undefined },
]

/** Names of the facts that are missing, in the table's order. */
export function missingFacts(insats: Insats): string[] {
  return requiredFacts
    .filter((fact) => fact.of.includes(insats.reported) && !fact.isThere(insats))
    .map((fact) => fact.name)
}
