/*
 * A signed report, as it was signed: who, when, its hash, its files, every version of it, and the whole text with its source notes.
 */
import { printHtmlBody, schema } from '../../documents/index.ts'
import { asId, formatDay } from '../../foundation/index.ts'
import { formats, signing } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const signedPage: Page = page({
  at: paths.signed,
  who: 'everyone',
  async show(visit) {
    const { t, house, params } = visit
    const round = params['round'] ?? ''
    const { signed, all } = await house.store.read(house.region, async (db) => ({
      signed: await signing.getSigned(db, house.region, round, Number(params['number']) || 0),
      all: await signing.listSigned(db, house.region, round),
    }))
    const { content, hash } = signed
    return {
      title: t('signed.title', { title: content.form.title, year: content.year }),
      swedishTitle: true,
      wide: true,
      crumbs: [{ name: t('reports.title'), href: to('reports') }],
      lead: t('signed.lead', { day: formatDay(asId<'CalendarDate'>(content.signedOn)), who: content.signedBy.name }),
      body: (
        <>
          {content.invented ? <p class="box">{t('invented')}</p> : null}
          <Facts
            visit={visit}
            facts={[
              { name: t('signed.hash'), value: <code>{hash}</code> },
              { name: t('signed.figures'), value: String(content.figures.length) },
              { name: t('signed.form'), value: <span lang="sv-SE">{content.form.title}</span> },
              ...(content.reason === ''
                ? []
                : [{ name: t('signed.reason'), value: <span lang="sv-SE">{content.reason}</span> }]),
            ]}
          />
          <Files visit={visit} signed={signed} />
          {all.length > 1 ? <Others visit={visit} all={all} number={signed.number} /> : null}
          <div
            class="report-text"
            lang="sv-SE"
            dangerouslySetInnerHTML={{
              __html: printHtmlBody(schema.nodeFromJSON(signing.withSources(content, hash)), { headingOffset: 1 }),
            }}
          />
        </>
      ),
    }
  },
})

function Files({ visit, signed }: { visit: Visit; signed: signing.SignedReport }) {
  const at = { round: signed.round, number: signed.number }
  return (
    <section>
      <h2>{visit.t('round.files')}</h2>
      <ul class="downloads">
        {formats.map((format) => (
          <li key={format}>
            <a href={to('signedFile', { ...at, format })} download>
              {visit.t(`format.${format}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={to('signedFile', { ...at, format: 'paket' })} download>
            {visit.t('signed.package')}
          </a>
        </li>
      </ul>
    </section>
  )
}

function Others({ visit, all, number }: { visit: Visit; all: readonly signing.SignedReport[]; number: number }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('signed.all')}</h2>
      <ul>
        {all.map((each) => (
          <li key={each.id} {...(each.number === number ? { 'aria-current': 'true' as const } : {})}>
            <a href={to('signed', { round: each.round, number: each.number })}>
              {each.number === 1
                ? t('signed.first', { day: each.content.signedOn })
                : t('signed.amendment', { number: each.number - 1, day: each.content.signedOn })}
            </a>{' '}
            <span lang="sv-SE">{each.content.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
