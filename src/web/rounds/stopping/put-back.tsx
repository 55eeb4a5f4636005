/*
 * The two ways back: the latest choice taken back, and the rules as they are in a new round.
 */
import { formatDay, swedishDay } from '../../../foundation/index.ts'
import { roundReport, rounds, signing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { nameOf, type PresentRound } from '../present-round.ts'

type ChangeGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly change: rounds.stopping.BlockingChange
}

/** Who chose what last, and the button that takes it back. */
export function LatestChange({ visit, present, change }: ChangeGiven) {
  const { t } = visit
  const { round } = present.material
  const [on, off] = [without(change.after, change.before), without(change.before, change.after)]
  const stands = without(change.after, round.blocking).length + without(round.blocking, change.after).length === 0
  return (
    <section class="box">
      <p>
        {t('stopping.latest', {
          day: formatDay(swedishDay(new Date(change.at))),
          who: nameOf(present.persons, change.who),
        })}{' '}
        <Named name={t('stopping.latest.on')} rules={on} />
        <Named name={t('stopping.latest.off')} rules={off} />
      </p>
      {stands && signing.isOpen(round) ? (
        <form method="post" action={to('roundStoppingUndo', { round: round.id })}>
          <TokenField visit={visit} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {t('stopping.undo')}
          </button>
        </form>
      ) : null}
    </section>
  )
}

function Named({ name, rules }: { name: string; rules: readonly string[] }) {
  if (rules.length === 0) return null
  return (
    <>
      {name}: <span lang="sv-SE">{rules.map((rule) => roundReport.ruleTitles[rule] ?? rule).join(', ')}</span>.{' '}
    </>
  )
}

function without(rules: readonly string[], others: readonly string[]): string[] {
  return rules.filter((rule) => !others.includes(rule))
}

/** One button; nothing where the rules stand as in a new round. */
export function ToDefaults({ visit, round }: { visit: Visit; round: rounds.Round }) {
  const { t } = visit
  const isDefault = without(round.blocking, rounds.stopping.blockingAtFirst).length === 0
  if (isDefault && round.blocking.length === rounds.stopping.blockingAtFirst.length)
    return <p>{t('stopping.isDefault')}</p>
  if (!signing.isOpen(round)) return null
  return (
    <form method="post" action={to('roundStopping', { round: round.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="basedOn" value={String(round.version)} />
      {rounds.stopping.blockingAtFirst.map((rule) => (
        <input key={rule} type="hidden" name={`blocking.${rule}`} value="ja" />
      ))}
      <button class="ds-button" data-variant="secondary" type="submit">
        {t('stopping.toDefault')}
      </button>
    </form>
  )
}
