/*
 * Signs out: the session ends in the store, not only in the browser.
 */
import { z } from 'zod'
import { signOut } from '../../people/index.ts'
import { door } from '../door.ts'
import { paths, to } from '../paths.ts'
import { signInView } from './sign-in-page.tsx'

export const signOutDoor = door({
  at: paths.signOut,
  who: 'signed-in',
  journal: { done: 'person.signed-out', refused: 'person.sign-out-refused' },
  input: z.object({}),
  async handle({ house, session }) {
    if (session !== undefined) await signOut(house.store, session)
    return { kind: 'go', to: to('start'), notice: 'signOut.done', session: 'end' }
  },
  again: async (visit) => signInView(visit),
})
