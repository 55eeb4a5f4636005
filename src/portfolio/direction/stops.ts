/*
 * What the direction decision does not pay for: its exclusions, what a priority is not for, and projects that concern a single
 * municipality without a recorded reason for their regional value. Each stop gives its sentence.
 */
import type { CaseDescription } from '../cases/case-description.ts'
import { sortOf } from '../cases/case-kind.ts'
import type { DirectionRules } from './direction-rules.ts'
import { micrograntStop } from './microgrant.ts'

/** The sentences of every rule that stops the case; empty when none does. `priority` is what the decision would give it. */
export function stopsOf(rules: DirectionRules, about: CaseDescription, priority: string | undefined): string[] {
  const chosen = rules.priorities.find(({ id }) => id === priority)
  const byPriority = (chosen?.notFor ?? []).filter((purpose) => about.purposes.includes(purpose))
  return [
    ...rules.exclusions.filter(({ what }) => isExcluded(about, what)).map(({ sentence }) => sentence),
    ...(byPriority.length > 0 && chosen ? [chosen.sentence] : []),
    ...micrograntStop(rules, about),
  ]
}

function isExcluded(about: CaseDescription, what: DirectionRules['exclusions'][number]['what']): boolean {
  if (what !== 'single-municipality') return about.purposes.includes(what)
  const isProject = sortOf(about.kind) === 'insats' && about.kind !== 'sub-project'
  return isProject && about.municipalities.length === 1 && (about.regionalValue ?? '').trim() === ''
}
