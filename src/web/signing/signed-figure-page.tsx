/*
 * A figure of a signed report, opened as it was when the report was signed: value, definition, source, readings and rows.
 */
import { formatDay, Refusal } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const signedFigurePage: Page = page({
  at: paths.signedFigure,
  who: 'everyone',
  async show(visit) {
    const { t, house, params } = visit
    const [round, number] = [params['round'] ?? '', Number(params['number']) || 0]
    const { content } = await house.store.read(house.region, (db) => signing.getSigned(db, house.region, round, number))
    const figure = content.figures[Number(params['figure']) - 1]
    if (!figure) throw new Refusal('not-found')
    return {
      title: `${figure.label} ${figure.period}`.trim(),
      swedishTitle: true,
      crumbs: [
        { name: t('reports.title'), href: to('reports') },
        {
          name: t('signed.title', { title: content.form.title, year: content.year }),
          href: to('signed', { round, number }),
        },
      ],
      lead: t('signed.figure.lead', { day: formatDay(signing.dayOf(content.signedOn)) }),
      body: (
        <>
          <Facts
            visit={visit}
            facts={[
              { name: t('catalogue.says'), value: <span lang="sv-SE">{figure.definition}</span> },
              { name: t('catalogue.of'), value: signing.inUnit(figure, figure.value) },
              { name: t('signed.figure.text'), value: <span lang="sv-SE">{figure.text}</span> },
              { name: t('catalogue.source'), value: <span lang="sv-SE">{figure.source}</span> },
            ]}
          />
          <Readings visit={visit} figure={figure} />
          <Rows visit={visit} figure={figure} />
        </>
      ),
    }
  },
})

type FigureGiven = { readonly visit: Visit; readonly figure: signing.FrozenFigure }

function Readings({ visit: { t }, figure }: FigureGiven) {
  if (figure.readings.length === 0) return null
  return (
    <section>
      <h2>{t('catalogue.readings')}</h2>
      <Table
        caption={t('catalogue.readings')}
        hiddenCaption
        rows={figure.readings.toReversed()}
        keyOf={({ period }) => period}
        columns={[
          { head: t('catalogue.year'), label: t('catalogue.year'), cell: ({ period }) => period },
          {
            head: t('catalogue.of'),
            label: t('catalogue.of'),
            numeric: true,
            cell: ({ value }) => signing.inUnit(figure, value),
          },
        ]}
      />
    </section>
  )
}

/** As many rows as a page can hold. */
const rowsShown = 50

function Rows({ visit, figure }: FigureGiven) {
  const { t, path, query } = visit
  const { rows } = figure
  const title = t('catalogue.rows', { count: rows.length })
  if (rows.length === 0) return <p class="box">{t('signed.figure.noRows')}</p>
  const pages = Math.ceil(rows.length / rowsShown)
  const here = Math.min(Math.max(1, Math.trunc(Number(query.get('sida'))) || 1), pages)
  return (
    <section>
      <h2>{title}</h2>
      <Table
        caption={title}
        hiddenCaption
        rows={rows.slice((here - 1) * rowsShown, here * rowsShown)}
        keyOf={({ id }) => id}
        columns={[
          { head: t('catalogue.row'), label: t('catalogue.row'), cell: ({ name }) => <span lang="sv-SE">{name}</span> },
          {
            head: t('catalogue.of'),
            label: t('catalogue.of'),
            numeric: true,
            cell: ({ value }) => signing.inUnit({ unit: rowUnit(figure) }, value),
          },
        ]}
      />
      <PageLinks visit={visit} path={path} query={{}} page={here} pages={pages} />
    </section>
  )
}

/** Of a share each row counts as pieces. */
function rowUnit({ unit }: signing.FrozenFigure): string {
  return unit === 'kronor' ? unit : 'pieces'
}
