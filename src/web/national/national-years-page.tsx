/*
 * The years of the national view: how many regions have sent their reports, and the form to read in another.
 */
import { rounds, signing } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import { ReceiveForm } from './receive-form.tsx'

export const nationalYearsPage: Page = page({
  at: paths.nationalYears,
  who: 'signed-in',
  async show(visit) {
    const { t, house, person } = visit
    const { received, own } = await house.store.read(house.region, async (db) => ({
      received: await signing.listReceivedYears(db, house.region),
      own: await rounds.listRounds(db, house.region),
    }))
    const signed = own.filter((round) => round.report === 'government' && round.signed !== undefined)
    const years = new Set([...received.keys(), ...signed.map(({ year }) => year)])
    const countOf = (year: number) => (received.get(year) ?? 0) + signed.filter((round) => round.year === year).length
    return {
      title: t('national.years'),
      crumbs: [{ name: t('reports.title'), href: to('reports') }],
      lead: t('national.years.lead'),
      body: (
        <>
          {years.size === 0 ? <p class="box">{t('national.none')}</p> : null}
          <ul>
            {[...years]
              .toSorted((a, b) => b - a)
              .map((year) => (
                <li key={year}>
                  <a href={to('national', { year })}>{year}</a>: {t('national.years.regions', { count: countOf(year) })}
                </li>
              ))}
          </ul>
          {person && rounds.isLeader(person) ? <ReceiveForm visit={visit} /> : null}
        </>
      ),
    }
  },
})
