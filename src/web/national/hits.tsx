/*
 * What a search in the answers found: by question, each region with the passage where the words stand.
 */
import { signing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'
import { anchorOf, toNationalQuestion } from './national-query.ts'
import type { PresentNational } from './present-national.ts'

type HitsGiven = {
  readonly visit: Visit
  readonly present: PresentNational
  /** The questions that are searched: all, or the one of the page. */
  readonly questions: readonly signing.national.NationalQuestion[]
}

/** What is found beyond these is told by question alone, with the way there. */
const passagesShown = 40

export function Hits({ visit, present, questions }: HitsGiven) {
  const { t } = visit
  const { words } = present.query
  if (words === '') return null
  const hits = signing.national.searchAnswers(questions, words)
  const shown = questions.length === 1 ? hits : hits.slice(0, passagesShown)
  const counted = { count: hits.length, questions: new Set(hits.map(({ question }) => question)).size }
  return (
    <section>
      <h2>{t('national.hits', { words })}</h2>
      <p role="status">{t(hits.length === 0 ? 'national.hits.none' : countText(questions), counted)}</p>
      {byQuestion(questions, shown).map(([question, own]) => (
        <InQuestion
          key={question.question}
          present={present}
          question={question}
          hits={own}
          alone={questions.length === 1}
        />
      ))}
      <More visit={visit} present={present} more={byQuestion(questions, hits.slice(shown.length))} />
    </section>
  )
}

type ByQuestion = readonly (readonly [signing.national.NationalQuestion, readonly signing.national.Hit[]])[]

function byQuestion(
  questions: readonly signing.national.NationalQuestion[],
  hits: readonly signing.national.Hit[],
): ByQuestion {
  const found = Map.groupBy(hits, ({ question }) => question)
  return questions.flatMap((each) => {
    const own = found.get(each.question)
    return own ? [[each, own] as const] : []
  })
}

function More({
  visit: { t },
  present: { year, query },
  more,
}: Omit<HitsGiven, 'questions'> & { readonly more: ByQuestion }) {
  if (more.length === 0) return null
  return (
    <details>
      <summary>{t('national.hits.more', { count: more.reduce((all, [, hits]) => all + hits.length, 0) })}</summary>
      <ul>
        {more.map(([{ question, number, prompt }, hits]) => (
          <li key={question}>
            <a href={toNationalQuestion(year, question, query)} lang="sv-SE">
              {number} {prompt}
            </a>{' '}
            ({hits.length})
          </li>
        ))}
      </ul>
    </details>
  )
}

function countText(questions: readonly unknown[]): 'national.hits.one' | 'national.hits.count' {
  return questions.length === 1 ? 'national.hits.one' : 'national.hits.count'
}

type InQuestionGiven = {
  readonly present: PresentNational
  readonly question: signing.national.NationalQuestion
  readonly hits: readonly signing.national.Hit[]
  /** True on the page of the question, which needs not say which it is. */
  readonly alone: boolean
}

function InQuestion({
  present: { year, query },
  question: { question, number, prompt },
  hits,
  alone,
}: InQuestionGiven) {
  const href = toNationalQuestion(year, question, query)
  return (
    <>
      {alone ? null : (
        <h3 lang="sv-SE">
          {number} {prompt}
        </h3>
      )}
      <ul lang="sv-SE">
        {hits.map(({ region, passage }) => (
          <li key={region.id}>
            <a href={`${href}#${anchorOf(region)}`}>{region.name}</a>: <Marked passage={passage} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Marked({ passage }: { passage: signing.national.Hit['passage'] }) {
  return <>{passage.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : text))}</>
}
