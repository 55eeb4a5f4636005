/*
 * One question in the national view: who has answered, the answers side by side with their tables, and the figures that stand in them.
 */
import { printHtmlBody } from '../../documents/index.ts'
import type { signing } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { NotUnderstood } from '../parts/filters.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { Files } from './files.tsx'
import { Hits } from './hits.tsx'
import { NationalFigures } from './national-figures.tsx'
import { NationalFilters } from './national-filters.tsx'
import { anchorOf, toNational, toNationalQuestion } from './national-query.ts'
import { getQuestion, type PresentNational, presentNational } from './present-national.ts'
import { countAnswered, WithoutAnswer } from './region-names.tsx'

export const nationalQuestionPage: Page = page({
  at: paths.nationalQuestion,
  who: 'signed-in',
  async show(visit) {
    const { t, params } = visit
    const present = await presentNational(visit)
    const asked = getQuestion(present, params['question'] ?? '')
    const { year, query, view } = present
    const { question, number, prompt, answers } = asked
    const figures = view.figures.filter(({ questions }) => questions.includes(question))
    return {
      title: `${number} ${prompt}`,
      swedishTitle: true,
      wide: true,
      crumbs: [
        { name: t('national.years'), href: to('nationalYears') },
        { name: t('national.title', { year }), href: toNational(year, query) },
      ],
      lead: t('national.question.lead', { count: countAnswered(answers), all: answers.length }),
      body: (
        <>
          <WithoutAnswer visit={visit} answers={answers} />
          <NationalFilters visit={visit} present={present} action={to('nationalQuestion', { year, question })} />
          <NotUnderstood visit={visit} asked={query.notUnderstood} />
          <Hits visit={visit} present={present} questions={[asked]} />
          <Answers visit={visit} answers={answers} />
          {figures.length === 0 ? null : (
            <section>
              <h2>{t('national.figures')}</h2>
              <NationalFigures visit={visit} present={present} figures={figures} ofQuestion />
            </section>
          )}
          <Files visit={visit} present={present} question={question} />
          <NextTo visit={visit} present={present} question={question} />
        </>
      ),
    }
  },
})

function Answers({ visit, answers }: { visit: Visit; answers: readonly signing.national.RegionAnswer[] }) {
  const answered = answers.filter(({ said }) => said !== undefined)
  if (answered.length === 0) return null
  return (
    <section>
      <h2>{visit.t('national.answers')}</h2>
      <div class="side-by-side">
        {answered.map((answer) => (
          <Answer key={answer.region.id} visit={visit} answer={answer} />
        ))}
      </div>
    </section>
  )
}

function Answer({ visit: { t }, answer }: { visit: Visit; answer: signing.national.RegionAnswer }) {
  const { region, otherWords, said } = answer
  return (
    <section id={anchorOf(region)}>
      <h3 lang="sv-SE">{region.name}</h3>
      {region.invented && !/påhittad/i.test(region.name) ? (
        <p class="cell-more">{t('national.head.invented')}</p>
      ) : null}
      {otherWords ? (
        <p>
          {t('national.otherWords')} <q lang="sv-SE">{otherWords}</q>
        </p>
      ) : null}
      {said ? (
        <div
          class="report-text"
          lang="sv-SE"
          dangerouslySetInnerHTML={{
            __html: printHtmlBody(said, { headingOffset: 3, among: { id: anchorOf(region), name: region.name } }),
          }}
        />
      ) : null}
    </section>
  )
}

type NextGiven = { readonly visit: Visit; readonly present: PresentNational; readonly question: string }

function NextTo({ visit: { t }, present: { year, query, whole }, question }: NextGiven) {
  const at = whole.questions.findIndex((each) => each.question === question)
  const [before, after] = [whole.questions[at - 1], whole.questions[at + 1]]
  return (
    <nav class="pages" aria-label={t('national.nextTo')}>
      {before ? (
        <a href={toNationalQuestion(year, before.question, query)} rel="prev">
          {t('national.before')}: {before.question}
        </a>
      ) : null}
      {after ? (
        <a href={toNationalQuestion(year, after.question, query)} rel="next">
          {t('national.next')}: {after.question}
        </a>
      ) : null}
    </nav>
  )
}
