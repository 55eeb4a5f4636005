/*
 * Comments on passages of the answer, in the order of the text and numbered as in it: the open ones, the resolved ones folded together, and
 * a form for a new one.
 */
import { writing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import type { PresentRound } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import type { RoundQuestion } from '../round-question.ts'
import { CommentBox } from './comment-box.tsx'

export type CommentsGiven = {
  readonly visit: Visit
  readonly found: RoundQuestion
  /** Whether the page shows the text with its passages marked; else the script of the editor does. */
  readonly isRead: boolean
}

export function Comments({ visit, found, isRead }: CommentsGiven) {
  const { t, person } = visit
  const { round, question, present } = found
  const placed = placedComments(found)
  const [open, resolved] = [placed.filter(isOpen), placed.filter((each) => !isOpen(each))]
  const may = person !== undefined && writing.mayComment(person)
  const action = to('roundComment', { round: round.id, id: question.id })
  const one = (each: writing.PlacedComment) => (
    <CommentBox
      key={each.comment.id}
      visit={visit}
      placed={each}
      present={present}
      action={may ? action : undefined}
      isRead={isRead}
    />
  )
  return (
    <details open={open.length > 0} id="kommentarer" class="comments">
      <summary>{t('comments.title', { count: open.length })}</summary>
      {open.map(one)}
      {resolved.length > 0 ? (
        <details>
          <summary>{t('comments.resolved', { count: resolved.length })}</summary>
          {resolved.map(one)}
        </details>
      ) : null}
      {may ? <NewComment visit={visit} present={present} action={action} /> : null}
    </details>
  )
}

/** Numbered as they stand in the text: the open ones first. */
export function placedComments({ comments, answer }: RoundQuestion): writing.PlacedComment[] {
  const doc = answer && writing.docOf(answer.content)
  const [open, resolved] = [comments.filter((each) => !each.resolved), comments.filter((each) => each.resolved)]
  return [...writing.placeComments(doc, open), ...writing.placeComments(doc, resolved)]
}

function isOpen({ comment }: writing.PlacedComment): boolean {
  return !comment.resolved
}

type NewGiven = { readonly visit: Visit; readonly present: PresentRound; readonly action: string }

function NewComment({ visit, present, action }: NewGiven) {
  const { t, person } = visit
  const others = present.persons.filter((each) => each.id !== person?.id && writing.mayComment(each))
  return (
    <form class="form" method="post" action={action} id="ny-kommentar">
      <TokenField visit={visit} />
      <label class="ds-label" for="quote">
        {t('comments.quote')}
      </label>
      <p class="field-help" id="quote-hjalp">
        {t('comments.quote.help')}
      </p>
      <input class="ds-input" type="text" id="quote" name="quote" aria-describedby="quote-hjalp" autocomplete="off" />
      <label class="ds-label" for="comment-text">
        {t('comments.text')}
      </label>
      <textarea class="ds-input" id="comment-text" name="text" rows={3} />
      <label class="ds-label" for="asks">
        {t('comments.asks')}
      </label>
      <select class="ds-input" id="asks" name="asks">
        <option value="">{t('comments.asks.nobody')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button class="ds-button" data-variant="secondary" type="submit">
        {t('comments.do')}
      </button>
    </form>
  )
}
