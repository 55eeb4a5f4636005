/*
 * What no source tells: first which facts are most often missing, then thing by thing, each with a link to where it would stand.
 */
import { listMissing } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { type Page, page } from '../page.ts'
import { Bar } from '../parts/bar.tsx'
import { OriginMark } from '../parts/figure.tsx'
import { FilterChoice, Filters, NothingLeft } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Missing = ReturnType<typeof listMissing>[number]

const sorts = {
  insats: { word: 'missing.insats', href: (id: string) => to('insats', { id }) },
  plan: { word: 'missing.plan', href: (id: string) => `${to('strategy')}#${id}` },
  network: { word: 'missing.network', href: (id: string) => to('network', { id }) },
  strategy: { word: 'missing.strategy', href: () => to('strategy') },
  money: { word: 'missing.money', href: () => to('money') },
} as const satisfies Record<Missing['of'], { word: WebText; href: (id: string) => string }>

type Sort = Missing['of']

export const missingPage: Page = page({
  at: paths.missing,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const all = listMissing(await visit.register())
    const chosen = (Object.keys(sorts) as Sort[]).find((sort) => sort === visit.query.get('av'))
    const shown = chosen === undefined ? all : all.filter((missing) => missing.of === chosen)
    return {
      title: t('missing.title'),
      crumbs: [],
      lead: all.length === 0 ? t('missing.none') : t('missing.lead'),
      wide: true,
      body: (
        <>
          <MissingFilter visit={visit} all={all} chosen={chosen} />
          <p role="status">
            <strong>{t('missing.count', { count: shown.reduce((sum, each) => sum + each.what.length, 0) })}</strong>{' '}
            <OriginMark visit={visit} kind="computed" />
          </p>
          {shown.length === 0 ? <NothingLeft visit={visit} clear={to('missing')} /> : null}
          <ByFact visit={visit} missing={shown} />
          <ByThing visit={visit} missing={shown} />
        </>
      ),
    }
  },
})

function MissingFilter({ visit, all, chosen }: { visit: Visit; all: readonly Missing[]; chosen: Sort | undefined }) {
  const { t } = visit
  const choices = (Object.keys(sorts) as Sort[]).map((value) => ({
    value,
    name: t(sorts[value].word),
    count: all.filter((each) => each.of === value).length,
  }))
  return (
    <Filters visit={visit} action={to('missing')} chosen={chosen !== undefined}>
      <FilterChoice
        visit={visit}
        name="av"
        label={t('missing.sort')}
        value={chosen}
        all={t('filter.all')}
        choices={choices.filter(({ count }) => count > 0)}
      />
    </Filters>
  )
}

type Given = { readonly visit: Visit; readonly missing: readonly Missing[] }

function ByFact({ visit, missing }: Given) {
  const { t } = visit
  const facts = Map.groupBy(
    missing.flatMap((each) => each.what),
    (fact) => fact,
  )
  const rows = [...facts].map(([fact, of]) => ({ fact, count: of.length })).toSorted((a, b) => b.count - a.count)
  if (rows.length === 0) return null
  const most = rows[0]?.count ?? 1
  return (
    <section>
      <h2>{t('missing.byFact')}</h2>
      <Table
        caption={t('missing.byFact')}
        hiddenCaption
        columns={[
          {
            head: t('missing.what'),
            label: t('missing.what'),
            cell: ({ fact }) => <span {...inSwedish(visit)}>{fact}</span>,
          },
          {
            head: t('missing.times'),
            label: t('missing.times'),
            numeric: true,
            cell: ({ count }) => (
              <span>
                {count}
                <Bar share={count / most} tone="second" />
              </span>
            ),
          },
        ]}
        rows={rows}
        keyOf={({ fact }) => fact}
      />
    </section>
  )
}

function ByThing({ visit, missing }: Given) {
  const { t } = visit
  if (missing.length === 0) return null
  return (
    <section>
      <h2>{t('missing.list')}</h2>
      <Table
        caption={t('missing.list')}
        hiddenCaption
        columns={[
          {
            head: t('missing.where'),
            label: t('missing.where'),
            cell: ({ of, id, name }) => (
              <a href={sorts[of].href(id)} {...inSwedish(visit)}>
                {name}
              </a>
            ),
          },
          { head: t('missing.sort'), label: t('missing.sort'), cell: ({ of }) => t(sorts[of].word) },
          {
            head: t('missing.what'),
            label: t('missing.what'),
            cell: ({ what }) => <span {...inSwedish(visit)}>{what.join(', ')}</span>,
          },
        ]}
        rows={missing}
        keyOf={({ of, id, name }) => `${of} ${id} ${name}`}
      />
    </section>
  )
}
