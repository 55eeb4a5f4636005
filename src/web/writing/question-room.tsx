/*
 * The room where one answer is written: the text in the middle, on one side what is asked, on the other what was said last year, what
 * the register tells, what the checker finds and what colleagues say.
 */

import { build } from '../../documents/index.ts'
import { formatDay } from '../../foundation/index.ts'
import { forms } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { PlacedHere } from '../movements/places/placed-here.tsx'
import { placesAt } from '../movements/places/present-places.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import { AnswerForm } from '../reporting/answer-form.tsx'
import { blocksUnder, isWritten } from '../reporting/question-of.ts'
import { ChangedFigures } from '../rounds/changed/changed-figures.tsx'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { CommentedText } from './comments/commented-text.tsx'
import { Comments, placedComments } from './comments/comments.tsx'
import { FindingsBeside } from './findings/findings-beside.tsx'
import { HelpBeside } from './help-beside.tsx'
import { Neighbours } from './neighbours.tsx'
import { NextHere } from './next-here.tsx'
import { mayWrite, type RoundQuestion, roundQuestion } from './round-question.ts'
import { SourcePassages } from './sources-beside.tsx'
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
  const placed = await placesAt(visit, round.id, question.id)
  return {
    title: question.prompt,
    swedishTitle: true,
    here: forms.questionNumber(round.form, question.id),
    wide: true,
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      {
        name: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
        href: to('round', { round: round.id }),
      },
    ],
    lead: <span lang="sv-SE">{section ? `${section.number} ${section.title}` : question.id}</span>,
    island: 'answer-editor',
    body: (
      <div class="writing-grid">
        <HelpBeside visit={visit} found={found} />
        <div class="writing-text">
          <Standing visit={visit} found={found} />
          {isWritten(question) ? <NextHere visit={visit} found={found} /> : null}
          <ChangedFigures visit={visit} present={found.present} question={question.id} />
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
            <Shown visit={visit} found={found} />
          )}
          {isWritten(question) ? <TurnForms visit={visit} found={found} /> : null}
          {isWritten(question) ? (
            <PlacedHere visit={visit} round={round} question={question.id} placed={placed} />
          ) : null}
          <Neighbours visit={visit} found={found} />
        </div>
        <aside aria-label={t('writing.beside')} class="writing-beside">
          {isWritten(question) ? <Tabs visit={visit} found={found} writes={writes} /> : null}
          <Comments visit={visit} found={found} isRead={start === undefined} />
        </aside>
      </div>
    ),
  }
}

type TabsGiven = { readonly visit: Visit; readonly found: RoundQuestion; readonly writes: boolean }

/** Three sections under each other; the script makes them tabs. Findings come first where there are any. */
function Tabs({ visit, found, writes }: TabsGiven) {
  const { t } = visit
  const { round, question, present } = found
  const count = present.findings().filter((finding) => finding.question === question.id).length
  return (
    <div class="writing-tabs" data-label={t('writing.tabs')}>
      <section id="forra-aret" data-tab={t('writing.lastYear')}>
        <h2>{t('writing.lastYear')}</h2>
        <SourcePassages visit={visit} found={found} source="forra" writes={writes} />
      </section>
      <section id="ur-registret" data-tab={t('writing.facts')} {...(count === 0 ? { 'data-first': '' } : {})}>
        <h2>{t('writing.facts')}</h2>
        <SourcePassages visit={visit} found={found} source="utkast" writes={writes} />
        {writes ? (
          <p>
            <a href={to('roundFigures', { round: round.id, id: question.id })}>{t('writing.catalogue')}</a>
            <br />
            <a href={to('roundReferences', { round: round.id, id: question.id })}>{t('writing.references')}</a>
          </p>
        ) : null}
      </section>
      <section
        id="anmarkningar"
        data-tab={t('writing.findings')}
        data-count={String(count)}
        {...(count > 0 ? { 'data-first': '' } : {})}
      >
        <h2>{t('writing.findings')}</h2>
        <FindingsBeside visit={visit} found={found} />
      </section>
    </div>
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
        ? ` · ${t('question.saved', { version: answer.version, day: formatDay(answer.savedOn), who: nameOf(present.persons, answer.savedBy) })}`
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

/**
 * For whoever may not write: the answer as it stands in the report, its commented passages marked. What she wrote herself before the report
 * was signed, and the server never got, the script shows above it.
 */
function Shown({ visit, found }: { readonly visit: Visit; readonly found: RoundQuestion }) {
  const { t, person } = visit
  const { round, question, present } = found
  const doc = build.doc({ title: question.id }, ...blocksUnder(present.tree(), question.id))
  const left = { writing: to('roundWriting', { round: round.id, id: question.id }), person: person?.id ?? '' }
  const words = {
    title: t('editor.left'),
    lead: t('editor.leftLead'),
    copy: t('editor.copy'),
    copied: t('editor.copied'),
  }
  return (
    <>
      <div data-left={JSON.stringify(left)} data-words={JSON.stringify(words)} />
      <CommentedText doc={doc} placed={placedComments(found)} />
    </>
  )
}
