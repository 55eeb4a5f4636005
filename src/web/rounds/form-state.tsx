/*
 * The form of a round against the form as it is now: what is changed, new and gone, in words, before the leader takes it up or leaves it.
 */
import { forms, type rounds } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type FormStateGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly form: forms.Form
  readonly difference: ReturnType<typeof rounds.matchForms> | undefined
}

export function FormState({ visit, round, form, difference }: FormStateGiven) {
  const { t } = visit
  if (!difference) return <p>{t('round.form.same')}</p>
  const now = new Map(forms.questionsOf(form).map(({ id, prompt }) => [id, prompt]))
  const before = new Map(forms.questionsOf(round.form).map(({ id, prompt }) => [id, prompt]))
  const of = (kind: 'changed' | 'new') =>
    difference.questions.filter((each) => each.kind === kind).map(({ question }) => question)
  return (
    <>
      <p>{t('round.form.changed')}</p>
      <dl class="wordings" {...inSwedish(visit)}>
        {of('changed').map((id) => (
          <Wordings key={id} visit={visit} id={id} was={before.get(id)} now={now.get(id)} kind="changed" />
        ))}
        {of('new').map((id) => (
          <Wordings key={id} visit={visit} id={id} was={undefined} now={now.get(id)} kind="new" />
        ))}
        {difference.gone.map(({ id, prompt }) => (
          <Wordings key={id} visit={visit} id={id} was={prompt} now={undefined} kind="gone" />
        ))}
      </dl>
      <form method="post" action={to('roundForm', { round: round.id })}>
        <TokenField visit={visit} />
        <p class="quiet">{t('round.form.leave')}</p>
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('round.form.takeUp')}
        </button>
      </form>
    </>
  )
}

type WordingsGiven = {
  readonly visit: Visit
  readonly id: string
  readonly kind: 'same' | 'changed' | 'new' | 'gone'
  readonly was: string | undefined
  readonly now: string | undefined
}

/** A question in both its wordings; a wording that has not changed stands once. */
export function Wordings({ visit, id, kind, was, now }: WordingsGiven) {
  const { t } = visit
  return (
    <div>
      <dt>
        {id} <span class="tag">{t(`round.match.${kind}`)}</span>
      </dt>
      {was !== undefined && kind !== 'same' ? (
        <dd>
          <span class="quiet">{t('round.wording.before')}</span> {was}
        </dd>
      ) : null}
      {now !== undefined ? (
        <dd>
          {was !== undefined && kind !== 'same' ? <span class="quiet">{t('round.wording.now')}</span> : null} {now}
        </dd>
      ) : null}
    </div>
  )
}
