/*
 * A round on one page: a table of contents that is also the status. Every question with its owner, state, length, findings and lateness;
 * the leader gives out questions and reminds from here.
 */
import { formatCount, formatDay } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { type Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { AssignForm } from './assign-form.tsx'
import { isLeading, nameOf, type PresentRound, presentRound } from './present-round.ts'

export const roundPage: Page = page({ at: paths.round, who: 'signed-in', show: (visit) => roundView(visit) })

export async function roundView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, today } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const overview = rounds.overviewOf({ ...present.material, findings: present.findings(), today })
  const rows = chosenRows(visit, overview.rows)
  return {
    title: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
    crumbs: [
      { name: t('reports.title'), href: to('reports') },
      { name: t('rounds.title'), href: to('rounds') },
    ],
    wide: true,
    lead: leadOf(visit, round, overview),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <Ways visit={visit} round={round} />
        <States visit={visit} overview={overview} />
        <RoundFilters visit={visit} present={present} />
        {rows.length === 0 ? (
          <p class="box">{t('round.noRows')}</p>
        ) : (
          <Table
            caption={t('round.questions')}
            hiddenCaption
            columns={columnsOf(visit, present)}
            rows={rows}
            keyOf={({ question }) => question.id}
          />
        )}
        {isLeading(visit) && round.signed === undefined ? (
          <AssignForm visit={visit} present={present} attempt={attempt} />
        ) : null}
        {round.gone.length > 0 ? <Gone visit={visit} round={round} /> : null}
      </>
    ),
  }
}

function leadOf({ t }: Visit, { dueOn, signed }: rounds.Round, { daysLeft, late }: rounds.Overview): string {
  const day = formatDay(dueOn as never)
  if (signed !== undefined) return t('round.lead.signed')
  if (daysLeft < 0) return t('round.lead.past', { day, days: -daysLeft })
  return t('round.lead', { day, days: daysLeft, late })
}

