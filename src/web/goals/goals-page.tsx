/*
 * The goals against their targets: each indicator with baseline, path, outcome and status by the stated rule; forms for a new reading, and
 * for a status against the rule with its reason.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { yearly } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField, TextField } from '../parts/form-fields.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

export const goalsPage: Page = page({ at: paths.goals, who: 'everyone', show: (visit) => goalsView(visit) })

const period = z.coerce
  .number('rounds.form.year.wrong')
  .int('rounds.form.year.wrong')
  .min(1900, 'rounds.form.year.wrong')
  .max(2200, 'rounds.form.year.wrong')
/** A number as people write it: `72,5`. */
const value = z.string('form.notReadable').regex(/^\s*-?\d[\d\s]*(?:[.,]\d+)?\s*$/, 'goals.value.wrong')

function numberOf(text: string): number {
  return Number(text.replaceAll(/\s/g, '').replace(',', '.'))
}

export const readingDoor = door({
  at: paths.goalReading,
  who: (person) => targets.mayFollowGoals(person, 'read'),
  journal: { done: 'indicator.read', refused: 'indicator.refused' },
  input: z.object({
    indicator: z.string('form.notReadable'),
    period,
    value,
    source: z.string('form.notReadable').trim().min(1, 'case.form.needed'),
  }),
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { value: written, ...reading } = given
    await targets.recordReading(house.store, person, { ...reading, value: numberOf(written) }, today)
    return goTo(to('goals'), 'goals.read')
  },
  again: goalsView,
})

export const overrideDoor = door({
  at: paths.goalOverride,
  who: (person) => targets.mayFollowGoals(person, 'override'),
  journal: { done: 'indicator.status-overridden', refused: 'indicator.refused' },
  input: z.object({
    indicator: z.string('form.notReadable'),
    status: z.enum(targets.goalStatuses, 'form.notReadable'),
    reason: z.string('form.notReadable').trim().min(1, 'goals.reason.needed'),
  }),
  keeps: ['reason'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.overrideStatus(house.store, person, { ...given, period: house.year }, today)
    return goTo(to('goals'), 'goals.overridden')
  },
  again: goalsView,
})

async function goalsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person } = visit
  const { strategy } = await visit.register()
  const followUp = await house.store.read(house.region, (db) => targets.getGoalFollowUp(db, house.region))
  const names = new Map((strategy?.goals ?? []).map(({ id, name }) => [id, name]))
  const may = (step: 'read' | 'override') => person !== undefined && targets.mayFollowGoals(person, step)
  const indicators = followUp.paths.map(({ id, name }) => ({ value: id, name }))
  return {
    title: t('goals.title'),
    crumbs: [{ name: t('strategy.title'), href: to('strategy') }],
    lead: t('goals.lead', { year: house.year }),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <p class="box" lang="sv-SE">
          {targets.statusRule}
        </p>
        {followUp.paths.length === 0 ? (
          <p>{t('goals.none')}</p>
        ) : (
          <Table
            caption={t('goals.title')}
            hiddenCaption
            rows={followUp.paths}
            keyOf={({ id }) => id}
            columns={columnsOf(visit, followUp, names)}
          />
        )}
        {may('read') && indicators.length > 0 ? (
          <ReadingForm visit={visit} indicators={indicators} attempt={attempt} />
        ) : null}
        {may('override') && indicators.length > 0 ? (
          <OverrideForm visit={visit} indicators={indicators} attempt={attempt} />
        ) : null}
      </>
    ),
  }
}

function columnsOf(
  { t, house }: Visit,
  followUp: targets.GoalFollowUp,
  names: ReadonlyMap<string, string>,
): Column<targets.IndicatorPath>[] {
  const so = (path: targets.IndicatorPath) =>
    targets.standingOf(path, followUp.readings, followUp.overrides, house.year)
  const shown = ({ decimals, unit }: targets.IndicatorPath, of: number | undefined) =>
    of === undefined
      ? t('missing.word')
      : `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: decimals }).format(of)} ${unit}`
  const plain = (label: string) => ({ head: label, label })
  return [
    {
      ...plain(t('goals.indicator')),
      cell: ({ name, goals }) => (
        <span lang="sv-SE">
          {name}
          <br />
          <span class="row-section">{goals.map((goal) => names.get(goal) ?? goal).join(', ')}</span>
        </span>
      ),
    },
    {
      ...plain(t('goals.baseline')),
      numeric: true,
      cell: (path) =>
        path.baseline ? `${shown(path, path.baseline.value)} (${path.baseline.period})` : t('missing.word'),
    },
    { ...plain(t('goals.target')), numeric: true, cell: (path) => shown(path, so(path).target) },
    {
      ...plain(t('goals.outcome')),
      numeric: true,
      cell: (path) => {
        const { reading } = so(path)
        return reading ? `${shown(path, reading.value)} (${reading.period})` : t('missing.word')
      },
    },
    {
      ...plain(t('round.state')),
      cell: (path) => {
        const { status, override } = so(path)
        if (!override) return t(`goals.status.${status}`)
        return (
          <>
            {t(`goals.status.${override.status}`)} ({t('goals.byRule', { status: t(`goals.status.${status}`) })})
            <br />
            <span lang="sv-SE">{override.reason}</span>
          </>
        )
      },
    },
  ]
}

type FormGiven = {
  readonly visit: Visit
  readonly indicators: readonly { readonly value: string; readonly name: string }[]
  readonly attempt: Attempt | undefined
}

function ReadingForm({ visit, indicators, attempt }: FormGiven) {
  const { t } = visit
  const given = { visit, attempt }
  return (
    <section>
      <h2>{t('goals.reading')}</h2>
      <p>{t('goals.reading.lead')}</p>
      <form class="form" method="post" action={to('goalReading')}>
        <TokenField visit={visit} />
        <ChoiceField {...given} name="indicator" label={t('goals.indicator')} options={indicators} />
        <TextField {...given} name="period" label={t('catalogue.year')} value={String(visit.house.year)} />
        <TextField {...given} name="value" label={t('catalogue.of')} help={t('goals.value.help')} />
        <TextField {...given} name="source" label={t('catalogue.source')} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}

function OverrideForm({ visit, indicators, attempt }: FormGiven) {
  const { t, house } = visit
  const statuses = targets.goalStatuses.map((status) => ({ value: status, name: yearly.statusWords[status] }))
  return (
    <section>
      <h2>{t('goals.override', { year: house.year })}</h2>
      <p>{t('goals.override.lead')}</p>
      <form class="form" method="post" action={to('goalOverride')}>
        <TokenField visit={visit} />
        <ChoiceField
          visit={visit}
          name="indicator"
          label={t('goals.indicator')}
          options={indicators}
          attempt={undefined}
        />
        <ChoiceField visit={visit} name="status" label={t('round.state')} options={statuses} attempt={attempt} />
        <LongField visit={visit} name="reason" label={t('writing.reason')} attempt={attempt} rows={2} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}
