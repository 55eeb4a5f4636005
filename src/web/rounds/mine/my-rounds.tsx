/*
 * The rounds that I lead or sign, each with how far it has come and what is next. Shown on one's own page, above one's own questions.
 */
import { rounds, signing } from '../../../reporting/index.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { NextSteps } from '../board/round-head.tsx'
import { leadOf } from '../board/round-page.tsx'
import { isLeading, presentRound, signersOf } from '../present-round.ts'

/** Null for whoever only writes or reads. */
export async function MyRounds({ visit }: { visit: Visit }) {
  const { store, region } = visit.house
  const open = (await store.read(region, (db) => rounds.listRounds(db, region))).filter(signing.isOpen)
  const shown = await Promise.all(open.map((round) => roundAsMine(visit, round)))
  return shown.some((each) => each !== null) ? <>{shown}</> : null
}

async function roundAsMine(visit: Visit, round: rounds.Round) {
  const { t, today, person } = visit
  const [leads, signs] = [isLeading(visit), person !== undefined && rounds.mayInRound(person, 'sign', round)]
  if (!leads && !signs) return null
  const present = await presentRound(visit, round.id)
  const overview = rounds.overview.overviewOf({ ...present.material, findings: [], today })
  const tasks = rounds.overview.nextInRound(overview, signersOf(present).length)
  const own = leads ? tasks : tasks.filter(({ step }) => step === 'sign')
  const { states, rows } = overview
  return (
    <section key={round.id} class="box">
      <h2>
        <a href={to('round', { round: round.id })}>
          {t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })}
        </a>
      </h2>
      <p>
        {states.approved} {t('round.approvedOf', { all: rows.length })}. {leadOf(visit, round, overview)}
      </p>
      {own.length === 0 && !leads ? (
        <p>{t('my.signsLater')}</p>
      ) : (
        <NextSteps visit={visit} round={round} tasks={own} plain />
      )}
    </section>
  )
}
