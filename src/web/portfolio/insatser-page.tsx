/*
 * The list of insatser: search, filter and sort by the address alone, with how many each choice would leave. What no source tells is
 * counted for each.
 */
import { type Insats, missingFacts, nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { NothingLeft, NotUnderstood } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { InsatsFilters } from './insats-filters.tsx'
import { areaIdOf, asQuery, findInsatser, type InsatsQuery, readInsatsQuery, type Sort } from './insats-query.ts'
import { shortKindWords } from './insats-words.ts'

const rowsOnPage = 50

export const insatserPage: Page = page({
  at: paths.insatser,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const query = readInsatsQuery(visit.query, register)
    const found = findInsatser(register.insatser, query)
    const pages = Math.max(1, Math.ceil(found.length / rowsOnPage))
    const here = Math.min(query.page, pages)
    return {
      title: t('insatser.title'),
      crumbs: [],
      lead: leadOf(visit, register),
      wide: true,
      body: (
        <>
          <InsatsFilters visit={visit} register={register} query={query} />
          <NotUnderstood visit={visit} asked={query.notUnderstood} />
          <p role="status">{t('insatser.found', { found: found.length, all: register.insatser.length })}</p>
          {found.length === 0 ? (
            <NothingLeft visit={visit} clear={to('insatser')} />
          ) : (
            <List
              visit={visit}
              register={register}
              query={query}
              rows={found.slice((here - 1) * rowsOnPage, here * rowsOnPage)}
            />
          )}
          <PageLinks visit={visit} path={to('insatser')} query={asQuery(query)} page={here} pages={pages} />
        </>
      ),
    }
  },
})

function leadOf({ t }: Visit, { insatser, year }: Register): string {
  const funded = insatser.filter((insats) => insats.reported === 'funded')
  const told = t('insatser.lead', { year, funded: funded.length, earlier: insatser.length - funded.length })
  return funded.some((insats) => insats.granted !== undefined) ? told : `${told} ${t('insatser.noAmounts')}`
}

type ListGiven = { visit: Visit; register: Register; query: InsatsQuery; rows: readonly Insats[] }

function List({ visit, register, query, rows }: ListGiven) {
  return (
    <Table
      caption={visit.t('insatser.title')}
      hiddenCaption
      columns={columnsOf(visit, register, query)}
      rows={rows}
      keyOf={(insats) => insats.id}
    />
  )
}

function columnsOf(visit: Visit, { strategy }: Register, query: InsatsQuery): Column<Insats>[] {
  const { t } = visit
  const nameOf = (goal: string) => strategy?.goals.find(({ id }) => id === goal)?.name ?? goal
  return [
    {
      ...sortable(visit, query, 'namn', t('insats.one')),
      cell: (insats) => <NameCell visit={visit} insats={insats} />,
    },
    { head: t('insats.kind'), label: t('insats.kind'), cell: (insats) => t(shortKindWords[insats.reported]) },
    {
      ...sortable(visit, query, 'omrade', t('insats.area')),
      cell: (insats) => <span {...inSwedish(visit)}>{areaName(visit, insats)}</span>,
    },
    {
      head: t('insats.effectGoals'),
      label: t('insats.effectGoals'),
      cell: ({ effectGoals }) =>
        effectGoals.length === 0 ? (
          <span class="missing">{t('missing.word')}</span>
        ) : (
          <span {...inSwedish(visit)}>{effectGoals.map(nameOf).join(', ')}</span>
        ),
    },
    {
      ...sortable(visit, query, 'saknas', t('insats.missingCount')),
      numeric: true,
      cell: (insats) => missingFacts(insats).length,
    },
  ]
}

function NameCell({ visit, insats }: { visit: Visit; insats: Insats }) {
  return (
    <span {...inSwedish(visit)}>
      <a href={to('insats', { id: insats.id })}>{insats.title}</a>
      <span class="cell-more">{insats.description}</span>
    </span>
  )
}

export function areaName({ t }: Visit, insats: Insats): string {
  return nationalAreas.find((area) => area.id === areaIdOf(insats))?.name ?? t('insats.area.outside')
}

/** A head that sorts by its column; asked again, it turns the order. */
function sortable(
  { t }: Visit,
  query: InsatsQuery,
  by: Sort,
  label: string,
): Pick<Column<Insats>, 'head' | 'label' | 'sorted'> {
  const isSorted = query.sort === by
  const turned = isSorted && !query.descending
  const href = withQuery(to('insatser'), { ...asQuery(query), sortera: by, ordning: turned ? 'fallande' : undefined })
  const head = (
    <a class="sort-link" href={href} title={t('sort.by', { column: label })}>
      {label}
      <span aria-hidden="true">{isSorted ? (query.descending ? ' ↓' : ' ↑') : ''}</span>
    </a>
  )
  return { head, label, ...(isSorted ? { sorted: query.descending ? 'descending' : 'ascending' } : {}) }
}
