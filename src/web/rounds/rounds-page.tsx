/*
 * The report rounds: for each that is under way how far it has come, what is next and what is late; those that are signed; and for the
 * leader a form to open the next one.
 */
import { formatDay } from '../../foundation/index.ts'
import { rounds, signing } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { PlanOfDays } from './board/plan-of-days.tsx'
import { NextSteps, RoundProgress } from './board/round-head.tsx'
import { leadOf } from './board/round-page.tsx'
import { MyQuestions } from './mine/my-questions.tsx'
import { OpenForm } from './open-form.tsx'
import { isLeading, presentRound, signersOf } from './present-round.ts'

export const roundsPage: Page = page({ at: paths.rounds, who: 'signed-in', show: (visit) => roundsView(visit) })

export async function roundsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house } = visit
  const all = await house.store.read(house.region, (db) => rounds.listRounds(db, house.region))
  const open = all.filter(signing.isOpen)
  const signed = all.filter((each) => !signing.isOpen(each))
  return {
    title: t('rounds.title'),
    crumbs: [{ name: t('reports.title'), href: to('reports') }],
    lead: t('rounds.lead'),
    body: (
      <>
        {open.length === 0 ? <p class="box">{t('rounds.none')}</p> : null}
        {await Promise.all(open.map((round) => underWay(visit, round)))}
        {isLeading(visit) || open.length === 0 ? null : await MyQuestions({ visit })}
        {isLeading(visit) ? await OpenForm({ visit, all, open: open.length === 0, attempt }) : null}
        <Signed visit={visit} all={signed} />
        <Around visit={visit} />
      </>
    ),
  }
}

async function underWay(visit: Visit, round: rounds.Round) {
  const { t, today } = visit
  const present = await presentRound(visit, round.id)
  const overview = rounds.overview.overviewOf({ ...present.material, findings: [], today })
  return (
    <section key={round.id} class="box round-card">
      <h2>
        <a href={to('round', { round: round.id })}>
          {t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })}
        </a>
      </h2>
      <p>{leadOf(visit, round, overview)}</p>
      <RoundProgress visit={visit} overview={overview} />
      <PlanOfDays visit={visit} round={round} />
      {isLeading(visit) ? (
        <NextSteps
          visit={visit}
          round={round}
          tasks={rounds.overview.nextInRound(overview, signersOf(present).length)}
          plain
        />
      ) : null}
    </section>
  )
}

function Signed({ visit, all }: { visit: Visit; all: readonly rounds.Round[] }) {
  const { t } = visit
  if (all.length === 0) return null
  return (
    <section>
      <h2>{t('rounds.signed.title')}</h2>
      <ul>
        {all.map(({ id, year, report, dueOn }) => (
          <li key={id}>
            <a href={to('round', { round: id })}>{t('round.title', { report: t(`rounds.report.${report}`), year })}</a>,{' '}
            {t('rounds.signed.due', { day: formatDay(dueOn as never) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

const around = ['wheel', 'units', 'movements', 'goals', 'operationalPlan', 'catalogue', 'templates', 'layouts'] as const

/** What lies around the rounds, each with a line on what it is for. */
function Around({ visit }: { visit: Visit }) {
  const { t, house } = visit
  return (
    <section>
      <h2>{t('rounds.around')}</h2>
      <ul class="rows">
        {around.map((name) => (
          <li key={name}>
            <a href={to(name)}>{t(`rounds.around.${name}`)}</a>
            <p class="quiet">{t(`rounds.around.${name}.lead`)}</p>
          </li>
        ))}
        <li>
          <a href={to('national', { year: house.year })}>{t('rounds.around.national')}</a>
          <p class="quiet">{t('rounds.around.national.lead')}</p>
        </li>
      </ul>
    </section>
  )
}
