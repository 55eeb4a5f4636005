/*
 * Answers that are ready, to be read one after the other and approved together: each with its text, its length and what the checker found.
 * What stops an answer keeps it from being ticked.
 */
import { z } from 'zod'
import { printHtmlBody } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { forms, rounds, writing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { TickField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { nameOf, type PresentRound, presentRound, roundCrumbs } from './present-round.ts'
import { tickedIn } from './ticked-in.ts'

export const approvePage: Page = page({ at: paths.roundApprove, who: 'signed-in', show: (visit) => approveView(visit) })

/** Each is approved in the version that was shown; one that has moved on is refused, and those before it stay approved. */
export const approveDoor = door({
  at: paths.roundApprove,
  who: 'signed-in',
  journal: { done: 'answer.approved', refused: 'answer.refused' },
  input: z.looseObject({ round: z.string() }),
  async handle(visit, typed) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material, findings } = await presentRound(visit)
    const ticked = tickedIn(typed, 'godkann')
    if (ticked.length === 0) throw new Refusal('nothing-ticked')
    for (const question of ticked) {
      const seen = Number(typed[`sedd.${question}`])
      const stopping = rounds.stoppingIn(material.round, findings(), question)
      await rounds.turnAnswer(house.store, person, { round: typed.round, question, step: 'approve', seen, stopping })
    }
    return goTo(to('roundApprove', { round: typed.round }), 'round.approved')
  },
  again: approveView,
})

async function approveView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, today, person } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const { rows } = rounds.overview.overviewOf({ ...present.material, findings: present.findings(), today })
  const ready = rows.filter(
    ({ given }) => given.state === 'ready' && person && rounds.mayTurn(person, 'approve', round, given),
  )
  return {
    title: t('round.approveMany'),
    crumbs: roundCrumbs(visit, round),
    lead: t('round.approveMany.lead', { count: ready.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {ready.length === 0 ? (
          <p class="box">{t('round.approveMany.none')}</p>
        ) : (
          <form method="post" action={to('roundApprove', { round: round.id })}>
            <TokenField visit={visit} />
            {ready.map((row) => (
              <ToRead key={row.question.id} visit={visit} present={present} row={row} />
            ))}
            <button class="ds-button" type="submit">
              {t('round.approveMany.do')}
            </button>
          </form>
        )}
      </>
    ),
  }
}

type ToReadGiven = { readonly visit: Visit; readonly present: PresentRound; readonly row: rounds.overview.OverviewRow }

function ToRead({ visit, present, row }: ToReadGiven) {
  const { t } = visit
  const { question, given, version } = row
  const { round, answers } = present.material
  const number = forms.questionNumber(round.form, question.id)
  const answer = answers.find((each) => each.question === question.id)
  const stopping = rounds.stoppingIn(round, present.findings(), question.id)
  return (
    <article class="to-read">
      <h2 {...inSwedish(visit)}>
        {number} {question.prompt}
      </h2>
      <p class="quiet">
        {given.writer ? nameOf(present.persons, given.writer) : given.unit || t('round.owner.none')} ·{' '}
        {t('round.wordCount', { words: row.words })} · {t('round.foundCount', { findings: row.findings })} ·{' '}
        <a href={to('roundQuestion', { round: round.id, id: question.id })}>
          {t('round.approveMany.open', { question: number })}
        </a>
      </p>
      {answer ? (
        <div
          class="report-text"
          {...inSwedish(visit)}
          dangerouslySetInnerHTML={{ __html: printHtmlBody(writing.docOf(answer.content), { headingOffset: 2 }) }}
        />
      ) : null}
      <input type="hidden" name={`sedd.${question.id}`} value={String(version)} />
      {stopping.length > 0 ? (
        <p class="box box-missing" {...inSwedish(visit)}>
          {stopping.join(' ')}
        </p>
      ) : (
        <TickField
          name={`godkann.${question.id}`}
          label={t('round.approveMany.tick', { question: number })}
          checked={false}
        />
      )}
    </article>
  )
}
