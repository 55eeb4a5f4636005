/*
 * What the checker finds in a text as it is being written, and what the writer does about it there: a finding is set aside with a reason,
 * a word is added to the list. Also which figures read otherwise now than the text says.
 */
import type { Context } from 'hono'
import { z } from 'zod'
import { readWriting } from '../../../documents/index.ts'
import { Refusal } from '../../../foundation/index.ts'
import { answers, type checker, roundReport, rounds, writing } from '../../../reporting/index.ts'
import type { House } from '../../house.ts'
import type { Visit } from '../../visit.ts'
import { type RoundQuestion, writtenQuestion } from '../round-question.ts'
import { answering } from '../serve-writing.ts'

const Asked = z.strictObject({
  token: z.string(),
  tree: z.unknown(),
  aside: z.strictObject({ id: z.string(), reason: z.string().max(1000) }).optional(),
  learn: z.strictObject({ word: z.string(), everywhere: z.boolean() }).optional(),
})
type Asked = z.infer<typeof Asked>

export async function serveCheck(house: House, request: Context): Promise<Response> {
  return answering(house, request, Asked, async (visit, given) => {
    const found = await writtenQuestion(visit)
    const blocks = answers.blocksOf(readWriting(given.tree).toJSON() as answers.TreeJson)
    const check = ({ present, question }: RoundQuestion) =>
      roundReport.checkAnswer(present.material, question.id, blocks, present)
    const acted = await act(visit, given, found, () => check(found))
    const after = acted ? await writtenQuestion(visit) : found
    return {
      findings: check(after).map((finding) => presentFinding(finding, after.round)),
      moved: movedIn(blocks, after.present.live),
    }
  })
}

/** @returns whether anything was done, so that the text is to be checked anew. */
async function act(
  { house, person, today }: Visit,
  { aside, learn }: Asked,
  { round }: RoundQuestion,
  check: () => readonly checker.Finding[],
): Promise<boolean> {
  if (!person) throw new Refusal('signed-out')
  if (learn) {
    const given = { word: learn.word, round: learn.everywhere ? '' : round.id }
    await writing.recordKnownWord(house.store, person, given, today)
  }
  if (aside) {
    const finding = check().find((each) => rounds.idOfFinding(each) === aside.id)
    if (!finding) throw new Refusal('not-found')
    await rounds.setAsideFinding(house.store, person, { round: round.id, finding, reason: aside.reason }, today)
  }
  return learn !== undefined || aside !== undefined
}

function presentFinding(finding: checker.Finding, round: rounds.Round) {
  const { rule, severity, quotes, message } = finding
  return {
    id: rounds.idOfFinding(finding),
    rule,
    title: roundReport.ruleTitles[rule] ?? rule,
    severity,
    quotes,
    message,
    stops: round.blocking.includes(rule),
    slip: writing.slipIn(finding),
  }
}

/** By what a figure asks: how it reads now, where the text says something else. */
function movedIn(blocks: ReturnType<typeof answers.blocksOf>, live: roundReport.LiveFigures): Record<string, string> {
  const moved: Record<string, string> = {}
  for (const block of blocks)
    block.descendants((node) => {
      const ask = node.type.name === 'figure' ? String(node.attrs['ask']) : ''
      const now = ask === '' ? undefined : live.nowOf(node)
      if (now !== undefined && now !== node.attrs['text']) moved[ask] = now
    })
  return moved
}
