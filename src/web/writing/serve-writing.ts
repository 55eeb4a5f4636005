/*
 * What the editor asks for while somebody writes: steps to and fro, and who else is there. Each request says who comes, shows its token
 * and comes from our own pages, like every form.
 */
import type { Context } from 'hono'
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { writing } from '../../reporting/index.ts'
import { sayRefusal } from '../../texts/index.ts'
import { statusOf } from '../errors.tsx'
import type { House } from '../house.ts'
import { fromOurPages, isFormToken } from '../security/form-token.ts'
import { understandVisit } from '../understand-visit.ts'
import type { Visit } from '../visit.ts'
import { writtenQuestion } from './round-question.ts'

const Sent = z.strictObject({
  token: z.string(),
  number: z.number().int().min(0),
  steps: z.array(z.unknown()).max(2000),
  client: z.string().regex(/^[\w-]{1,60}$/),
  keep: z.boolean().optional(),
  /** What is selected, for those who write beside. */
  anchor: z.number().int().min(0).default(0),
  head: z.number().int().min(0).default(0),
})

export async function serveWriting(house: House, request: Context): Promise<Response> {
  return answering(house, request, Sent, async (visit, given) => {
    const { person } = visit
    if (!person) throw new Refusal('signed-out')
    const { round, question } = await writtenQuestion(visit)
    const place = { year: round.year, question: question.id }
    const { token: _token, anchor, head, ...steps } = given
    const outcome = await writing.takeSteps(house.store, person, { ...place, ...steps }, house.now())
    const here = { ...place, client: given.client, anchor, head }
    return { ...outcome, people: await writing.meetWriters(house.store, person, here, house.now()) }
  })
}

/** Who comes, token and origin as for every form; a refusal is told as JSON with its sentence. */
export async function answering<Given>(
  house: House,
  request: Context,
  input: z.ZodType<Given & { readonly token: string }>,
  answer: (visit: Visit, given: Given) => Promise<unknown>,
): Promise<Response> {
  const { visit, secret } = await understandVisit(house, request)
  try {
    if (!visit.person) throw new Refusal('signed-out')
    const given = input.safeParse(await request.req.json())
    if (!given.success) throw new Refusal('answer-not-readable', { why: 'webbläsaren skickade något annat än text' })
    if (!fromOurPages(request.req.raw.headers) || !isFormToken(given.data.token, secret))
      throw new Refusal('form-too-old')
    return request.json((await answer(visit, given.data)) as object)
  } catch (thrown) {
    const refusal =
      thrown instanceof Refusal ? thrown : new Refusal('answer-not-readable', { why: 'den gick inte att läsa' })
    if (!(thrown instanceof Refusal) && !(thrown instanceof SyntaxError) && !(thrown instanceof RangeError))
      throw thrown
    return request.json({ refused: refusal.code, says: sayRefusal(refusal, visit.language) }, statusOf(refusal))
  }
}
