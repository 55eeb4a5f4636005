/*
 * Regions of a question by how far they have come: named, so that nobody has to look for who is not there.
 */
import type { signing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

type Answers = signing.national.NationalQuestion['answers']

/** More than these are folded in a table, so that a question is not as tall as a page. */
const namesShown = 5

export function namesOf(answers: Answers, state: Answers[number]['state']): string[] {
  return answers.filter((each) => each.state === state).map(({ region }) => region.name)
}

/** In a cell: how many have answered, and who has not; nothing more where all or none have. */
export function AnsweredCell({ visit: { t }, answers }: { visit: Visit; answers: Answers }) {
  const [silent, notAsked] = [namesOf(answers, 'no-answer'), namesOf(answers, 'not-asked')]
  const [count, all] = [countAnswered(answers), answers.length]
  return (
    <div>
      <span class="no-break">{t('national.answered.of', { count, all })}</span>
      {silent.length === 0 || silent.length === all ? null : <Folded visit={{ t }} names={silent} />}
      {notAsked.length === 0 ? null : (
        <span class="cell-more">{t('national.state.not-asked', { regions: notAsked.join(', ') })}</span>
      )}
    </div>
  )
}

function Folded({ visit: { t }, names }: { visit: Pick<Visit, 't'>; names: readonly string[] }) {
  if (names.length <= namesShown)
    return <span class="cell-more">{t('national.state.no-answer', { regions: names.join(', ') })}</span>
  return (
    <details>
      <summary>{t('national.unanswered.many', { count: names.length })}</summary>
      <span lang="sv-SE">{names.join(', ')}</span>
    </details>
  )
}

export function countAnswered(answers: Answers): number {
  return answers.filter(({ state }) => state === 'answered').length
}

/** Those that have not answered, and those that were not asked; nothing where everybody has. */
export function WithoutAnswer({ visit: { t }, answers }: { visit: Visit; answers: Answers }) {
  const states = (['no-answer', 'not-asked'] as const).filter((state) => namesOf(answers, state).length > 0)
  return (
    <>
      {states.map((state) => (
        <p key={state}>{t(`national.state.${state}`, { regions: namesOf(answers, state).join(', ') })}</p>
      ))}
    </>
  )
}
