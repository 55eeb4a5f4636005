/*
 * The head of every page: whose pages these are, the search, the language and who is signed in.
 */
import type { Language } from '../../texts/index.ts'
import { TokenField } from '../parts/form.tsx'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function Head({ visit, regionName }: { visit: Visit; regionName: string }) {
  const { t } = visit
  return (
    <header class="head">
      <a class="brand" href={to('start')}>
        <svg class="brand-mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
          <path d="M3 19V5M3 12h6M9 12l10-7M9 12h11M9 12l10 7" />
        </svg>
        <span class="brand-words">
          <span class="brand-product">{t('product')}</span>
          <span class="brand-region">{regionName}</span>
        </span>
      </a>
      <form class="head-search" role="search" aria-label={t('search.label')} action={to('search')} method="get">
        <label class="ds-sr-only" for="sok">
          {t('search.label')}
        </label>
        <input
          class="ds-input"
          id="sok"
          name="q"
          type="search"
          placeholder={t('search.placeholder')}
          autocomplete="off"
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('search.do')}
        </button>
      </form>
      <div class="head-side">
        <LanguageLink visit={visit} />
        <SignedIn visit={visit} />
        <button class="ds-button menu-button" data-variant="secondary" type="button" popovertarget="meny">
          {t('menu')}
        </button>
      </div>
    </header>
  )
}

function LanguageLink({ visit }: { visit: Visit }) {
  const other: Language = visit.language === 'sv' ? 'en' : 'sv'
  const query = { ...Object.fromEntries(visit.query), sprak: other }
  return (
    <a class="head-link" href={withQuery(visit.path, query)} lang={other} hreflang={other} rel="nofollow">
      {other === 'en' ? 'English' : 'Svenska'}
    </a>
  )
}

function SignedIn({ visit }: { visit: Visit }) {
  const { t, person } = visit
  if (!person)
    return (
      <a class="head-link" href={to('signIn')}>
        {t('signIn.do')}
      </a>
    )
  return (
    <form class="head-person" method="post" action={to('signOut')}>
      <TokenField visit={visit} />
      <a class="head-link" href={to('myPage')}>
        {person.name}
      </a>
      <button class="head-link" type="submit">
        {t('signOut.do')}
      </button>
    </form>
  )
}
