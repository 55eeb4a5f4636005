/*
 * After a change in the data: the sentences whose figure reads otherwise than when it was confirmed, with both values, and the words
 * that no longer hold. The writer confirms the new values for an answer, or goes and changes the sentence.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { answers, claims, forms, roundReport, signing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import { anchorOf } from '../reporting/report-anchor.ts'
import type { PageView, Visit } from '../visit.ts'
import { type PresentRound, presentRound } from './present-round.ts'

export const changedPage: Page = page({ at: paths.roundChanged, who: 'signed-in', show: (visit) => changedView(visit) })

export const confirmDoor = door({
  at: paths.roundConfirm,
  who: answers.mayAnswer,
  journal: { done: 'answer.saved', refused: 'answer.refused' },
  input: z.object({
    round: z.string(),
    id: z.string(),
    basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
  }),
  async handle(visit, { round, id, basedOn }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material, live } = await presentRound(visit)
    const answer = material.answers.find(({ question }) => question === id)
    if (!answer) throw new Refusal('not-found')
    const tree = roundReport.confirmFigures(answer.content, live)
    const { year } = material.round
    const outcome = await answers.saveAnswer(
      house.store,
      person,
      { year, question: id, written: { tree }, basedOn },
      today,
      house.now(),
    )
    if (outcome.kind !== 'saved') throw new Refusal('changed-meanwhile')
    return goTo(to('roundChanged', { round }), 'changed.confirmed')
  },
  again: changedView,
})

async function changedView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const written = roundReport.arrangeWritten(present.material)
  const changed = claims.changedSentences(written, present.live.nowOf, present.live.papersOf)
  const byPlace = Map.groupBy(changed, ({ under }) => under)
  const questions = forms.questionsOf(round.form).filter(({ id }) => byPlace.has(anchorOf(id)))
  return {
    title: t('round.changed'),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      {
        name: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
        href: to('round', { round: round.id }),
      },
    ],
    lead: t('changed.lead', { count: changed.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {questions.length === 0 ? <p class="box">{t('changed.none')}</p> : null}
        {questions.map((question) => (
          <section key={question.id}>
            <h2 lang="sv-SE">
              <a href={to('roundQuestion', { round: round.id, id: question.id })}>
                {question.id} {question.prompt}
              </a>
            </h2>
            <Sentences visit={visit} sentences={byPlace.get(anchorOf(question.id)) ?? []} />
            <Confirm visit={visit} present={present} question={question.id} />
          </section>
        ))}
      </>
    ),
  }
}

function Sentences({ visit, sentences }: { visit: Visit; sentences: readonly claims.ChangedSentence[] }) {
  const { t } = visit
  return (
    <ul lang="sv-SE">
      {sentences.map(({ sentence, figures, claims: judged }) => (
        <li key={sentence}>
          <q>{sentence}</q>
          <br />
          {figures.map(({ ask, was, now }) => (
            <span key={ask}>{now === undefined ? t('changed.gone', { was }) : t('changed.figure', { was, now })} </span>
          ))}
          {judged
            .filter(({ verdict }) => verdict === 'fails')
            .map(({ word, why, from }) => (
              <strong key={from}>{t('changed.word', { word, why })} </strong>
            ))}
        </li>
      ))}
    </ul>
  )
}

function Confirm({ visit, present, question }: { visit: Visit; present: PresentRound; question: string }) {
  const { round, answers: said } = present.material
  const answer = said.find((each) => each.question === question)
  if (!answer || !signing.isOpen(round) || !visit.person || !answers.mayAnswer(visit.person)) return null
  return (
    <form method="post" action={to('roundConfirm', { round: round.id, id: question })}>
      <TokenField visit={visit} />
      <input type="hidden" name="basedOn" value={String(answer.version)} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {visit.t('changed.confirm')}
      </button>
    </form>
  )
}
