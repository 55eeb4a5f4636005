/*
 * The accounts of the portfolio: which there are, each as a page and as files, and the groups of the evaluation plan.
 */
import { z } from 'zod'
import { formatDay, Refusal, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases, followUp } from '../../portfolio/index.ts'
import { accounts } from '../../reporting/index.ts'
import { neededText, text } from '../cases/acts/typed.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField, TextField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

const halfYearsShown = 8
const yearsShown = 5
const mayHandle = (person: Person) => cases.may(person, 'handle')

export const accountsPage: Page = page({ at: paths.accounts, who: 'everyone', show: (visit) => accountsView(visit) })

/** Adds a group to the evaluation plan, or replaces the one of the same name. */
export const evaluationDoor = door({
  at: paths.accounts,
  who: mayHandle,
  journal: { done: 'effect_evaluation.recorded', refused: 'effect_evaluation.refused' },
  input: z.object({
    name: neededText,
    challenge: neededText,
    year: z.coerce
      .number('case.form.number')
      .int('case.form.number')
      .min(1990, 'case.form.number')
      .max(2200, 'case.form.number'),
    cases: text,
    status: z.enum(followUp.evaluationStatuses, 'form.notReadable'),
    findings: text,
  }),
  keeps: ['findings'],
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    const ids = given.cases.split(/[\s,]+/).filter(Boolean)
    await followUp.recordEvaluationGroup(house.store, person, { ...given, id: slug(given.name), cases: ids })
    return goTo(to('accounts'), 'accounts.groupDone')
  },
  again: accountsView,
})

async function accountsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, today, person } = visit
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: yearsShown }, (_, back) => String(year - back))
  return {
    title: t('accounts.title'),
    crumbs: [{ name: t('steering.title'), href: to('portfolio') }],
    lead: t('accounts.lead'),
    body: (
      <>
        <h2>{t('accounts.halvar')}</h2>
        <ul>
          {accounts.listHalfYears(today, halfYearsShown).map((half) => (
            <li key={half.day}>
              <AccountLinks visit={visit} kind="halvar" day={half.day} name={formatDay(half.day)} />
              {accounts.isPreliminary(half, today)
                ? ` ${t('accounts.preliminary', { day: formatDay(half.knownOn) })}`
                : null}
            </li>
          ))}
        </ul>
        <h2>{t('accounts.avslutade')}</h2>
        <ul>
          {years.map((each) => (
            <li key={each}>
              <AccountLinks visit={visit} kind="avslutade" day={each} name={each} />
            </li>
          ))}
        </ul>
        <h2>{t('accounts.effekter')}</h2>
        <p>
          <AccountLinks visit={visit} kind="effekter" day="plan" name={t('accounts.effekter.plan')} />
        </p>
        {person && mayHandle(person) ? <GroupForm visit={visit} attempt={attempt} /> : null}
      </>
    ),
  }
}

type LinksGiven = {
  readonly visit: Visit
  readonly kind: accounts.AccountKind
  readonly day: string
  readonly name: string
}

export function AccountLinks({ kind, day, name }: LinksGiven) {
  return (
    <>
      <a href={to('account', { kind, day })}>{name}</a> (
      {(['docx', 'pdf'] as const).map((format, place) => (
        <>
          {place > 0 ? ', ' : ''}
          <a
            key={format}
            href={to('accountFile', { kind, day, format })}
            aria-label={`${name}, ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </a>
        </>
      ))}
      )
    </>
  )
}

function GroupForm({ visit, attempt }: { visit: Visit; attempt: Attempt | undefined }) {
  const { t } = visit
  const given = { visit, attempt }
  return (
    <details open={attempt !== undefined}>
      <summary>{t('accounts.group')}</summary>
      <form class="form" method="post" action={to('accounts')}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <TextField {...given} name="name" label={t('accounts.group.name')} />
        <TextField {...given} name="challenge" label={t('accounts.group.challenge')} />
        <TextField {...given} name="year" label={t('case.year')} value={visit.today.slice(0, 4)} />
        <LongField
          {...given}
          name="cases"
          label={t('accounts.group.cases')}
          help={t('accounts.group.cases.help')}
          rows={3}
        />
        <ChoiceField
          {...given}
          name="status"
          label={t('case.status')}
          options={followUp.evaluationStatuses.map((value) => ({ value, name: t(`accounts.status.${value}`) }))}
        />
        <LongField {...given} name="findings" label={t('accounts.group.findings')} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </details>
  )
}
