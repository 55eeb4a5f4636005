/*
 * The national view of a year: who has sent and who has not, every question with how many have answered, a search in all answers, and the
 * figures with their sums. The region's own signed report stands among the others.
 */
import { rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { NotUnderstood } from '../parts/filters.tsx'
import { FormProblem } from '../parts/form.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { Files } from './files.tsx'
import { Hits } from './hits.tsx'
import { NationalFigures } from './national-figures.tsx'
import { NationalFilters } from './national-filters.tsx'
import { asQuery, toNationalQuestion } from './national-query.ts'
import { NotSent } from './not-sent.tsx'
import { type PresentNational, presentNational } from './present-national.ts'
import { ReceiveForm } from './receive-form.tsx'
import { ReceivedDocuments } from './received-documents.tsx'
import { AnsweredCell } from './region-names.tsx'

const figuresOnPage = 25

export const nationalPage: Page = page({
  at: paths.national,
  who: 'signed-in',
  show: (visit) => nationalPageView(visit),
})

async function nationalPageView(visit: Visit): Promise<PageView> {
  return nationalView(visit, await presentNational(visit))
}

/** @param attempt a package that could not be read in. */
export function nationalView(visit: Visit, present: PresentNational, attempt?: Attempt): PageView {
  const { t, person } = visit
  const { year, view, whole, received, query } = present
  const isEmpty = whole.regions.length === 0
  return {
    title: t('national.title', { year }),
    crumbs: [{ name: t('national.years'), href: to('nationalYears') }],
    wide: true,
    lead: isEmpty ? t('national.none') : t('national.lead', { count: whole.regions.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {isEmpty ? null : (
          <>
            <NotSent visit={visit} regions={whole.regions} />
            <NationalFilters visit={visit} present={present} action={to('national', { year })} />
            <NotUnderstood visit={visit} asked={query.notUnderstood} />
            <Hits visit={visit} present={present} questions={view.questions} />
            <Questions visit={visit} present={present} />
            <Figures visit={visit} present={present} />
            <Files visit={visit} present={present} />
          </>
        )}
        {received.length > 0 ? <ReceivedDocuments visit={visit} received={received} /> : null}
        {person && rounds.isLeader(person) ? <ReceiveForm visit={visit} /> : null}
      </>
    ),
  }
}

type PartGiven = { readonly visit: Visit; readonly present: PresentNational }

function Questions({ visit, present: { year, view, query } }: PartGiven) {
  const { t } = visit
  return (
    <section>
      <h2 id="fragor">{t('national.questions')}</h2>
      <Table
        caption={t('national.questions')}
        hiddenCaption
        rows={view.questions}
        keyOf={({ question }) => question}
        columns={[
          {
            head: t('questions.question'),
            label: t('questions.question'),
            cell: ({ question, number, prompt }) => (
              <a href={toNationalQuestion(year, question, query)} lang="sv-SE">
                {number} {prompt}
              </a>
            ),
          },
          {
            head: t('national.answered'),
            label: t('national.answered'),
            cell: ({ answers }) => <AnsweredCell visit={visit} answers={answers} />,
          },
        ]}
      />
    </section>
  )
}

function Figures({ visit, present }: PartGiven) {
  const { year, view, query } = present
  const pages = Math.ceil(view.figures.length / figuresOnPage)
  if (pages === 0) return null
  const here = Math.min(query.page, pages)
  return (
    <section>
      <h2 id="siffror">{visit.t('national.figures')}</h2>
      <NationalFigures
        visit={visit}
        present={present}
        figures={view.figures.slice((here - 1) * figuresOnPage, here * figuresOnPage)}
        ofQuestion={false}
      />
      <PageLinks visit={visit} path={to('national', { year })} query={asQuery(query)} page={here} pages={pages} />
    </section>
  )
}
