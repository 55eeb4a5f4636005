/*
 * Comments on passages of the answer: the open ones with what they speak of, replies and a way to resolve them, the resolved ones
 * folded together, and a form for a new one. A passage that has changed is told so.
 */
import { writing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import { nameOf, type PresentRound } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import type { RoundQuestion } from '../round-question.ts'

export function Comments({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t, person } = visit
  const { comments, round, question, present, answer } = found
  const [open, resolved] = [comments.filter((each) => !each.resolved), comments.filter((each) => each.resolved)]
  const doc = answer ? writing.docOf(answer.content) : undefined
  const may = person !== undefined && writing.mayComment(person)
  const action = to('roundComment', { round: round.id, id: question.id })
  const one = (comment: writing.Comment) => (
    <CommentBox
      key={comment.id}
      visit={visit}
      comment={comment}
      present={present}
      action={may ? action : undefined}
      isMoved={doc !== undefined && comment.quote !== '' && !writing.passageOf(doc, comment)}
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

type BoxGiven = {
  readonly visit: Visit
  readonly comment: writing.Comment
  readonly present: PresentRound
  /** Where an answer is sent; undefined for whoever may only read. */
  readonly action: string | undefined
  readonly isMoved: boolean
}

function CommentBox({ visit, comment, present, action, isMoved }: BoxGiven) {
  const { t } = visit
  const { id, quote, said, asks, resolved } = comment
  return (
    <div class="box comment" data-comment={id} {...(resolved ? {} : { 'data-open': '' })}>
      {quote === '' ? null : (
        <p lang="sv-SE">
          <q>{quote}</q>
          {isMoved ? ` (${t('comments.moved')})` : ''}{' '}
          <button class="link-button to-passage" type="button" hidden>
            {t('editor.toPassage')}
          </button>
        </p>
      )}
      {asks === undefined ? null : <p>{t('comments.asked', { who: nameOf(present.persons, asks) })}</p>}
      {said.map(({ by, on, text }, at) => (
        <p key={at}>
          <strong>{nameOf(present.persons, by)}</strong> {on}
          <br />
          <span lang="sv-SE">{text}</span>
        </p>
      ))}
      {action === undefined ? null : (
        <form method="post" action={action}>
          <TokenField visit={visit} />
          <input type="hidden" name="comment" value={id} />
          <label class="ds-sr-only" for={`svar-${id}`}>
            {t('comments.reply')}
          </label>
          <input
            class="ds-input"
            type="text"
            id={`svar-${id}`}
            name="text"
            placeholder={t('comments.reply')}
            autocomplete="off"
          />
          <p class="actions">
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="reply">
              {t('comments.reply')}
            </button>{' '}
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="turn">
              {t(resolved ? 'comments.reopen' : 'comments.resolve')}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}
