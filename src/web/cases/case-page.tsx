/*
 * One case: where it stands, its money, its decisions, what is to be done next, its follow-up, its results and its history. Everything
 * on the page is computed from the case's facts.
 */
import { type CalendarDate, formatDay, formatKronor, isCalendarDate, Refusal } from '../../foundation/index.ts'
import { cases } from '../../portfolio/index.ts'
import { BeginMovement } from '../movements/form/begin-link.tsx'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { DayField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { CaseActs } from './case-acts.tsx'
import { CaseDecisions } from './case-decisions.tsx'
import { CaseFollowUp } from './case-follow-up.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseMoney } from './case-money.tsx'
import { choicesOf, nameAmong } from './case-names.ts'
import { kindWords, stateWords } from './case-words.ts'
import { listParts, SubProjects } from './sub-projects.tsx'

export const casePage: Page = page({
  at: paths.case,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const { so, facts, asOf } = await presentCase(visit)
    const { description: about } = so
    return {
      title: about.title,
      swedishTitle: true,
      crumbs: [{ name: t('cases.title'), href: to('cases') }],
      lead: t('case.lead', {
        kind: t(kindWords[about.kind]),
        state: t(stateWords[so.state]),
        granted: so.grant ? formatKronor(so.grant.amount) : t('case.noGrant'),
      }),
      body: (
        <>
          {asOf === undefined ? <CaseActs visit={visit} so={so} /> : <AsOfDay visit={visit} id={so.id} day={asOf} />}
          <p {...inSwedish(visit)}>{about.summary}</p>
          <About visit={visit} so={so} choices={choicesOf(await visit.register())} />
          <CaseMoney visit={visit} so={so} />
          <SubProjects visit={visit} so={so} parts={await listParts(visit, so)} />
          <CaseDecisions visit={visit} so={so} />
          <CaseFollowUp visit={visit} so={so} />
          <BeginMovement visit={visit} from={{ arende: so.id }} />
          <CaseHistory visit={visit} facts={facts} />
          <DayForm visit={visit} id={so.id} day={asOf} />
        </>
      ),
    }
  },
})

/** A case whose facts are read for a page, as it stood on the day in the address. @throws Refusal `not-found`. */
export async function presentCase({ house, params, query }: Visit) {
  const asked = query.get('dag') ?? ''
  const day = isCalendarDate(asked) ? asked : always
  const facts = await house.store.read(house.region, (db) =>
    cases.listFactsOfCase(db, house.region, params['id'] ?? ''),
  )
  const so = cases.standingOf(facts, { day })
  if (so === undefined) throw new Refusal('not-found')
  return { so, facts, asOf: day === always ? undefined : day }
}

/** Later than any day that is recorded: as it stands now. */
const always = '9999-12-31' as CalendarDate

function AsOfDay({ visit, id, day }: { visit: Visit; id: string; day: CalendarDate }) {
  return (
    <p class="box">
      {visit.t('case.asOf', { day: formatDay(day) })} <a href={to('case', { id })}>{visit.t('case.asOf.now')}</a>
    </p>
  )
}

/** How the case stood on any day, computed from the facts until then. */
function DayForm({ visit, id, day }: { visit: Visit; id: string; day: CalendarDate | undefined }) {
  const { t } = visit
  return (
    <form class="form" method="get" action={to('case', { id })}>
      <DayField visit={visit} name="dag" label={t('case.asOf.choose')} value={day ?? visit.today} attempt={undefined} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {t('filter.do')}
      </button>
    </form>
  )
}

type AboutGiven = {
  readonly visit: Visit
  readonly so: cases.Standing
  readonly choices: ReturnType<typeof choicesOf>
}

function About({ visit, so, choices }: AboutGiven) {
  const { t } = visit
  const { description: about, grant } = so
  const names = (options: Parameters<typeof nameAmong>[0], values: readonly string[]) =>
    values.map((value) => nameAmong(options, value)).join(', ')
  const priority = grant?.priority ?? about.priority
  return (
    <section {...inSwedish(visit)}>
      <Facts
        visit={visit}
        facts={[
          ...(about.support
            ? companyFacts(visit, about.support)
            : [{ name: t('case.owner'), value: [about.owner, about.ownerNumber].filter(Boolean).join(', ') }]),
          { name: t('case.officer'), value: about.officer },
          { name: t('case.period'), value: about.period && `${about.period.from} – ${about.period.to}` },
          {
            name: t('case.municipality'),
            value:
              about.municipalities.length === 0
                ? t('case.wholeCounty')
                : names(choices.municipalities, about.municipalities),
          },
          { name: t('case.priority'), value: priority && nameAmong(choices.priorities, priority) },
          { name: t('case.area'), value: names(choices.areas, grant?.area ? [grant.area] : about.areas) },
          { name: t('case.goals'), value: names(choices.goals, about.goals) },
          ...(about.parent
            ? [{ name: t('case.parent'), value: <a href={to('case', { id: about.parent })}>{about.parent}</a> }]
            : []),
          ...(about.regionalValue ? [{ name: t('case.regionalValue'), value: about.regionalValue }] : []),
        ]}
      />
    </section>
  )
}

/** Who owns the company is not shown here: it leaves the case only in sums. */
function companyFacts({ t }: Visit, { company, organisation, industry, locality }: cases.SupportedCompany) {
  return [
    { name: t('case.company'), value: `${company}, ${organisation}` },
    { name: t('case.industry'), value: industry },
    { name: t('case.locality'), value: locality },
  ]
}
