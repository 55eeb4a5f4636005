/*
 * The room where one answer is written: the text in the middle, and beside it what is asked, what was said last year, what the
 * register tells, what the checker finds and what colleagues say.
 */
import { build, printHtmlBody } from '../../documents/index.ts'
import { answers, rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import { AnswerForm } from '../reporting/answer-form.tsx'
import { blocksUnder, isWritten } from '../reporting/question-of.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { Comments } from './comments.tsx'
import { FindingsBeside } from './findings-beside.tsx'
import { HelpBeside, SourcesBeside } from './help-beside.tsx'
import { type RoundQuestion, roundQuestion } from './round-question.ts'
import { liveOf, startOf } from './start-of.ts'
import { TurnForms } from './turn-forms.tsx'

export const roundQuestionPage: Page = page({
  at: paths.roundQuestion,
  who: 'signed-in',
  show: (visit) => questionRoom(visit),
})

export async function questionRoom(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, person } = visit
  const found = await roundQuestion(visit)
  const { round, question, section, given } = found
  const writes = mayWrite(visit, found)
  const start = writes && person ? await startOf(visit, found, attempt) : undefined
  return {
    title: question.prompt,
    swedishTitle: true,
    wide: true,
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      {
        name: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
        href: to('round', { round: round.id }),
      },
    ],
    lead: <span lang="sv-SE">{section ? `${section.number} ${section.title}` : question.id}</span>,
    ...(writes ? { island: 'answer-editor' as const } : {}),
    body: (
      <div class="writing-grid">
        <div>
          <Standing visit={visit} found={found} />
          {given.state === 'sent-back' && given.comment !== '' ? (
            <p class="box" lang="sv-SE">
              <strong>{t('writing.sentBack')}</strong> {given.comment}
            </p>
          ) : null}
          {start ? (
            <AnswerForm
              visit={visit}
              year={round.year}
              question={question.id}
              {...start}
              attempt={attempt}
              action={to('roundQuestion', { round: round.id, id: question.id })}
              live={liveOf(visit, found, start)}
            />
          ) : (
            <Shown found={found} />
          )}
          {isWritten(question) ? <TurnForms visit={visit} found={found} /> : null}
        </div>
        <aside aria-label={t('writing.beside')} class="writing-beside">
          <HelpBeside visit={visit} found={found} />
          <FindingsBeside visit={visit} found={found} />
          <SourcesBeside visit={visit} found={found} writes={writes} />
          <Comments visit={visit} found={found} />
        </aside>
      </div>
    ),
  }
}

export function mayWrite({ person }: Visit, { round, question, given }: RoundQuestion): boolean {
  return (
    person !== undefined &&
    isWritten(question) &&
    round.signed === undefined &&
    answers.mayAnswer(person) &&
    rounds.mayInRound(person, 'write', round, given)
  )
}

/** Where the answer stands, who has it, and its versions. */
function Standing({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t } = visit
  const { round, question, given, answer, present } = found
  const at = { round: round.id, id: question.id }
  return (
    <p class="saved">
      <strong>{t(`answerState.${given.state}`)}</strong>
      {given.writer ? ` · ${nameOf(present.persons, given.writer)}` : ''}
      {answer
        ? ` · ${t('question.saved', { version: answer.version, day: answer.savedOn, who: nameOf(present.persons, answer.savedBy) })}`
        : ''}
      {' · '}
      <a href={to('roundVersions', at)}>{t('writing.versions')}</a>
      {given.approved !== undefined && answer && answer.version !== given.approved ? (
        <>
          {' · '}
          <a href={`${to('roundVersions', at)}?fran=${given.approved}&till=${answer.version}`}>
            {t('writing.sinceApproved')}
          </a>
        </>
      ) : null}
    </p>
  )
}

/** For whoever may not write: the answer as it stands in the report. */
function Shown({ found }: { found: RoundQuestion }) {
  const blocks = blocksUnder(found.present.tree(), found.question.id)
  const doc = build.doc({ title: found.question.id }, ...blocks)
  return (
    <div
      class="report-text"
      lang="sv-SE"
      dangerouslySetInnerHTML={{ __html: printHtmlBody(doc, { headingOffset: 1 }) }}
    />
  )
}
