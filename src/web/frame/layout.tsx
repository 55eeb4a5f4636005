/*
 * The frame around every page: head, search, menu, breadcrumbs, one h1, notice, foot. Whatever is the same on all pages is said here
 * and nowhere else.
 */
import type { ComponentChildren } from 'preact'
import { InventedNotice } from '../parts/invented.tsx'
import { inSwedish, pageLanguage } from '../parts/language-of.ts'
import type { PageView, Visit } from '../visit.ts'
import { Crumbs } from './crumbs.tsx'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'
import { Menu } from './menu.tsx'

export type FrameAssets = {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly regionName: string
}

/** The mark of the head, in the colour of the head. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 19V5M3 12h6M9 12l10-7M9 12h11M9 12l10 7" fill="none" stroke="#0b4a57" stroke-width="3" stroke-linecap="round"/></svg>',
)}`

export function Layout({ visit, view, assets }: { visit: Visit; view: PageView; assets: FrameAssets }) {
  const { t } = visit
  return (
    <html lang={pageLanguage(visit)} data-size="sm" data-color-scheme="auto" data-color="accent">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={icon} />
        <title>{view.title === t('product') ? view.title : `${view.title} – ${t('product')}`}</title>
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="ds-skip-link" href="#innehall">
          {t('skip')}
        </a>
        <Head visit={visit} regionName={assets.regionName} />
        <div class="frame">
          <Menu visit={visit} />
          <main id="innehall" tabIndex={-1} class={view.wide ? 'main wide' : 'main'}>
            <InventedNotice visit={visit} />
            <Crumbs visit={visit} view={view} />
            {visit.notice === undefined ? null : <Notice>{t(visit.notice)}</Notice>}
            <h1 class="title" {...(view.swedishTitle ? inSwedish(visit) : {})}>
              {view.title}
            </h1>
            {view.lead === undefined ? null : <p class="lead">{view.lead}</p>}
            {view.body}
          </main>
        </div>
        <Foot visit={visit} />
      </body>
    </html>
  )
}

function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="ds-alert notice" data-color="success" role="status">
      <p class="ds-paragraph">{children}</p>
    </div>
  )
}
