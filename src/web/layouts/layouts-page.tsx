/*
 * The follow-ups that have a layout, each with whose it is.
 */
import { rounds, yearly } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'

export const layoutsPage: Page = page({
  at: paths.layouts,
  who: rounds.isLeader,
  async show({ t, house: { store, region } }) {
    const own = await store.read(region, async (db) => ({
      strategy: await yearly.layouts.findOwnLayout(db, region, 'strategy'),
      plan: await yearly.layouts.findOwnLayout(db, region, 'plan'),
    }))
    return {
      title: t('layouts.title'),
      crumbs: [{ name: t('rounds.title'), href: to('rounds') }],
      lead: t('layouts.lead'),
      body: (
        <ul class="rows">
          {yearly.layouts.layoutNames.map((report) => (
            <li key={report}>
              <a href={to('layout', { report })}>{t(`rounds.report.${report}`)}</a>
              <p class="quiet">{own[report] ? own[report].title : t('layout.product')}</p>
            </li>
          ))}
        </ul>
      ),
    }
  },
})
