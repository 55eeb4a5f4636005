/*
 * What is next for this answer, in a sentence: what whoever looks at it is to do, or whom it waits for, and by when.
 */
import { rounds, signing } from '../../reporting/index.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import { mayWrite, type RoundQuestion } from './round-question.ts'

export function NextHere({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t, today, person } = visit
  const { round, given, present } = found
  const duty = rounds.overview.dutyOf(round, given)
  if (!signing.isOpen(round)) return null
  if (!duty) return <p class="next-here">{t('writing.next.approved')}</p>
  const due = rounds.reminding.dueOf(duty, today)
  const day = rounds.reminding.dueInWords(t, due)
  const named = (id: string) => (id === '' ? t('writing.next.leader') : nameOf(present.persons, id))
  const isReader = person !== undefined && rounds.mayTurn(person, 'approve', round, given)
  const said =
    duty.does === 'read'
      ? isReader
        ? t('writing.next.read')
        : t('writing.next.isRead', { who: named(duty.person) })
      : mayWrite(visit, found)
        ? t(given.state === 'not-begun' ? 'writing.next.begin' : 'writing.next.write', { who: named(given.reviewer) })
        : duty.person === ''
          ? t('writing.next.nobody')
          : t('writing.next.isWritten', { who: named(duty.person) })
  return (
    <p class="next-here">
      <strong>{t('round.next')}:</strong> {said}{' '}
      <span class={due.late > 0 ? 'late' : undefined}>
        {day.charAt(0).toLocaleUpperCase('sv')}
        {day.slice(1)}.
      </span>
    </p>
  )
}
