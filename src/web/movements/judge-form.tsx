/*
 * Judging a movement: a comment, and two buttons.
 */
import { movements } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { LongField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { NeedsList } from './form/needs-list.tsx'

type FormGiven = {
  readonly visit: Visit
  readonly movement: movements.Movement
  readonly attempt: Attempt | undefined
}

/** For whoever may judge, while there is something to judge. */
export function JudgeForm({ visit, movement, attempt }: FormGiven) {
  const { t, person } = visit
  const { id, version, told } = movement
  if (!person || !movements.mayMovement(person, 'approve') || movements.movementState(movement) === 'approved')
    return null
  const lacking = movements.lackingIn(told)
  return (
    <section aria-labelledby="bedom">
      <h2 id="bedom">{t('movement.judge')}</h2>
      <form class="form" method="post" action={to('movementApprove', { id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="seen" value={String(version)} />
        <NeedsList visit={visit} lacking={lacking} />
        <LongField
          visit={visit}
          attempt={attempt}
          name="comment"
          label={t('movement.judge.comment')}
          help={t('movement.judge.comment.help')}
          rows={3}
        />
        <p class="actions">
          {lacking.length === 0 ? (
            <button class="ds-button" type="submit">
              {t('writing.step.approve')}
            </button>
          ) : null}
          <button class="ds-button" data-variant="secondary" type="submit" formaction={to('movementSendBack', { id })}>
            {t('movement.sendBack')}
          </button>
        </p>
      </form>
    </section>
  )
}
