/*
 * The question before, the round, and the question after: only those that are written.
 */
import { forms } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import { isWritten } from '../reporting/question-of.ts'
import type { Visit } from '../visit.ts'
import type { RoundQuestion } from './round-question.ts'

export function Neighbours({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t } = visit
  const { round, question, present } = found
  const given = new Set(present.material.assignments.map((each) => each.question))
  const all = forms.questionsOf(round.form).filter((each) => isWritten(each) && given.has(each.id))
  const at = all.findIndex(({ id }) => id === question.id)
  if (at < 0) return null
  const link = (there: forms.Question | undefined, word: string, rel: 'prev' | 'next') =>
    there ? (
      <a href={to('roundQuestion', { round: round.id, id: there.id })} rel={rel} title={there.prompt}>
        {word}
      </a>
    ) : null
  return (
    <nav class="neighbours" aria-label={t('writing.neighbours')}>
      {link(all[at - 1], t('writing.previous'), 'prev')}
      <a href={to('round', { round: round.id })}>{t('writing.toRound', { number: at + 1, count: all.length })}</a>
      {link(all[at + 1], t('writing.following'), 'next')}
    </nav>
  )
}
