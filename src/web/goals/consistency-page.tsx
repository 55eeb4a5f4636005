/*
 * Before anything is signed: the same quantity in different reports of a year, with its value and place in each.
 */
import { rounds, yearly } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import { presentRound } from '../rounds/present-round.ts'

export const consistencyPage: Page = page({
  at: paths.consistency,
  who: 'signed-in',
  async show(visit) {
    const { t, house, params } = visit
    const year = Number(params['year']) || house.year
    const all = await house.store.read(house.region, (db) => rounds.listRounds(db, house.region))
    const own = all.filter((round) => round.year === year)
    const trees = []
    for (const { id, report } of own)
      trees.push({ report: t(`rounds.report.${report}`), tree: (await presentRound(visit, id)).tree() })
    const quantities = yearly.quantitiesIn(trees)
    const differing = quantities.filter(({ agrees }) => !agrees)
    return {
      title: t('consistency.title', { year }),
      crumbs: [{ name: t('rounds.title'), href: to('rounds') }],
      lead: t('consistency.lead', { all: quantities.length, differing: differing.length }),
      wide: true,
      body:
        quantities.length === 0 ? (
          <p class="box">{t('consistency.none', { count: own.length })}</p>
        ) : (
          <Table
            caption={t('consistency.title', { year })}
            hiddenCaption
            rows={quantities}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('catalogue.figure'),
                label: t('catalogue.figure'),
                cell: ({ id, source }) => (
                  <span lang="sv-SE">
                    {source}
                    <br />
                    <span class="row-section">{id}</span>
                  </span>
                ),
              },
              {
                head: t('consistency.agrees'),
                label: t('consistency.agrees'),
                cell: ({ agrees }) => (agrees ? t('consistency.yes') : <strong>{t('consistency.no')}</strong>),
              },
              {
                head: t('consistency.places'),
                label: t('consistency.places'),
                cell: ({ places }) => (
                  <ul lang="sv-SE">
                    {places.map(({ report, under, text }, at) => (
                      <li key={at}>
                        {report}, {under}: <strong>{text}</strong>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        ),
    }
  },
})
