/*
 * One question: what is asked, what stands in the report, and for those who may, the form where the answer is written.
 */

import { build, fromSimpleText, printHtmlBody, readWriting, schema } from '../../documents/index.ts'
import { formatDay } from '../../foundation/index.ts'
import { answers, forms } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { paths, to, withQuery } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { AnswerForm } from './answer-form.tsx'
import { type PresentReport, presentReport, yearOf } from './present-report.ts'
import { answerTo, blocksUnder, draftOf, isWritten, questionOf } from './question-of.ts'
import { placeInReport } from './report-anchor.ts'

export const questionPage: Page = page({ at: paths.question, who: 'everyone', show: (visit) => questionView(visit) })

/** @throws Refusal `not-found`. */
export async function questionView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, params } = visit
  const year = yearOf(visit)
  const report = await presentReport(house, year)
  const question = questionOf(report.material.form, params['id'] ?? '')
  const section = forms.sectionOfQuestion(report.material.form, question.id)
  const answer = answerTo(report, question.id)
  const mayWrite = isWritten(question) && visit.person !== undefined && answers.mayAnswer(visit.person)
  const { round } = report.material
  const writes = mayWrite && round === undefined
  return {
    title: question.prompt,
    swedishTitle: true,
    crumbs: [
      { name: t('reports.title'), href: to('reports') },
      { name: t('questions.title', { year }), href: to('questions', { year }) },
    ],
    lead: <span lang="sv-SE">{section ? `${section.number} ${section.title}` : question.id}</span>,
    ...(writes ? { island: 'answer-editor' as const } : {}),
    body: (
      <>
        <p class="saved">
          {answer
            ? t('question.saved', { version: answer.version, day: formatDay(answer.savedOn), who: answer.savedBy })
            : t('questions.state.draft')}
          {' · '}
          <a href={placeInReport(year, question.id)}>{t('question.toReport')}</a>
        </p>
        {writes ? (
          <AnswerForm
            visit={visit}
            year={year}
            question={question.id}
            {...startOf(visit, report, question, answer, attempt)}
            attempt={attempt}
          />
        ) : (
          <MayNot visit={visit} question={question} round={mayWrite ? round?.id : undefined} />
        )}
        <Standing visit={visit} report={report} question={question} answer={answer} />
      </>
    ),
  }
}

/** What the form begins with: what was typed, what is saved, the draft where it is asked for, or nothing. */
function startOf(
  visit: Visit,
  report: PresentReport,
  { id }: forms.Question,
  answer: answers.Answer | undefined,
  attempt: Attempt | undefined,
) {
  const typed = attempt?.typed
  const sentVersion = typed?.['basedOn'] ?? ''
  const basedOn = /^\d+$/.test(sentVersion) ? Number(sentVersion) : (answer?.version ?? 0)
  if (typed?.['text'] !== undefined)
    return { text: typed['text'], tree: readTree(typed['tree']) ?? treeOf(typed['text']), basedOn }
  const start =
    answer?.content ?? (visit.query.get('fran') === 'utkast' ? draftOf(report.tree, id)?.toJSON() : undefined)
  if (!start) return { text: '', tree: treeOf(''), basedOn }
  return { text: answers.simpleTextOf(start), tree: start, basedOn }
}

function treeOf(text: string): unknown {
  return schema.node('doc', null, fromSimpleText(text)).toJSON()
}

/** What the editor sent, where it can be shown again in the editor. */
function readTree(sent: string | undefined): unknown {
  try {
    return sent ? readWriting(JSON.parse(sent)).toJSON() : undefined
  } catch {
    return undefined
  }
}

function MayNot({
  visit,
  question,
  round,
}: {
  visit: Visit
  question: forms.Question
  /** The round where the answer is written, for who may write. */
  round: string | undefined
}) {
  const { t } = visit
  if (round !== undefined)
    return (
      <p class="box">
        {t('question.inRound')}{' '}
        <a href={to('roundQuestion', { round, id: question.id })}>{t('question.writeInRound')}</a>
      </p>
    )
  if (!isWritten(question)) return <p class="box">{t('question.fromRegister')}</p>
  if (visit.person) return <p class="box">{t('question.mayNot')}</p>
  return (
    <p>
      <a href={withQuery(to('signIn'), { till: visit.path })}>{t('question.mustSignIn')}</a>
    </p>
  )
}

/** What the report shows now: the answer, or the draft with a way to begin from it. */
function Standing({
  visit,
  report,
  question,
  answer,
}: {
  visit: Visit
  report: PresentReport
  question: forms.Question
  answer: answers.Answer | undefined
}) {
  const { t, path } = visit
  const blocks = blocksUnder(report.tree, question.id)
  if (blocks.length === 0) return null
  const shown = build.doc({ title: question.id }, ...blocks)
  const isDraft = isWritten(question) && !answer
  return (
    <section>
      <h2>{t(isDraft ? 'question.draft' : 'question.answer')}</h2>
      {isDraft && !report.material.round && visit.person && answers.mayAnswer(visit.person) ? (
        <p>
          <a href={withQuery(path, { fran: 'utkast' })}>{t('question.fromDraft')}</a>
        </p>
      ) : null}
      <div
        class="report-text"
        lang="sv-SE"
        dangerouslySetInnerHTML={{ __html: printHtmlBody(shown, { headingOffset: 2 }) }}
      />
    </section>
  )
}
