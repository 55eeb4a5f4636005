/*
 * Names that are written in several ways, in the text itself or against the register and the authorities' own spelling. A name
 * that is always written the same way is left alone, however odd it looks.
 */
import type { Found } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { together } from '../patterns.ts'
import { findCaseVariants } from './case-variants.ts'
import { findGluedNotes } from './glued-notes.ts'
import { findUnhyphened } from './hyphened-names.ts'
import { findKnownNameFaults } from './known-name-faults.ts'
import { findNearNames } from './near-names.ts'
import { findSplitNames } from './split-names.ts'
import { findTurnedNames } from './turned-names.ts'

export const rName: Rule = {
  id: 'R-NAME',
  title: 'Namn som skrivs på flera sätt',
  needs: ['text'],
  find: findNameFaults,
}

function findNameFaults({ text, register }: RuleInput): readonly Found[] {
  const found = [
    ...findKnownNameFaults(text, register),
    ...findGluedNotes(text),
    ...findCaseVariants(text),
    ...findSplitNames(text),
    ...findTurnedNames(text),
    ...findUnhyphened(text),
    ...findNearNames(text, register),
  ]
  const told = new Set<string>()
  const once = found.filter(({ lines, quotes }) => {
    const place = `${lines[0]?.[0]} ${quotes[0]}`
    return told.has(place) ? false : told.add(place)
  })
  return together(once)
}
