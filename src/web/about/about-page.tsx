/*
 * What this is, who answers for it, and that its source is open.
 */
import { type Page, page } from '../page.ts'
import { OriginMark } from '../parts/figure.tsx'
import { paths, to } from '../paths.ts'

export const aboutPage: Page = page({
  at: paths.about,
  who: 'everyone',
  show: (visit) => ({
    title: visit.t('about.title'),
    crumbs: [],
    lead: visit.t('about.lead'),
    body: (
      <>
        <h2>{visit.t('about.figures')}</h2>
        <p>
          <OriginMark visit={visit} kind="computed" /> {visit.t('origin.computed.means')}
        </p>
        <p>
          <OriginMark visit={visit} kind="stated" /> {visit.t('origin.stated.means')}
        </p>
        <p>{visit.t('about.missing')}</p>
        <p>
          <a href={to('missing')}>{visit.t('missing.title')}</a>
        </p>
        <h2>{visit.t('about.open')}</h2>
        <p>{visit.t('about.open.text')}</p>
        <h2>{visit.t('about.cookies')}</h2>
        <p>{visit.t('about.cookies.text')}</p>
        <p class="quiet">
          {visit.t('about.version')} {visit.house.version}
        </p>
      </>
    ),
  }),
})

export const accessibilityPage: Page = page({
  at: paths.accessibility,
  who: 'everyone',
  show: (visit) => ({
    title: visit.t('accessibility.title'),
    crumbs: [{ name: visit.t('about.title'), href: to('about') }],
    lead: visit.t('accessibility.lead'),
    body: (
      <>
        <h2>{visit.t('accessibility.works')}</h2>
        <ul>
          <li>{visit.t('accessibility.works.keyboard')}</li>
          <li>{visit.t('accessibility.works.script')}</li>
          <li>{visit.t('accessibility.works.small')}</li>
          <li>{visit.t('accessibility.works.pictures')}</li>
        </ul>
        <h2>{visit.t('accessibility.tested')}</h2>
        <p>{visit.t('accessibility.tested.text')}</p>
        <h2>{visit.t('accessibility.not')}</h2>
        <p>{visit.t('accessibility.not.text')}</p>
      </>
    ),
  }),
})
