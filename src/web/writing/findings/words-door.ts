/*
 * The door of the word list: a word is added or taken out, for every report of the region or for this round.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { answers, writing } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { questionRoom } from '../question-room.tsx'

export const wordsDoor = door({
  at: paths.roundWords,
  who: answers.mayAnswer,
  journal: { done: 'word.added', refused: 'word.refused' },
  input: z.object({
    round: z.string(),
    id: z.string(),
    word: z.string('form.notReadable').max(200, 'form.notReadable'),
    do: z.enum(['add', 'add-here', 'remove', 'remove-here'], 'form.notReadable'),
  }),
  async handle({ house, person, today }, { round, id, word, do: act }) {
    if (!person) throw new Refusal('not-allowed')
    const given = { word, round: act.endsWith('-here') ? round : '' }
    const adds = act.startsWith('add')
    if (adds) await writing.recordKnownWord(house.store, person, given, today)
    else await writing.takeOutKnownWord(house.store, person, given)
    return goTo(to('roundQuestion', { round, id }), adds ? 'words.added' : 'words.removed')
  },
  again: questionRoom,
})