function Ways({ visit, round }: { visit: Visit; round: rounds.Round }) {
  const { t, person } = visit
  const at = { round: round.id }
  const maySign = person !== undefined && rounds.mayInRound(person, 'sign', round)
  return (
    <nav aria-label={t('round.ways')}>
      <ul class="inline-list">
        <li>
          <a href={to('roundReport', at)}>{t('round.report')}</a>
        </li>
        <li>
          <a href={to('roundFindings', at)}>{t('round.findings')}</a>
        </li>
        <li>
          <a href={to('roundChanged', at)}>{t('round.changed')}</a>
        </li>
        <li>
          <a href={to('consistency', { year: round.year })}>{t('round.consistency')}</a>
        </li>
        {isLeading(visit) ? (
          <li>
            <a href={to('roundSettle', at)}>{t('round.settle')}</a>
          </li>
        ) : null}
        {isLeading(visit) || maySign ? (
          <li>
            <a href={to(round.signed === undefined ? 'roundSign' : 'roundAmend', at)}>
              {t(round.signed === undefined ? 'round.sign' : 'round.amend')}
            </a>
          </li>
        ) : null}
        {round.signed === undefined ? null : (
          <li>
            <a href={to('signed', { round: round.id, number: round.signed })}>{t('round.signedReport')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function States({ visit, overview }: { visit: Visit; overview: rounds.Overview }) {
  const { t } = visit
  return (
    <ul class="inline-list">
      {rounds.answerStates.map((state) => (
        <li key={state}>
          {t(`answerState.${state}`)}: <strong>{overview.states[state]}</strong>
        </li>
      ))}
    </ul>
  )
}

/** Mine, late, or in one state; all of it in the address, so that a list can be sent to somebody. */
function chosenRows({ query, person }: Visit, all: readonly rounds.OverviewRow[]): rounds.OverviewRow[] {
  const [show, state, unit] = [query.get('visa'), query.get('lage'), query.get('enhet')]
  return all
    .filter(({ given }) => show !== 'mina' || given.writer === person?.id || given.reviewer === person?.id)
    .filter(({ late }) => show !== 'sena' || late > 0)
    .filter(({ given }) => !state || given.state === state)
    .filter(({ given }) => !unit || given.unit === unit)
}

function RoundFilters({ visit, present }: { visit: Visit; present: PresentRound }) {
  const { t, query } = visit
  const { round, assignments } = present.material
  const units = [...new Set(assignments.map(({ unit }) => unit))].filter((unit) => unit !== '').toSorted()
  const chosen = ['visa', 'lage', 'enhet'].some((name) => query.get(name))
  const show = [
    { value: 'mina', name: t('round.mine') },
    { value: 'sena', name: t('round.late') },
  ]
  const states = rounds.answerStates.map((state) => ({ value: state, name: t(`answerState.${state}`) }))
  const choice = (name: string, label: string, choices: readonly { value: string; name: string }[]) => (
    <FilterChoice
      visit={visit}
      name={name}
      label={label}
      value={query.get(name) ?? undefined}
      all={t('cases.all')}
      choices={choices}
    />
  )
  return (
    <Filters visit={visit} action={to('round', { round: round.id })} chosen={chosen}>
      {choice('visa', t('round.show'), show)}
      {choice('lage', t('round.state'), states)}
      {units.length > 0
        ? choice(
            'enhet',
            t('round.unit'),
            units.map((unit) => ({ value: unit, name: unit })),
          )
        : null}
    </Filters>
  )
}

function columnsOf(visit: Visit, present: PresentRound): Column<rounds.OverviewRow>[] {
  const { t } = visit
  const { round } = present.material
  const plain = (label: string) => ({ head: label, label })
  const mayRemind = isLeading(visit) && round.signed === undefined
  return [
    {
      ...plain(t('questions.question')),
      cell: ({ question, section }) => (
        <span lang="sv-SE">
          <span class="row-section">{section}</span>
          <br />
          <a href={to('roundQuestion', { round: round.id, id: question.id })}>
            {question.id} {question.prompt}
          </a>
        </span>
      ),
    },
    { ...plain(t('round.owner')), cell: (row) => ownerOf(visit, present, row) },
    { ...plain(t('round.state')), cell: (row) => <State visit={visit} round={round} row={row} /> },
    {
      ...plain(t('round.words')),
      numeric: true,
      cell: ({ words, given: { wishedWords } }) =>
        wishedWords === undefined ? formatCount(words) : t('round.words.of', { words, wished: wishedWords }),
    },
    {
      ...plain(t('round.found')),
      numeric: true,
      cell: ({ findings, stopping }) =>
        stopping > 0 ? t('round.found.stopping', { findings, stopping }) : formatCount(findings),
    },
    { ...plain(t('round.day')), cell: (row) => <Day visit={visit} row={row} /> },
    ...(mayRemind
      ? [
          {
            ...plain(t('round.remind')),
            cell: (row: rounds.OverviewRow) => <Remind visit={visit} round={round} row={row} />,
          },
        ]
      : []),
  ]
}

function ownerOf({ t }: Visit, { persons }: PresentRound, { given }: rounds.OverviewRow): string {
  const named = [given.unit, given.writer && nameOf(persons, given.writer)].filter(Boolean)
  return named.join(', ') || t('round.owner.none')
}

function State({ visit, round, row }: { visit: Visit; round: rounds.Round; row: rounds.OverviewRow }) {
  const { t } = visit
  const { given, onlyCarried } = row
  return (
    <>
      {t(`answerState.${given.state}`)}
      {onlyCarried ? ` (${t('round.onlyCarried')})` : ''}
      {given.match === 'same' || !round.before ? null : <> · {t(`round.match.${given.match}`)}</>}
    </>
  )
}

function Day({ visit, row }: { visit: Visit; row: rounds.OverviewRow }) {
  return (
    <>
      {formatDay(row.given.dueOn as never)}
      {row.late > 0 ? (
        <>
          {' '}
          <strong>{visit.t('round.daysLate', { days: row.late })}</strong>
        </>
      ) : null}
    </>
  )
}

function Remind({ visit, round, row }: { visit: Visit; round: rounds.Round; row: rounds.OverviewRow }) {
  const { t } = visit
  const { remindedOn } = row.given
  if (!row.mayRemind)
    return <>{row.late > 0 && remindedOn ? t('round.reminded', { day: formatDay(remindedOn as never) }) : '–'}</>
  return (
    <form method="post" action={to('roundRemind', { round: round.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="question" value={row.question.id} />
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        aria-label={t('round.remind.of', { question: row.question.id })}
      >
        {t('round.remind')}
      </button>
    </form>
  )
}

function Gone({ visit, round }: { visit: Visit; round: rounds.Round }) {
  return (
    <section>
      <h2>{visit.t('round.gone')}</h2>
      <p>{visit.t('round.gone.lead')}</p>
      <ul lang="sv-SE">
        {round.gone.map(({ question, prompt }) => (
          <li key={question}>
            {question} {prompt}
          </li>
        ))}
      </ul>
    </section>
  )
}
