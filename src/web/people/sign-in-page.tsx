/*
 * The sign-in page: e-mail and password, and where one goes afterwards.
 */
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { Field, FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import { ownAddress } from '../security/own-address.ts'
import type { PageView, Visit } from '../visit.ts'

export const signInPage: Page = page({ at: paths.signIn, who: 'everyone', show: (visit) => signInView(visit) })

export function signInView(visit: Visit, attempt?: Attempt): PageView {
  const { t } = visit
  const next = ownAddress(attempt?.typed.till ?? visit.query.get('till'), to('myPage'))
  return {
    title: t('signIn.title'),
    crumbs: [],
    lead: t('signIn.lead'),
    body: (
      <form class="form" method="post" action={to('signIn')} novalidate>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <input type="hidden" name="till" value={next} />
        <Field
          visit={visit}
          name="email"
          label={t('signIn.email')}
          type="email"
          autocomplete="username"
          attempt={attempt}
        />
        <Field
          visit={visit}
          name="password"
          label={t('signIn.password')}
          type="password"
          autocomplete="current-password"
          attempt={attempt}
        />
        <button class="ds-button" type="submit">
          {t('signIn.do')}
        </button>
      </form>
    ),
  }
}
