/*
 * What the leader settles for a round: the due day, the days on the way there, and who signs. What stops an answer has a page of its own
 * (stopping/). The form of the round against the form as it is now stands here too, since a form may change while a round runs.
 */
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { holds } from '../../people/index.ts'
import { rounds, signing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { DayField, TicksField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { PlanOfDays } from './board/plan-of-days.tsx'
import { FillForm } from './fill-form.tsx'
import { formFor } from './form-for.ts'
import { FormState } from './form-state.tsx'
import { type PresentRound, presentRound, roundCrumbs, signersOf } from './present-round.ts'
import { tickedIn } from './ticked-in.ts'

export const settlePage: Page = page({
  at: paths.roundSettle,
  who: rounds.isLeader,
  show: (visit) => settleView(visit),
})

/** A day that is left out is counted back. */
const Day = z.union([z.literal(''), z.iso.date('rounds.form.day.wrong')]).default('')

/** Ticks come as fields of their own, `signers.vera`. */
const Settled = z.looseObject({
  round: z.string(),
  basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
  dueOn: z.iso.date('rounds.form.day.wrong'),
  written: Day,
  reviewed: Day,
  led: Day,
  signed: Day,
})

export const settleDoor = door({
  at: paths.roundSettle,
  who: rounds.isLeader,
  journal: { done: 'round.settled', refused: 'round.refused' },
  input: Settled,
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { round, basedOn, dueOn } = given
    const [signers, days] = [tickedIn(given, 'signers'), daysIn(given)]
    await rounds.settleRound(house.store, person, { round, basedOn, dueOn, days, signers }, today)
    return goTo(to('roundSettle', { round }), 'round.settled')
  },
  again: settleView,
})

/** The days of the plan; one that was emptied is counted back, and when all are, there is nothing to keep. */
function daysIn(given: z.infer<typeof Settled>): rounds.days.Plan | undefined {
  const counted = rounds.days.countedBack(given.dueOn)
  if (rounds.days.planSteps.every((step) => given[step] === '')) return undefined
  return Object.fromEntries(
    rounds.days.planSteps.map((step) => [step, given[step] || counted[step]]),
  ) as rounds.days.Plan
}

export const takeUpFormDoor = door({
  at: paths.roundForm,
  who: rounds.isLeader,
  journal: { done: 'round.form-taken-up', refused: 'round.refused' },
  input: z.object({ round: z.string() }),
  async handle(visit, { round }) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material } = await presentRound(visit)
    const { form } = await formFor(house, material.round.form.id, material.round.year)
    await rounds.takeUpForm(house.store, person, round, form)
    return goTo(to('round', { round }), 'round.formTakenUp')
  },
  again: settleView,
})

export async function settleView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const { form } = await formFor(house, round.form.id, round.year)
  return {
    title: t('round.settle'),
    crumbs: roundCrumbs(visit, round),
    lead: t('round.settle.lead'),
    body: (
      <>
        <SettleForm visit={visit} present={present} attempt={attempt} />
        <Stopping visit={visit} round={round} />
        {signing.isOpen(round) ? <FillForm visit={visit} round={round} /> : null}
        <h2>{t('round.form.title')}</h2>
        <FormState visit={visit} round={round} form={form} difference={rounds.formDifference(round, form)} />
      </>
    ),
  }
}

function Stopping({ visit: { t }, round: { id, blocking } }: { visit: Visit; round: rounds.Round }) {
  return (
    <section>
      <h2>{t('stopping.title')}</h2>
      <p>
        {t('round.blocking.count', { count: blocking.length })}{' '}
        <a href={to('roundStopping', { round: id })}>{t('round.blocking.choose')}</a>
      </p>
    </section>
  )
}

function SettleForm({
  visit,
  present,
  attempt,
}: {
  visit: Visit
  present: PresentRound
  attempt: Attempt | undefined
}): ComponentChildren {
  const { t } = visit
  const { round } = present.material
  const able = present.persons.filter((person) => holds(person, 'decision-maker'))
  const signers = [...new Set([...able, ...signersOf(present)])]
  return (
    <form class="form" method="post" action={to('roundSettle', { round: round.id })}>
      <FormProblem visit={visit} attempt={attempt} />
      <TokenField visit={visit} />
      <input type="hidden" name="basedOn" value={String(round.version)} />
      <DayField visit={visit} name="dueOn" label={t('rounds.form.due')} value={round.dueOn} attempt={attempt} />
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{t('round.plan')}</legend>
        <p class="field-help">{t('round.plan.help')}</p>
        <PlanOfDays visit={visit} round={round} />
        {rounds.days.planSteps.map((step) => (
          <DayField
            key={step}
            visit={visit}
            name={step}
            label={t(`round.plan.${step}`)}
            value={rounds.days.planOf(round)[step]}
            attempt={attempt}
          />
        ))}
      </fieldset>
      {signers.length === 0 ? (
        <p class="box">{t('round.signers.none')}</p>
      ) : (
        <TicksField
          legend={t('round.signers')}
          name="signers"
          options={signers.map(({ id, name }) => ({ value: id, name }))}
          chosen={round.signers}
          attempt={attempt}
        />
      )}
      <button class="ds-button" type="submit">
        {t('form.save')}
      </button>
    </form>
  )
}
