/*
 * My page: what there is for me to write, and what I did last.
 */
import { answers, forms, writing } from '../../reporting/index.ts'
import { listJournalLines } from '../../store/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import { MyQuestions } from '../rounds/mine/my-questions.tsx'
import type { Visit } from '../visit.ts'
import { OwnTasks } from '../wheel/own-tasks.tsx'
import { listWaiting, WaitingComments } from '../writing/comments/waiting-comments.tsx'
import { JournalLine, type Line, namesOf } from './journal-line.tsx'
import { presentReport } from './present-report.ts'
import { answerTo, isWritten, listQuestions } from './question-of.ts'

export const myPage: Page = page({
  at: paths.myPage,
  who: 'signed-in',
  async show(visit) {
    const { t, house, person } = visit
    const report = await presentReport(house, house.year)
    const questions = listQuestions(report.material.form).filter(isWritten)
    const waiting = questions.filter(({ id }) => !answerTo(report, id))
    const comments = await listWaiting(visit)
    const roles = (person?.roles ?? []).map((role) => t(`role.${role}`)).join(', ')
    return {
      title: t('myPage.title'),
      crumbs: [],
      lead: t('myPage.lead', { name: person?.name ?? '', roles }),
      body: (
        <>
          {await MyQuestions({ visit })}
          {person && answers.mayAnswer(person) ? (
            // In a year with a round, what is mine stands among the round's questions.
            report.material.round ? null : (
              <ToWrite visit={visit} form={report.material.form} waiting={waiting} all={questions.length} />
            )
          ) : person && writing.mayComment(person) ? null : (
            <p class="box">{t('myPage.mayNot')}</p>
          )}
          <WaitingComments visit={visit} waiting={comments} />
          {await OwnTasks({ visit })}
          <h2>{t('myPage.latest')}</h2>
          {await Latest({ visit, lines: await latestOf(visit) })}
        </>
      ),
    }
  },
})

async function latestOf({ house, person }: Visit): Promise<Line[]> {
  const { store, region } = house
  const lines = await store.read(region, (db) => listJournalLines(db, region, { latest: 500 }))
  return lines
    .filter(({ who, what }) => who === person?.id && what !== 'person.signed-in')
    .toReversed()
    .slice(0, 8)
}

type ToWriteGiven = {
  readonly visit: Visit
  readonly form: forms.Form
  readonly waiting: readonly forms.Question[]
  readonly all: number
}

function ToWrite({ visit, form, waiting, all }: ToWriteGiven) {
  const { t, house } = visit
  const { year } = house
  return (
    <>
      <h2>{t('myPage.toWrite', { year })}</h2>
      <p>{t('myPage.answered', { answered: all - waiting.length, all })}</p>
      {waiting.length === 0 ? <p>{t('myPage.nothing')}</p> : null}
      <ul lang="sv-SE">
        {waiting.slice(0, 12).map(({ id, prompt }) => (
          <li key={id}>
            <a href={to('question', { year, id })}>
              {forms.questionNumber(form, id)} {prompt}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={to('questions', { year })}>{t('reports.questions')}</a>
      </p>
    </>
  )
}

async function Latest({ visit, lines }: { visit: Visit; lines: readonly Line[] }) {
  if (lines.length === 0) return <p>{visit.t('myPage.nothingDone')}</p>
  const names = await namesOf(visit, lines)
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.number}>
          <JournalLine visit={visit} line={line} names={names} />
        </li>
      ))}
    </ul>
  )
}
