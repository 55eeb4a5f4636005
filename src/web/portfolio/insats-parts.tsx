/*
 * The parts of an insats: what it wants to reach, and how it went.
 */
import type { Insats, Measure } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { Facts } from '../parts/facts.tsx'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { horizonWords, judgementWords, measureInWords, statusWords } from './insats-words.ts'

type Given = { readonly visit: Visit; readonly register: Register; readonly insats: Insats }

export function WantsToReach({ visit, register, insats }: Given) {
  const { t } = visit
  const facts = [
    { name: t('insats.overallGoal'), value: insats.overallGoal },
    { name: t('insats.projectGoal'), value: insats.projectGoal },
  ].filter((fact) => fact.value !== undefined)
  return (
    <section>
      <h2>{t('insats.wants')}</h2>
      {insats.reported === 'funded' || insats.areas.length > 0 ? (
        <GoalLinks visit={visit} register={register} name={t('insats.areas')} goals={insats.areas} />
      ) : null}
      <GoalLinks visit={visit} register={register} name={t('insats.effectGoals')} goals={insats.effectGoals} />
      <div {...inSwedish(visit)}>
        {facts.map(({ name, value }) => (
          <p key={name}>
            <strong lang={visit.language}>{name}:</strong> {value}
          </p>
        ))}
      </div>
      <Subgoals visit={visit} insats={insats} />
    </section>
  )
}

function GoalLinks({
  visit,
  register,
  name,
  goals,
}: Omit<Given, 'insats'> & { name: string; goals: readonly string[] }) {
  const known = register.strategy?.goals.filter(({ id }) => goals.includes(id)) ?? []
  return (
    <p>
      <strong>{name}:</strong>{' '}
      {known.length === 0 ? (
        <Missing visit={visit} />
      ) : (
        known.map((goal, place) => (
          <span key={goal.id} {...inSwedish(visit)}>
            {place === 0 ? '' : ', '}
            <a href={to('goal', { id: goal.id })}>{goal.name}</a>
          </span>
        ))
      )}
    </p>
  )
}

function Subgoals({ visit, insats }: { visit: Visit; insats: Insats }) {
  const { t } = visit
  const rows = insats.subgoals.map((subgoal, place) => ({ ...subgoal, place }))
  if (rows.length === 0) return null
  return (
    <Table
      caption={t('insats.subgoals')}
      columns={[
        {
          head: t('insats.subgoal'),
          label: t('insats.subgoal'),
          cell: ({ label, place }) => label ?? String(place + 1),
        },
        {
          head: t('insats.subgoal.text'),
          label: t('insats.subgoal.text'),
          cell: ({ text }) => <span {...inSwedish(visit)}>{text}</span>,
        },
        {
          head: t('insats.subgoal.target'),
          label: t('insats.subgoal.target'),
          cell: ({ measures }) => <Measures visit={visit} measures={measures} />,
        },
      ]}
      rows={rows}
      keyOf={(row) => String(row.place)}
    />
  )
}

function Measures({ visit, measures }: { visit: Visit; measures: readonly Measure[] }) {
  if (measures.length === 0) return <span class="quiet">{visit.t('measure.none')}</span>
  return (
    <ul class="plain-list" {...inSwedish(visit)}>
      {measures.map((measure) => (
        <li key={measure.what}>
          {measureInWords(visit, measure)} {measure.what}
        </li>
      ))}
    </ul>
  )
}

export function Result({ visit, insats }: { visit: Visit; insats: Insats }) {
  const { t } = visit
  const { result } = insats
  if (!result)
    return (
      <section>
        <h2>{t('insats.result')}</h2>
        <p>
          <Missing visit={visit} />. <span class="quiet">{t('insats.result.none')}</span>
        </p>
      </section>
    )
  const said = (text: WebText | undefined) => text && t(text)
  const facts = [
    {
      name: t('insats.judgement'),
      value: result.judgement === 'not-told' ? undefined : said(judgementWords[result.judgement]),
    },
    { name: t('insats.basis'), value: result.basis && <span {...inSwedish(visit)}>{result.basis}</span> },
    { name: t('insats.horizon'), value: said(result.horizon && horizonWords[result.horizon]) },
    { name: t('insats.status'), value: said(result.status && statusWords[result.status]) },
  ]
  return (
    <section>
      <h2>{t('insats.result')}</h2>
      <p {...inSwedish(visit)}>{result.text}</p>
      {result.measures.length === 0 ? null : <Measures visit={visit} measures={result.measures} />}
      <Facts visit={visit} facts={facts} />
    </section>
  )
}
