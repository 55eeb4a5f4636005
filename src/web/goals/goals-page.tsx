/*
 * The goals against their targets, level by level: each goal with its indicators, where they stand by the stated rule, and which goals
 * nothing follows.
 */
import { yearly } from '../../reporting/index.ts'
import { type Goal, type Strategy, targets } from '../../strategy/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { allStandings, ofStatus, readStatus } from './goals-query.ts'
import { IndicatorRows } from './indicator-rows.tsx'

const levels = ['overall', 'priority-area', 'effect-goal'] as const satisfies readonly Goal['level'][]

export const goalsPage: Page = page({
  at: paths.goals,
  who: 'everyone',
  async show(visit) {
    const { t, house, query } = visit
    const { strategy } = await visit.register()
    const followUp = await house.store.read(house.region, (db) => targets.getGoalFollowUp(db, house.region))
    const all = allStandings(followUp, house.year)
    const status = readStatus(query)
    const shown = ofStatus(all, status)
    return {
      title: t('goals.title'),
      crumbs: [{ name: t('strategy.title'), href: to('strategy') }],
      lead: t('goals.lead', { year: house.year }),
      wide: true,
      body: (
        <>
          {all.length === 0 ? (
            <p class="box">{t('goals.none')}</p>
          ) : (
            <Choices visit={visit} all={all} status={status} />
          )}
          <details class="rule">
            <summary>{t('goals.rule')}</summary>
            <p>{t('goals.rule.text')}</p>
          </details>
          {status !== undefined && shown.length === 0 ? <p class="box">{t('goals.nothing')}</p> : null}
          {levels.map((level) => (
            <Level key={level} visit={visit} level={level} strategy={strategy} shown={shown} followUp={followUp} />
          ))}
          <Without visit={visit} strategy={strategy} all={all} />
          <NotBegun visit={visit} strategy={strategy} followUp={followUp} />
        </>
      ),
    }
  },
})

type ChoicesGiven = {
  readonly visit: Visit
  readonly all: readonly yearly.PathStanding[]
  readonly status: targets.GoalStatus | undefined
}

function Choices({ visit, all, status }: ChoicesGiven) {
  const { t } = visit
  const counts = yearly.countStatuses(all)
  const choice = (of: targets.GoalStatus | undefined, name: string) => (
    <li>
      <a
        class="choice-link"
        href={of ? withQuery(to('goals'), { lage: of }) : to('goals')}
        {...(of === status ? { 'aria-current': 'true' as const } : {})}
      >
        {name}
      </a>
    </li>
  )
  return (
    <nav class="choices" aria-label={t('round.state')}>
      <ul>
        {choice(undefined, t('goals.filter.all', { count: all.length }))}
        {targets.goalStatuses.map((of) =>
          choice(of, t('goals.filter.one', { status: t(`goals.status.${of}`), count: counts[of] })),
        )}
      </ul>
    </nav>
  )
}

type LevelGiven = {
  readonly visit: Visit
  readonly level: Goal['level']
  readonly strategy: Strategy | undefined
  readonly shown: readonly yearly.PathStanding[]
  readonly followUp: targets.GoalFollowUp
}

function Level({ visit, level, strategy, shown, followUp }: LevelGiven) {
  const goals = (strategy?.goals ?? []).filter((goal) => goal.level === level)
  const own = shown.filter(({ path }) => goals.some(({ id }) => path.goals.some((each) => each === id)))
  if (own.length === 0) return null
  return (
    <section>
      <h2>{visit.t(`goals.level.${level}`)}</h2>
      <IndicatorRows visit={visit} standings={own} readings={followUp.readings} goals={goals} />
    </section>
  )
}

/** A goal that nothing follows is said, not left out. */
function Without({ visit, strategy, all }: { visit: Visit; strategy: Strategy | undefined; all: LevelGiven['shown'] }) {
  const followed = new Set<string>(all.flatMap(({ path }) => path.goals))
  const without = (strategy?.goals ?? []).filter(({ id }) => !followed.has(id))
  if (without.length === 0) return null
  return (
    <section>
      <p>{visit.t('goals.without')}</p>
      <ul lang="sv-SE">
        {without.map(({ id, name }) => (
          <li key={id}>
            <a href={to('goal', { id })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The indicators that the strategy names and that have no path: where one begins. */
function NotBegun({ visit, strategy, followUp }: Pick<LevelGiven, 'visit' | 'strategy' | 'followUp'>) {
  const { t, person } = visit
  const begun = new Set(followUp.paths.map(({ name }) => name))
  const named = (strategy?.indicators ?? []).filter(({ name }) => !begun.has(name))
  const may = person !== undefined && targets.mayFollowGoals(person, 'read')
  if (named.length === 0 && !may) return null
  return (
    <section>
      {named.length > 0 ? <p>{t('goals.named')}</p> : null}
      <ul>
        {named.map(({ id, name }) => (
          <li key={id}>
            <span lang="sv-SE">{name}</span>
            {may ? (
              <>
                {' · '}
                <a href={withQuery(to('goalPath'), { namn: name })}>{t('goals.begin')}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {may ? (
        <p>
          <a class="ds-button" data-variant="secondary" href={to('goalPath')}>
            {t('path.new')}
          </a>
        </p>
      ) : null}
    </section>
  )
}
