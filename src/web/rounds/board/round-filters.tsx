/*
 * Which questions of a round are shown: mine, late, with findings, without an owner, in one state, of one unit. Each choice is a link with
 * its number, so that a list can be sent to somebody, and a choice that would show nothing is not offered.
 */
import { rounds } from '../../../reporting/index.ts'
import { to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { PresentRound } from '../present-round.ts'

const shows = ['mina', 'sena', 'anmarkning', 'utan'] as const
type Show = (typeof shows)[number]

function isShown(show: Show, { given, late, findings }: rounds.overview.OverviewRow, { person }: Visit): boolean {
  const all: Record<Show, boolean> = {
    mina: given.writer === person?.id || given.reviewer === person?.id,
    sena: late > 0,
    anmarkning: findings > 0,
    utan: given.writer === '' && given.unit === '',
  }
  return all[show]
}

export function chosenRows(visit: Visit, all: readonly rounds.overview.OverviewRow[]): rounds.overview.OverviewRow[] {
  const [asked, state, unit] = ['visa', 'lage', 'enhet'].map((name) => visit.query.get(name))
  const show = shows.find((each) => each === asked)
  return all
    .filter((row) => show === undefined || isShown(show, row, visit))
    .filter(({ given }) => !state || given.state === state)
    .filter(({ given }) => !unit || given.unit === unit)
}

/** Whether somebody has chosen to see fewer than all: then the sections stand open. */
export function isChosen({ query }: Visit): boolean {
  return ['visa', 'lage', 'enhet', 'oppna'].some((name) => query.get(name))
}

type FiltersGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly overview: rounds.overview.Overview
}

type Choice = { readonly query: Record<string, string>; readonly name: string; readonly count: number }

export function RoundFilters({ visit, present, overview }: FiltersGiven) {
  const { t, query } = visit
  const { round } = present.material
  const isNow = (choice: Choice) =>
    Object.entries(choice.query).every(([name, value]) => query.get(name) === value) &&
    (Object.keys(choice.query).length > 0 || !isChosen(visit))
  return (
    <nav class="choices" aria-label={t('round.show')}>
      <ul>
        {choicesOf(visit, overview).map((choice) => (
          <li key={choice.name}>
            <a
              class="choice-link"
              href={withQuery(to('round', { round: round.id }), choice.query)}
              aria-current={isNow(choice) ? 'true' : undefined}
            >
              {choice.name} <span class="count">{choice.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function choicesOf(visit: Visit, { rows, states }: rounds.overview.Overview): Choice[] {
  const { t } = visit
  const units = [...new Set(rows.map(({ given }) => given.unit))].filter((unit) => unit !== '').toSorted()
  const all: Choice[] = [
    ...shows.map((show) => ({
      query: { visa: show },
      name: t(`round.show.${show}`),
      count: rows.filter((row) => isShown(show, row, visit)).length,
    })),
    ...rounds.answerStates.map((state) => ({
      query: { lage: state },
      name: t(`answerState.${state}`),
      count: states[state],
    })),
    ...units.map((unit) => ({
      query: { enhet: unit },
      name: unit,
      count: rows.filter(({ given }) => given.unit === unit).length,
    })),
  ]
  const chosen = all.filter(({ count }) => count > 0)
  return [{ query: {}, name: t('round.show.sections'), count: rows.length }, ...openAll(visit, rows.length), ...chosen]
}

function openAll({ t }: Visit, count: number): Choice[] {
  return [{ query: { oppna: 'alla' }, name: t('round.show.all'), count }]
}
