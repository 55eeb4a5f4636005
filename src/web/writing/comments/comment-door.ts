/*
 * The door of the comments on an answer: a new one, a reply, resolved or opened again.
 */
import { z } from 'zod'
import { passages } from '../../../documents/index.ts'
import { Refusal } from '../../../foundation/index.ts'
import { writing } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { questionRoom } from '../question-room.tsx'
import { type RoundQuestion, roundQuestion } from '../round-question.ts'

export const commentDoor = door({
  at: paths.roundComment,
  who: writing.mayComment,
  journal: { done: 'comment.made', refused: 'comment.refused' },
  input: z.object({
    round: z.string(),
    id: z.string(),
    text: z.string('form.notReadable').max(5000, 'form.notReadable'),
    quote: z.string().max(5000, 'form.notReadable').optional(),
    from: z.coerce.number().int().min(0).optional(),
    to: z.coerce.number().int().min(0).optional(),
    asks: z.string().max(200, 'form.notReadable').optional(),
    comment: z.string().optional(),
    do: z.enum(['reply', 'turn']).optional(),
  }),
  keeps: ['text'],
  async handle(visit, given) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const found = await roundQuestion(visit)
    const { year } = found.round
    const back = goTo(to('roundQuestion', { round: given.round, id: given.id }), 'comments.done')
    if (given.comment !== undefined && given.do === 'turn')
      await writing.turnComment(house.store, person, given.comment, today)
    else if (given.comment !== undefined)
      await writing.recordReply(house.store, person, given.comment, given.text, today)
    else {
      const quote = (given.quote ?? '').trim()
      const place = found.answer && passages.findWords(writing.docOf(found.answer.content), quote, given.from)
      const at = { from: given.from ?? place?.from ?? 0, to: given.to ?? place?.to ?? 0 }
      await writing.recordComment(
        house.store,
        person,
        { year, question: given.id, quote, text: given.text, asks: known(given.asks, found), ...at },
        today,
      )
    }
    return back
  },
  again: questionRoom,
})

/** Somebody who is here to be asked, or nobody. */
function known(asks: string | undefined, { present }: RoundQuestion): string {
  return present.persons.find(({ id }) => id === asks)?.id ?? ''
}
