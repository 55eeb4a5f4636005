/*
 * Signs in: a new session in the store, its token in a cookie that scripts cannot read. How often one may try is decided in `people`.
 */
import { z } from 'zod'
import { signIn } from '../../people/index.ts'
import { door } from '../door.ts'
import { paths, to } from '../paths.ts'
import { ownAddress } from '../security/own-address.ts'
import { signInView } from './sign-in-page.tsx'

const SignInForm = z.object({
  email: z.string().trim().min(1, 'signIn.emailMissing'),
  password: z.string().min(1, 'signIn.passwordMissing').max(1000, 'form.notReadable'),
  till: z.string().optional(),
})

export const signInDoor = door({
  at: paths.signIn,
  who: 'everyone',
  journal: { done: 'person.signed-in', refused: 'person.sign-in-refused' },
  input: SignInForm,
  async handle({ house }, { email, password, till }) {
    const { token } = await signIn(house.store, house.region, { email, password }, house.now())
    return { kind: 'go', to: ownAddress(till, to('myPage')), notice: 'signIn.done', session: token }
  },
  again: async (visit, attempt) => signInView(visit, attempt),
})
