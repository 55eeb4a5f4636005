/*
 * After a change in the data: the sentences whose figure reads otherwise than when it was confirmed, with both values, and the words
 * that no longer hold. The writer confirms the new values for an answer or for the report, or goes and changes the sentence.
 */
import { answers, forms, signing } from '../../../reporting/index.ts'
import { type Attempt, door } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { FormProblem, TokenField } from '../../parts/form.tsx'
import { paths, to } from '../../paths.ts'
import { anchorOf } from '../../reporting/report-anchor.ts'
import type { PageView, Visit } from '../../visit.ts'
import { nameOf, type PresentRound, presentRound } from '../present-round.ts'
import { ChangedSentence } from './changed-sentence.tsx'
import {
  ConfirmAll,
  ConfirmOne,
  changedIn,
  confirmAll,
  confirmable,
  confirming,
  confirmOne,
} from './confirm-figures.ts'

export const changedPage: Page = page({ at: paths.roundChanged, who: 'signed-in', show: (visit) => changedView(visit) })

export const confirmDoor = door({
  at: paths.roundConfirm,
  ...confirming,
  input: ConfirmOne,
  handle: confirmOne,
  again: changedView,
})

export const confirmAllDoor = door({
  at: paths.roundChanged,
  ...confirming,
  input: ConfirmAll,
  handle: confirmAll,
  again: changedView,
})

async function changedView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const changed = changedIn(present)
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
        {questions.length > 1 ? <ConfirmAllForm visit={visit} present={present} /> : null}
        {questions.map(({ id, prompt }) => (
          <section key={id} id={anchorOf(id)}>
            <h2 lang="sv-SE">
              {forms.questionNumber(round.form, id)} {prompt}
            </h2>
            <ul lang="sv-SE">
              {(byPlace.get(anchorOf(id)) ?? []).map((each) => (
                <ChangedSentence key={each.sentence} visit={visit} changed={each} />
              ))}
            </ul>
            <Settle visit={visit} present={present} question={id} />
          </section>
        ))}
      </>
    ),
  }
}

type Given = { readonly visit: Visit; readonly present: PresentRound }

function mayConfirm({ visit, present }: Given): boolean {
  return signing.isOpen(present.material.round) && visit.person !== undefined && answers.mayAnswer(visit.person)
}

function ConfirmAllForm({ visit, present }: Given) {
  const { t } = visit
  const { round } = present.material
  const ready = confirmable(present)
  if (ready.length === 0 || !mayConfirm({ visit, present })) return null
  return (
    <form method="post" action={to('roundChanged', { round: round.id })}>
      <TokenField visit={visit} />
      <input
        type="hidden"
        name="seen"
        value={ready.map(({ question, version }) => `${question}:${version}`).join(',')}
      />
      <p>{t('changed.confirmAll.lead')}</p>
      <button class="ds-button" type="submit">
        {t('changed.confirmAll')}
      </button>
    </form>
  )
}

/** Who saved the answer last, and the two ways on: confirm what is new, or change the sentence. */
function Settle({ visit, present, question }: Given & { readonly question: string }) {
  const { t } = visit
  const { round, answers: said } = present.material
  const answer = said.find((each) => each.question === question)
  if (!answer) return null
  const { version, savedOn: day, savedBy } = answer
  return (
    <>
      <p>{t('changed.answer', { version, day, name: nameOf(present.persons, savedBy) })}</p>
      <p>
        <a href={to('roundQuestion', { round: round.id, id: question })}>{t('changed.change')}</a>
      </p>
      {mayConfirm({ visit, present }) ? (
        <form method="post" action={to('roundConfirm', { round: round.id, id: question })}>
          <TokenField visit={visit} />
          <input type="hidden" name="basedOn" value={String(version)} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {t('changed.confirm')}
          </button>
        </form>
      ) : null}
    </>
  )
}
