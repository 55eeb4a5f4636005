/*
 * The latest assigning of a round, with a button that takes it back while it still stands.
 */
import { rounds } from '../../../reporting/index.ts'
import { listJournalLines } from '../../../store/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { nameOf, type PresentRound } from '../present-round.ts'

export async function UndoAssigning({ visit, present }: { visit: Visit; present: PresentRound }) {
  const { t, house } = visit
  const subject = `round/${present.material.round.id}`
  const lines = await house.store.read(house.region, (db) =>
    listJournalLines(db, house.region, { subject, latest: 40 }),
  )
  const latest = rounds.giving.latestAssigning(lines)
  if (!latest) return null
  const count = Object.keys(latest.after).length
  return (
    <form class="actions" method="post" action={to('roundUndoAssign', { round: present.material.round.id })}>
      <TokenField visit={visit} />
      <span class="quiet">{t('round.assign.latest', { count, name: nameOf(present.persons, latest.who) })}</span>
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {t('round.assign.undo')}
      </button>
    </form>
  )
}
