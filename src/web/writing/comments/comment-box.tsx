/*
 * One comment: its number, the words that it speaks of and the way to them, what was said, and a field to answer or resolve.
 */
import { formatDay } from '../../../foundation/index.ts'
import type { writing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { nameOf, type PresentRound } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import { placeId, remarkId } from './commented-text.tsx'

type BoxGiven = {
  readonly visit: Visit
  readonly placed: writing.PlacedComment
  readonly present: PresentRound
  /** Where an answer is sent; undefined for whoever may only read. */
  readonly action: string | undefined
  /** Whether the page shows the text with its passages marked; else the script of the editor does. */
  readonly isRead: boolean
}

export function CommentBox({ visit, placed, present, action, isRead }: BoxGiven) {
  const { t } = visit
  const { comment, number } = placed
  const { id, said, asks, resolved, from } = comment
  return (
    <div
      class="box comment"
      id={remarkId(id)}
      tabIndex={-1}
      data-comment={id}
      data-from={String(from)}
      data-number={String(number)}
      {...(resolved ? {} : { 'data-open': '' })}
    >
      <Passage visit={visit} placed={placed} isRead={isRead} />
      {asks === undefined ? null : <p>{t('comments.asked', { who: nameOf(present.persons, asks) })}</p>}
      {said.map(({ by, on, text }, at) => (
        <p key={at}>
          <strong>{nameOf(present.persons, by)}</strong> <span class="quiet">{formatDay(on as never)}</span>
          <br />
          <span lang="sv-SE">{text}</span>
        </p>
      ))}
      {action === undefined ? null : <Answer visit={visit} comment={comment} action={action} />}
    </div>
  )
}

/** What it speaks of, in which paragraph, and the way there. */
function Passage({ visit, placed, isRead }: Pick<BoxGiven, 'visit' | 'placed' | 'isRead'>) {
  const { t } = visit
  const { comment, number, passage, paragraph } = placed
  const { id, quote, resolved } = comment
  if (quote === '') return <p class="comment-place">{t('comments.whole', { number })}</p>
  return (
    <p class="comment-place" lang="sv-SE">
      <strong>{number}.</strong> <q>{quote}</q>{' '}
      <span class="quiet">
        {passage ? t('comments.paragraph', { paragraph: paragraph ?? 1 }) : t('comments.moved')}
      </span>{' '}
      {isRead && passage && !resolved ? <a href={`#${placeId(id)}`}>{t('editor.toPassage')}</a> : null}
      {isRead ? null : (
        <button class="link-button to-passage" type="button" hidden>
          {t('editor.toPassage')}
        </button>
      )}
    </p>
  )
}

type AnswerGiven = { readonly visit: Visit; readonly comment: writing.Comment; readonly action: string }

function Answer({ visit, comment: { id, resolved }, action }: AnswerGiven) {
  const { t } = visit
  return (
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
  )
}
