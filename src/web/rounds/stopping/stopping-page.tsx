/*
 * Which findings stop: every rule by its subject, in plain words, with what it would keep from each step just now and the way to those
 * findings. A choice is saved, taken back, or put back as a new round has it.
 */
import { roundReport, rounds, signing } from '../../../reporting/index.ts'
import { listJournalLines } from '../../../store/index.ts'
import type { Attempt } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { FormProblem, TokenField } from '../../parts/form.tsx'
import { paths, to } from '../../paths.ts'
import type { PageView, Visit } from '../../visit.ts'
import { type PresentRound, presentRound, roundCrumbs } from '../present-round.ts'
import { LatestChange, ToDefaults } from './put-back.tsx'
import { SubjectRules } from './subject-rules.tsx'

export const stoppingPage: Page = page({
  at: paths.roundStopping,
  who: rounds.isLeader,
  show: (visit) => stoppingView(visit),
})

const subjects = Object.keys(roundReport.ruleSubjects) as roundReport.RuleSubject[]

export async function stoppingView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const subject = `round/${round.id}`
  const lines = await house.store.read(house.region, (db) => listJournalLines(db, house.region, { subject }))
  const latest = rounds.stopping.latestBlocking(lines)
  return {
    title: t('stopping.title'),
    crumbs: [...roundCrumbs(visit, round), { name: t('round.settle'), href: to('roundSettle', { round: round.id }) }],
    lead: t('stopping.lead'),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <StandsNow visit={visit} present={present} />
        {latest ? <LatestChange visit={visit} present={present} change={latest} /> : null}
        {signing.isOpen(round) ? null : <p class="box">{t('stopping.signed')}</p>}
        <form method="post" action={to('roundStopping', { round: round.id })}>
          <TokenField visit={visit} />
          <input type="hidden" name="basedOn" value={String(round.version)} />
          {subjects.map((each) => (
            <SubjectRules key={each} visit={visit} present={present} subject={each} attempt={attempt} />
          ))}
          <button class="ds-button" type="submit">
            {t('form.save')}
          </button>
        </form>
        <ToDefaults visit={visit} round={round} />
      </>
    ),
  }
}

/** How many rules stop, and how many answers and findings they stop together. */
function StandsNow({ visit: { t }, present }: { visit: Visit; present: PresentRound }) {
  const { round, assignments } = present.material
  const stopping = present.findings().filter(({ rule }) => round.blocking.includes(rule))
  const questions = new Set(stopping.map(({ question }) => question))
  const answers = assignments.filter(({ question }) => questions.has(question)).length
  return (
    <p>
      {t('stopping.now', { rules: round.blocking.length, all: Object.keys(roundReport.ruleTitles).length })}{' '}
      {stopping.length === 0
        ? t('stopping.now.nothing')
        : t('stopping.now.stops', { answers, findings: stopping.length })}
    </p>
  )
}
