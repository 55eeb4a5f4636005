/*
 * Confirms new values: of one answer, or of all answers of a round in which every sentence still holds. Each becomes a new version of its
 * answer, by whoever confirms.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { answers, claims, roundReport } from '../../../reporting/index.ts'
import { goTo } from '../../door.ts'
import { to } from '../../paths.ts'
import { anchorOf } from '../../reporting/report-anchor.ts'
import type { Visit } from '../../visit.ts'
import { type PresentRound, presentRound } from '../present-round.ts'

export const confirming = {
  who: answers.mayAnswer,
  journal: { done: 'answer.saved', refused: 'answer.refused' },
} as const

export const ConfirmOne = z.object({
  round: z.string(),
  id: z.string(),
  basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
})

/** `seen` names the versions that stood on the page: `1.1.1-q2:3,1.2.1-q1:7`. */
export const ConfirmAll = z.object({ round: z.string(), seen: z.string().max(20_000) })

export async function confirmOne(visit: Visit, { round, id, basedOn }: z.infer<typeof ConfirmOne>) {
  await confirm(visit, await presentRound(visit), id, basedOn)
  return goTo(to('roundChanged', { round }), 'changed.confirmed')
}

/** @throws Refusal `changed-meanwhile` before anything is written, when an answer is not the version that was seen. */
export async function confirmAll(visit: Visit, { round, seen }: z.infer<typeof ConfirmAll>) {
  const present = await presentRound(visit)
  const versions = new Map(
    seen.split(',').map((pair): [string, number] => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]),
  )
  const asked = confirmable(present).filter(({ question }) => versions.has(question))
  if (asked.some(({ question, version }) => versions.get(question) !== version)) throw new Refusal('changed-meanwhile')
  for (const { question, version } of asked) await confirm(visit, present, question, version)
  return goTo(to('roundChanged', { round }), 'changed.confirmed')
}

const found = new WeakMap<PresentRound, readonly claims.ChangedSentence[]>()

/** Sought once for a round as it is: several places of a page tell of them. */
export function changedIn(present: PresentRound): readonly claims.ChangedSentence[] {
  const { material, live } = present
  const before = found.get(present)
  if (before) return before
  const changed = claims.changedSentences(roundReport.arrangeWritten(material), live.nowOf, live.papersOf)
  found.set(present, changed)
  return changed
}

/** Answers with changed figures in which no sentence must be changed first. */
export function confirmable(present: PresentRound): answers.Answer[] {
  const byPlace = Map.groupBy(changedIn(present), ({ under }) => under)
  return present.material.answers.filter(({ question }) => {
    const own = byPlace.get(anchorOf(question)) ?? []
    return own.length > 0 && !own.some(claims.mustBeChanged)
  })
}

async function confirm(
  visit: Visit,
  { material, live }: PresentRound,
  question: string,
  basedOn: number,
): Promise<void> {
  const { house, person, today } = visit
  const answer = material.answers.find((each) => each.question === question)
  if (!person) throw new Refusal('not-allowed')
  if (!answer) throw new Refusal('not-found')
  const tree = roundReport.confirmFigures(answer.content, live)
  const input = { year: material.round.year, question, written: { tree }, basedOn }
  const outcome = await answers.saveAnswer(house.store, person, input, today, house.now())
  if (outcome.kind !== 'saved') throw new Refusal('changed-meanwhile')
}
