/*
 * What has no movement: the questions that ask for results, with those that could be placed there, and the goals.
 */
import { forms, movements, type rounds, signing } from '../../../reporting/index.ts'
import { to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { questionAt, roundName } from '../places/present-places.ts'

type MatrixGiven = { readonly visit: Visit; readonly matrix: movements.overview.Matrix }

export function EmptyQuestions({ visit, matrix }: MatrixGiven) {
  const { t } = visit
  const count = matrix.emptyQuestions.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <section aria-labelledby="fragor-utan">
      <h2 id="fragor-utan">{t('movements.emptyQuestions', { count })}</h2>
      {count === 0 ? <p>{t('movements.emptyQuestions.none')}</p> : null}
      {matrix.emptyQuestions.map(({ round, questions }) => (
        <section key={round.id}>
          <h3>
            {roundName(visit, round)} ({questions.length})
          </h3>
          <ul class="empty-questions">
            {questions.map((empty) => (
              <EmptyItem key={empty.question.id} visit={visit} round={round} empty={empty} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type ItemGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly empty: movements.overview.EmptyQuestion
}

function EmptyItem({ visit, round, empty }: ItemGiven) {
  const { t, person } = visit
  const { question, suggestions } = empty
  const at = { round: round.id, question: question.id }
  const number = forms.questionNumber(round.form, question.id)
  const mayPlace = person !== undefined && movements.mayMovement(person, 'place') && signing.isOpen(round)
  return (
    <li>
      <a href={questionAt(at)} lang="sv-SE">
        {number} {question.prompt}
      </a>
      {suggestions.length > 0 ? (
        <span class="cell-more">
          {t('movements.suggested')}{' '}
          <span lang="sv-SE">{suggestions.map(({ movement }) => movement.told.title).join('; ')}</span>
        </span>
      ) : null}
      {mayPlace ? (
        <span class="cell-more">
          <a href={to('movementPlaceHere', at)} aria-label={`${t('movement.placeHere')}: ${number}`}>
            {t('movement.placeHere')}
          </a>
        </span>
      ) : null}
    </li>
  )
}

export function EmptyGoals({ visit, matrix }: MatrixGiven) {
  const { t, person } = visit
  const mayWrite = person !== undefined && movements.mayMovement(person, 'write')
  return (
    <section aria-labelledby="mal-utan">
      <h2 id="mal-utan">{t('movements.emptyGoals', { count: matrix.emptyGoals.length })}</h2>
      {matrix.emptyGoals.length === 0 ? <p>{t('movements.emptyGoals.none')}</p> : null}
      <ul>
        {matrix.emptyGoals.map(({ id, name }) => (
          <li key={id}>
            <a href={to('goal', { id })} lang="sv-SE">
              {name}
            </a>
            {mayWrite ? (
              <>
                {' · '}
                <a href={withQuery(to('newMovement'), { mal: id })} aria-label={`${t('movements.new')}: ${name}`}>
                  {t('movements.new')}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
