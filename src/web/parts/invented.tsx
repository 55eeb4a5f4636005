/*
 * Exempellän is invented, and every page and every file of it says so.
 */
import type { House } from '../house.ts'
import type { Visit } from '../visit.ts'

export function isInvented({ region }: Pick<House, 'region'>): boolean {
  return region === 'exempellan'
}

/** What a file says in its first row or sheet; undefined for a real region. */
export function inventedNote(house: Pick<House, 'region'>): string | undefined {
  return isInvented(house) ? 'Exempellän är ett påhittat län. Allt här är exempel.' : undefined
}

export function InventedNotice({ visit }: { visit: Visit }) {
  return isInvented(visit.house) ? (
    <p class="invented" role="note">
      {visit.t('invented')}
    </p>
  ) : null
}
