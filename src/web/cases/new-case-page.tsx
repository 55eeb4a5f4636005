/*
 * A new case: first which kind, then its description.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases } from '../../portfolio/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { kindWords } from './case-words.ts'
import { descriptionFields } from './description-form.tsx'
import { DescriptionInput } from './read-description.ts'

const mayHandle = (person: Person) => cases.may(person, 'handle')

export const newCasePage: Page = page({ at: paths.newCase, who: mayHandle, show: (visit) => newCaseView(visit) })

export const newCaseDoor = door({
  at: paths.newCase,
  who: mayHandle,
  journal: { done: 'case.registered', refused: 'case.register-refused' },
  input: DescriptionInput,
  keeps: ['summary', 'regionalValue'],
  async handle({ house, person, today }, description) {
    if (!person) throw new Refusal('not-allowed')
    const id = await cases.registerCase(house.store, person, description, today)
    return goTo(to('case', { id }), 'case.done.register')
  },
  again: newCaseView,
})

async function newCaseView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, query } = visit
  const asked = attempt?.typed['kind'] ?? query.get('typ')
  const kind = cases.caseKinds.find((each) => each === asked)
  return {
    title: kind ? t('cases.newOf', { kind: t(kindWords[kind]) }) : t('cases.new'),
    crumbs: [{ name: t('cases.title'), href: to('cases') }],
    lead: t(kind ? 'cases.new.lead' : 'cases.new.choose'),
    body: kind ? (
      <form class="form" method="post" action={withQuery(to('newCase'), { typ: kind })}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        {await descriptionFields({ visit, kind, about: undefined, attempt })}
        <button class="ds-button" type="submit">
          {t('cases.register')}
        </button>
      </form>
    ) : (
      <Kinds visit={visit} />
    ),
  }
}

function Kinds({ visit }: { visit: Visit }) {
  const { t } = visit
  const list = (kinds: readonly cases.CaseKind[]) => (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>
          <a href={withQuery(to('newCase'), { typ: kind })}>{t(kindWords[kind])}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h2>{t('case.sort.insats')}</h2>
      {list(cases.insatsKinds)}
      <h2>{t('case.sort.support')}</h2>
      {list(cases.supportKinds)}
    </>
  )
}
