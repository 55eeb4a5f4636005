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

/** In a cell: who has not answered, or that all or none have. */
export function UnansweredCell({ visit: { t }, answers }: { visit: Visit; answers: Answers }) {
  const [silent, notAsked] = [namesOf(answers, 'no-answer'), namesOf(answers, 'not-asked')]
  if (silent.length + notAsked.length === 0) return <>{t('national.everyone')}</>
  if (silent.length === answers.length) return <>{t('national.nobody')}</>
  return (
    <div>
      <Folded visit={{ t }} names={silent} />
      {notAsked.length === 0 ? null : (
        <span class="cell-more">{t('national.state.not-asked', { regions: notAsked.join(', ') })}</span>
      )}
    </div>
  )
}

function Folded({ visit: { t }, names }: { visit: Pick<Visit, 't'>; names: readonly string[] }) {
  const all = <span lang="sv-SE">{names.join(', ')}</span>
  if (names.length <= namesShown) return all
  return (
    <details>
      <summary>{t('national.unanswered.many', { count: names.length })}</summary>
      {all}
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
