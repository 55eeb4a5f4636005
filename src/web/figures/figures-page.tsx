/*
 * All figures of the year: what each counts, its value, and whether it is computed or stated.
 */
import { type Figure, folded, formatFigure } from '../../foundation/index.ts'
import { type Page, page } from '../page.ts'
import { OriginMark } from '../parts/figure.tsx'
import { FilterChoice, Filters, FilterText, NothingLeft } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { listFigures } from './list-figures.ts'

const origins = { raknat: 'computed', uppgivet: 'stated' } as const

export const figuresPage: Page = page({
  at: paths.figures,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const all = listFigures(await visit.register())
    const ofKind = (kind: 'computed' | 'stated') => all.filter((figure) => figure.origin.kind === kind).length
    const text = (visit.query.get('q') ?? '').trim().slice(0, 100)
    const origin = Object.keys(origins).find((each) => each === visit.query.get('ursprung')) as
      | keyof typeof origins
      | undefined
    const words = folded(text).split(' ')
    const found = all.filter(
      (figure) =>
        (origin === undefined || figure.origin.kind === origins[origin]) &&
        words.every((word) => folded(figure.label).includes(word)),
    )
    return {
      title: t('figures.title'),
      crumbs: [],
      lead: t('figures.lead', { computed: ofKind('computed'), stated: ofKind('stated') }),
      wide: true,
      body: (
        <>
          <Filters visit={visit} action={to('figures')} chosen={text !== '' || origin !== undefined}>
            <FilterText name="q" label={t('filter.text')} value={text} />
            <FilterChoice
              visit={visit}
              name="ursprung"
              label={t('figures.origin')}
              value={origin}
              all={t('filter.all')}
              choices={[
                { value: 'raknat', name: t('origin.computed'), count: ofKind('computed') },
                { value: 'uppgivet', name: t('origin.stated'), count: ofKind('stated') },
              ]}
            />
          </Filters>
          <p role="status">{t('list.found', { found: found.length, all: all.length })}</p>
          {found.length === 0 ? (
            <NothingLeft visit={visit} clear={to('figures')} />
          ) : (
            <List visit={visit} figures={found} />
          )}
        </>
      ),
    }
  },
})

function List({ visit, figures }: { visit: Visit; figures: readonly Figure[] }) {
  const { t } = visit
  return (
    <Table
      caption={t('figures.title')}
      hiddenCaption
      columns={[
        {
          head: t('figures.label'),
          label: t('figures.label'),
          cell: (figure) => (
            <a href={to('figure', { id: figure.id })} {...inSwedish(visit)}>
              {figure.label}
            </a>
          ),
        },
        { head: t('figures.value'), label: t('figures.value'), numeric: true, cell: (figure) => formatFigure(figure) },
        {
          head: t('figures.origin'),
          label: t('figures.origin'),
          cell: (figure) => <OriginMark visit={visit} kind={figure.origin.kind} />,
        },
      ]}
      rows={figures}
      keyOf={(figure) => figure.id}
    />
  )
}
