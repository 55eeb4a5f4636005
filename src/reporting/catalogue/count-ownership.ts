/*
 * Figures of who runs the companies: sums only, and where few are hidden the figure is missing, never 0 and never to be had by subtraction.
 */
import type { ledger } from '../../portfolio/index.ts'
import type { isIn } from './asked-period.ts'
import { picked } from './case-filters.ts'
import { inKronor } from './count-cases.ts'
import type { Count, Counted } from './figure-definition.ts'

type Group = ledger.OwnershipSums['byWomen'][number]

export function countOwnership(
  by: keyof ledger.OwnershipSums,
  group: Group['group'],
  what: 'cases' | 'granted' | 'share',
  isDecidedIn: typeof isIn,
): Count {
  return (sources, when, filter) => {
    if (!sources.ownership) return untold('Uppgiften om ägande är inte läst in.')
    const granted = picked(sources, filter).filter(
      (row) => row.sort === 'support' && row.granted !== undefined && isDecidedIn(row.decidedOn, when),
    )
    if (granted.length === 0)
      return what === 'share' ? untold('Det finns inget att räkna andelen av.') : { value: 0, rows: [], leftOut: [] }
    const groups = sources.ownership(granted)[by]
    const own = groups.find((each) => each.group === group)
    const known = groups.filter((each) => each.group !== 'not-stated')
    if (own?.cases === undefined || (what === 'share' && known.some(({ cases }) => cases === undefined)))
      return untold('Gruppen är för liten för att visas.')
    if (what === 'granted') return { value: inKronor(own.granted), rows: [], leftOut: notStated(groups) }
    if (what === 'cases') return { value: own.cases, rows: [], leftOut: notStated(groups) }
    const all = known.reduce((sum, { cases = 0 }) => sum + cases, 0)
    const parts = [
      { name: 'delen', value: own.cases },
      { name: 'det hela', value: all },
    ]
    return { value: (100 * own.cases) / all, rows: [], parts, leftOut: notStated(groups) }
  }
}

function untold(why: string): Counted {
  return { value: undefined, rows: [], leftOut: [why] }
}

function notStated(groups: readonly Group[]): string[] {
  const count = groups.find(({ group }) => group === 'not-stated')?.cases
  return count ? [`${count} stöd saknar uppgift om ägande.`] : []
}
