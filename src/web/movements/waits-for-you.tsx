/*
 * What waits for whoever comes: movements that were sent back to her, and for whoever approves those that can be judged.
 */
import type { Person } from '../../people/index.ts'
import { movements } from '../../reporting/index.ts'
import { to, withQuery } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'

type Given = { readonly visit: Visit; readonly all: readonly movements.Movement[]; readonly persons: readonly Person[] }

export function WaitsForYou({ visit, all, persons }: Given) {
  const { t, person } = visit
  if (!person) return null
  const back = all.filter((each) => each.writtenBy === person.id && movements.movementState(each) === 'sent-back')
  const drafts = all.filter((each) => each.writtenBy === person.id && movements.movementState(each) === 'draft')
  const toJudge = movements.mayMovement(person, 'approve') ? all.filter(movements.overview.isToJudge) : []
  if (back.length + drafts.length + toJudge.length === 0) return null
  return (
    <div class="box">
      {back.length > 0 ? <p>{t('movements.sentBackToYou', { count: back.length })}</p> : null}
      <ul>
        {back.map(({ id, told, sentBack }) => (
          <li key={id}>
            <a href={to('movementEdit', { id })} lang="sv-SE">
              {told.title}
            </a>
            : <q lang="sv-SE">{sentBack?.comment}</q> ({nameOf(persons, sentBack?.by ?? '')})
          </li>
        ))}
        {drafts.length > 0 ? (
          <li>
            <a href={withQuery(to('movements'), { lage: 'utkast', vem: 'jag' })}>
              {t('movements.yourDrafts', { count: drafts.length })}
            </a>
          </li>
        ) : null}
        {toJudge.length > 0 ? (
          <li>
            <a href={withQuery(to('movements'), { lage: 'att-bedoma' })}>
              {t('movements.toJudge', { count: toJudge.length })}
            </a>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
