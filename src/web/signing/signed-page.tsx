/*
 * A signed report, as it was signed: who, when, its hash, its files, every version of it and what differs from the one before, what is
 * frozen, and the whole text with its source notes.
 */
import { printHtmlBody, schema } from '../../documents/index.ts'
import { asId, formatDay } from '../../foundation/index.ts'
import { formats, signing } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { SignedChanges } from './signed-changes.tsx'
import { SignedWhole } from './signed-whole.tsx'

export const signedPage: Page = page({
  at: paths.signed,
  who: 'everyone',
  async show(visit) {
    const { t, house, params } = visit
    const round = params['round'] ?? ''
    const number = Number(params['number']) || 0
    const { signed, all, files } = await house.store.read(house.region, async (db) => ({
      signed: await signing.getSigned(db, house.region, round, number),
      all: await signing.listSigned(db, house.region, round),
      files: await signing.listFileHashes(db, house.region, `${round}/${number}`),
    }))
    const { content, hash } = signed
    const before = all.find((each) => each.number === number - 1)
    return {
      title: t('signed.title', { title: content.form.title, year: content.year }),
      swedishTitle: true,
      wide: true,
      crumbs: [{ name: t('reports.title'), href: to('reports') }],
      lead: t('signed.lead', { day: formatDay(signing.dayOf(content.signedOn)), who: content.signedBy.name }),
      body: (
        <>
          {content.invented ? <p class="box">{t('invented')}</p> : null}
          <Facts
            visit={visit}
            facts={[
              { name: t('signed.hash'), value: <code>{hash}</code> },
              ...(content.reason === ''
                ? []
                : [{ name: t('signed.reason'), value: <span lang="sv-SE">{content.reason}</span> }]),
            ]}
          />
          <Files visit={visit} signed={signed} files={files} />
          {all.length > 1 ? <Others visit={visit} all={all} number={signed.number} /> : null}
          {before ? <SignedChanges visit={visit} before={before.content} after={content} /> : null}
          <SignedWhole visit={visit} signed={signed} />
          <div
            class="report-text"
            lang="sv-SE"
            dangerouslySetInnerHTML={{
              __html: printHtmlBody(schema.nodeFromJSON(signing.withSources(content, hash)), {
                headingOffset: 1,
                whole: true,
              }),
            }}
          />
        </>
      ),
    }
  },
})

type FilesGiven = {
  readonly visit: Visit
  readonly signed: signing.SignedReport
  readonly files: Awaited<ReturnType<typeof signing.listFileHashes>>
}

function Files({ visit, signed, files }: FilesGiven) {
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
      <details>
        <summary>{visit.t('signed.fileHashes')}</summary>
        <Facts
          visit={visit}
          facts={files.map(({ format, hash }) => ({ name: visit.t(`format.${format}`), value: <code>{hash}</code> }))}
        />
      </details>
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
                ? t('signed.first', { day: formatDay(asId<'CalendarDate'>(each.content.signedOn)) })
                : t('signed.amendment', {
                    number: each.number - 1,
                    day: formatDay(asId<'CalendarDate'>(each.content.signedOn)),
                  })}
            </a>{' '}
            <span lang="sv-SE">{each.content.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
