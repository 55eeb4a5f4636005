/*
 * The head of a round: how far it has come, as a number and a bar; what is next; and the ways to its other pages.
 */
import { rounds, signing } from '../../../reporting/index.ts'
import { Bar } from '../../parts/bar.tsx'
import { to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { isLeading } from '../present-round.ts'

type OverviewGiven = { readonly visit: Visit; readonly overview: rounds.overview.Overview }

export function RoundProgress({ visit, overview }: OverviewGiven) {
  const { t } = visit
  const { states, rows } = overview
  return (
    <div class="round-progress">
      <p>
        <strong class="round-number">{states.approved}</strong> {t('round.approvedOf', { all: rows.length })}
      </p>
      <Bar share={rows.length === 0 ? 0 : states.approved / rows.length} />
      <ul class="inline-list">
        {rounds.answerStates
          .filter((state) => states[state] > 0)
          .map((state) => (
            <li key={state}>
              {t(`answerState.${state}`)} <strong>{states[state]}</strong>
            </li>
          ))}
      </ul>
    </div>
  )
}

type TasksGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly tasks: readonly rounds.overview.RoundTask[]
  /** Within the card of a round, which has its own frame. */
  readonly plain?: boolean
}

export function NextSteps({ visit, round, tasks, plain = false }: TasksGiven) {
  const { t } = visit
  const Head = plain ? 'h3' : 'h2'
  return (
    <div class={plain ? undefined : 'box'}>
      <Head>{t('round.next')}</Head>
      {tasks.length === 0 ? <p>{t('round.next.none')}</p> : null}
      <ul class="next-steps">
        {tasks.map(({ step, count }) => (
          <li key={step}>
            <a href={hrefOf(step, round.id)}>{t(`round.next.${step}`, { count })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function hrefOf(step: rounds.overview.RoundTask['step'], round: string): string {
  const all: Record<rounds.overview.RoundTask['step'], string> = {
    'name-signer': to('roundSettle', { round }),
    assign: withQuery(to('round', { round }), { visa: 'utan' }),
    remind: to('roundRemind', { round }),
    read: to('roundApprove', { round }),
    sign: to('roundSign', { round }),
  }
  return all[step]
}

export function Ways({ visit, round }: { readonly visit: Visit; readonly round: rounds.Round }) {
  const { t } = visit
  return (
    <nav aria-label={t('round.ways')}>
      <ul class="ways-on">
        {waysOf(visit, round).map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function waysOf(visit: Visit, round: rounds.Round) {
  const at = { round: round.id }
  const [leads, open, signed] = [isLeading(visit), signing.isOpen(round), round.signed]
  const maySign = visit.person !== undefined && rounds.mayInRound(visit.person, 'sign', round)
  const way = <Name extends string>(when: boolean, href: string, name: Name) => (when ? [{ href, name }] : [])
  return [
    ...way(true, to('roundReport', at), 'round.report'),
    ...way(true, to('roundFindings', at), 'round.findings'),
    ...way(true, to('roundChanged', at), 'round.changed'),
    ...way(true, to('consistency', { year: round.year }), 'round.consistency'),
    ...way(round.before !== undefined, to('roundBefore', at), 'round.fromBefore'),
    ...way(leads && open, to('roundRemind', at), 'round.remindAll'),
    ...way(leads && open, to('roundApprove', at), 'round.approveMany'),
    ...way(leads, to('roundSettle', at), 'round.settle'),
    ...way((leads || maySign) && open, to('roundSign', at), 'round.sign'),
    ...way((leads || maySign) && signed !== undefined, to('roundAmend', at), 'round.amend'),
    ...way(signed !== undefined, to('signed', { ...at, number: signed ?? 1 }), 'round.signedReport'),
  ] as const
}
