/*
 * What the checker finds in the report of a round: those that stop first, then the rest, each with a way to its answer, and at the end
 * what was set aside with its reason.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { checker, forms, roundReport, rounds } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { isLeading, nameOf, type PresentRound, presentRound } from './present-round.ts'

export const roundFindingsPage: Page = page({
  at: paths.roundFindings,
  who: 'signed-in',
  show: (visit) => findingsView(visit),
})

async function findingsView(visit: Visit): Promise<PageView> {
  const { t } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const findings = present.findings()
  const stops = findings.filter(({ rule }) => round.blocking.includes(rule))
  const rest = findings.filter(({ rule }) => !round.blocking.includes(rule))
  const title = t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
  return {
    title: t('round.findings'),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: title, href: to('round', { round: round.id }) },
    ],
    lead: t('round.findings.lead', { all: findings.length, stops: stops.length }),
    body: (
      <>
        <Group visit={visit} present={present} title={t('round.findings.stop')} findings={stops} />
        <Group visit={visit} present={present} title={t('round.findings.rest')} findings={rest} />
        <SetAside visit={visit} present={present} />
      </>
    ),
  }
}

type GroupGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly title: string
  readonly findings: readonly checker.Finding[]
}

function Group({ visit, present, title, findings }: GroupGiven) {
  const { t } = visit
  const { round } = present.material
  const asked = new Set(forms.questionsOf(round.form).map(({ id }) => id))
  return (
    <section>
      <h2>
        {title} ({findings.length})
      </h2>
      {findings.length === 0 ? <p>{t('writing.findings.none')}</p> : null}
      <ul lang="sv-SE">
        {findings.map((finding, at) => (
          <li key={`${rounds.idOfFinding(finding)} ${at}`}>
            {asked.has(finding.question) ? (
              <a href={`${to('roundQuestion', { round: round.id, id: finding.question })}#anmarkningar`}>
                {finding.question}
              </a>
            ) : (
              finding.question
            )}{' '}
            <strong>{roundReport.ruleTitles[finding.rule] ?? finding.rule}</strong>:{' '}
            {finding.quotes[0] ? <q>{finding.quotes[0].slice(0, 120)}</q> : null} {finding.message}
          </li>
        ))}
      </ul>
    </section>
  )
}

function SetAside({ visit, present }: { visit: Visit; present: PresentRound }) {
  const { setAside } = present.material
  if (setAside.length === 0) return null
  return (
    <section>
      <h2>{visit.t('round.findings.aside')}</h2>
      <ul lang="sv-SE">
        {setAside.map(({ id, question, rule, reason, by, on }) => (
          <li key={id}>
            {question} {roundReport.ruleTitles[rule] ?? rule}: {reason} ({nameOf(present.persons, by)}, {on})
            <TakeUp visit={visit} round={present.material.round.id} id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TakeUp({ visit, round, id }: { visit: Visit; round: string; id: string }) {
  if (!isLeading(visit)) return null
  return (
    <form method="post" action={to('roundTakeUp', { round })}>
      <TokenField visit={visit} />
      <input type="hidden" name="finding" value={id} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {visit.t('round.findings.takeUp')}
      </button>
    </form>
  )
}

export const takeUpDoor = door({
  at: paths.roundTakeUp,
  who: rounds.isLeader,
  journal: { done: 'finding.taken-up', refused: 'finding.refused' },
  input: z.object({ round: z.string(), finding: z.string('form.notReadable') }),
  async handle({ house, person }, { round, finding }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.takeUpFinding(house.store, person, round, finding)
    return goTo(to('roundFindings', { round }), 'round.findings.takenUp')
  },
  again: findingsView,
})
