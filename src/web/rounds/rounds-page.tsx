/*
 * The report rounds: those that are, and for the leader a form to open the next one.
 */
import { z } from 'zod'
import { formatDay, Refusal } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, DayField, TextField } from '../parts/form-fields.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { formFor, formsFor } from './form-for.ts'
import { isLeading } from './present-round.ts'

export const roundsPage: Page = page({ at: paths.rounds, who: 'signed-in', show: (visit) => roundsView(visit) })

export const openRoundDoor = door({
  at: paths.rounds,
  who: rounds.isLeader,
  journal: { done: 'round.opened', refused: 'round.refused' },
  input: z.object({
    year: z.coerce
      .number('rounds.form.year.wrong')
      .int('rounds.form.year.wrong')
      .min(2000, 'rounds.form.year.wrong')
      .max(2100, 'rounds.form.year.wrong'),
    form: z.string('form.notReadable'),
    dueOn: z.iso.date('rounds.form.day.wrong'),
    before: z.string('form.notReadable'),
  }),
  async handle({ house, person, today }, { year, form, dueOn, before }) {
    if (!person) throw new Refusal('not-allowed')
    const chosen = await formFor(house, form, year)
    const given = { year, report: chosen.report, form: chosen.form, dueOn, before: before || undefined }
    const round = await rounds.openRound(house.store, person, given, today)
    return goTo(to('round', { round: round.id }), 'rounds.opened')
  },
  again: roundsView,
})

async function roundsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house } = visit
  const all = await house.store.read(house.region, (db) => rounds.listRounds(db, house.region))
  return {
    title: t('rounds.title'),
    crumbs: [{ name: t('reports.title'), href: to('reports') }],
    lead: t('rounds.lead'),
    body: (
      <>
        <p>
          <a href={to('movements')}>{t('movements.title')}</a> · <a href={to('wheel')}>{t('wheel.name')}</a> ·{' '}
          <a href={to('goals')}>{t('goals.title')}</a> · <a href={to('operationalPlan')}>{t('plan.title')}</a> ·{' '}
          <a href={to('catalogue')}>{t('catalogue.title')}</a> · <a href={to('templates')}>{t('templates.title')}</a> ·{' '}
          <a href={to('national', { year: house.year })}>{t('national.name')}</a>
        </p>
        {all.length === 0 ? <p class="box">{t('rounds.none')}</p> : <Rounds visit={visit} all={all} />}
        {isLeading(visit) ? await openForm(visit, all, attempt) : null}
      </>
    ),
  }
}

function Rounds({ visit, all }: { visit: Visit; all: readonly rounds.Round[] }) {
  const { t } = visit
  return (
    <Table
      caption={t('rounds.title')}
      hiddenCaption
      keyOf={({ id }) => id}
      rows={all}
      columns={[
        {
          head: t('rounds.round'),
          label: t('rounds.round'),
          cell: ({ id, year, report }) => (
            <a href={to('round', { round: id })}>
              {t(`rounds.report.${report}`)} {year}
            </a>
          ),
        },
        { head: t('rounds.due'), label: t('rounds.due'), cell: ({ dueOn }) => formatDay(dueOn as never) },
        {
          head: t('rounds.state'),
          label: t('rounds.state'),
          cell: ({ signed }) => t(signed === undefined ? 'rounds.open' : 'rounds.signed'),
        },
      ]}
    />
  )
}

async function openForm(visit: Visit, all: readonly rounds.Round[], attempt: Attempt | undefined) {
  const { t, house } = visit
  const latest = all[0]
  const year = latest ? latest.year + 1 : house.year
  return (
    <section>
      <h2>{t('rounds.form.title')}</h2>
      <p>{t('rounds.form.lead')}</p>
      <form class="form" method="post" action={to('rounds')}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <TextField visit={visit} name="year" label={t('rounds.form.year')} value={String(year)} attempt={attempt} />
        <ChoiceField
          visit={visit}
          name="form"
          label={t('rounds.form.form')}
          options={await formsFor(house)}
          value={latest?.form.id}
          attempt={attempt}
        />
        <DayField
          visit={visit}
          name="dueOn"
          label={t('rounds.form.due')}
          help={t('rounds.form.due.help')}
          value={`${Math.max(year + 1, Number(visit.today.slice(0, 4)) + (visit.today.slice(5) > '02-15' ? 1 : 0))}-02-21`}
          attempt={attempt}
        />
        <ChoiceField
          visit={visit}
          name="before"
          label={t('rounds.form.before')}
          none={t('rounds.form.before.none')}
          options={all.map(({ id, year: of, report }) => ({
            value: id,
            name: `${t(`rounds.report.${report}`)} ${of}`,
          }))}
          value={latest?.id}
          attempt={attempt}
        />
        <button class="ds-button" type="submit">
          {t('rounds.form.open')}
        </button>
      </form>
    </section>
  )
}
