/*
 * A figure opened: its value, definition, what was left out, its rows, and how it has been in other years.
 */
import { formatCount, Refusal } from '../../foundation/index.ts'
import { catalogue } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { figureSources } from './sources.ts'

const rowsShown = 200

export const askedFigurePage: Page = page({
  at: paths.catalogueFigure,
  who: 'everyone',
  async show(visit) {
    const { t, params } = visit
    const ask = catalogue.readAsk(params['ask'] ?? '')
    const definition = ask && catalogue.findDefinition(ask.definition)
    if (!ask || !definition) throw new Refusal('not-found')
    const sources = await figureSources(visit)
    const crumbs = [{ name: t('catalogue.title'), href: to('catalogue') }]
    const { withdrawn, label, says } = definition
    if (withdrawn)
      return {
        title: label,
        swedishTitle: true,
        crumbs,
        body: <p>{t('catalogue.withdrawn.why', { day: withdrawn.on, why: withdrawn.why })}</p>,
      }
    const figure = catalogue.computeFigure(ask, sources)
    const filters = Object.entries(ask.filter).map(([name, value]) => `${nameOf(definition, name)}: ${value}`)
    return {
      title: `${label}, ${ask.period}`,
      swedishTitle: true,
      crumbs,
      lead: <span lang="sv-SE">{says}</span>,
      body: (
        <>
          <Facts
            visit={visit}
            facts={[
              { name: t('catalogue.value', { year: ask.period }), value: catalogue.formatAsked(figure, ask.form) },
              { name: t('catalogue.part'), value: filters.length > 0 ? filters.join(', ') : t('catalogue.whole') },
              { name: t('catalogue.source'), value: <span lang="sv-SE">{figure.source}</span> },
            ]}
          />
          <LeftOut visit={visit} leftOut={figure.leftOut} />
          <Readings visit={visit} readings={catalogue.seriesOf(ask, sources).series} figure={figure} />
          <Rows visit={visit} figure={figure} />
        </>
      ),
    }
  },
})

function nameOf(definition: catalogue.FigureDefinition, filter: string): string {
  return definition.filters.find(({ name }) => name === filter)?.label ?? filter
}

function LeftOut({ visit, leftOut }: { visit: Visit; leftOut: readonly string[] }) {
  if (leftOut.length === 0) return null
  return (
    <section class="box box-missing">
      <h2>{visit.t('catalogue.leftOut')}</h2>
      <ul lang="sv-SE">
        {leftOut.slice(0, rowsShown).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  )
}

type ReadingsGiven = {
  readonly visit: Visit
  readonly readings: catalogue.FigureSeries['series']
  readonly figure: catalogue.ComputedFigure
}

function Readings({ visit, readings, figure }: ReadingsGiven) {
  const { t } = visit
  if (readings.length === 0) return null
  return (
    <section>
      <h2>{t('catalogue.readings')}</h2>
      <Table
        caption={t('catalogue.readings')}
        hiddenCaption
        rows={readings.toReversed()}
        keyOf={({ period }) => period}
        columns={[
          { head: t('catalogue.year'), label: t('catalogue.year'), cell: ({ period }) => period },
          {
            head: t('catalogue.of'),
            label: t('catalogue.of'),
            numeric: true,
            cell: ({ value }) => catalogue.formatAsked({ value, unit: figure.unit }, figure.ask.form),
          },
        ]}
      />
    </section>
  )
}

function Rows({ visit, figure }: { visit: Visit; figure: catalogue.ComputedFigure }) {
  const { t } = visit
  const { rows, unit } = figure
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t('catalogue.rows', { count: rows.length })}</h2>
      {rows.length > rowsShown ? <p>{t('catalogue.rows.some', { shown: rowsShown, all: rows.length })}</p> : null}
      <Table
        caption={t('catalogue.rows', { count: rows.length })}
        hiddenCaption
        rows={rows.slice(0, rowsShown)}
        keyOf={({ id }) => id}
        columns={[
          {
            head: t('catalogue.row'),
            label: t('catalogue.row'),
            cell: ({ href, name }) => (
              <a href={href} lang="sv-SE">
                {name}
              </a>
            ),
          },
          {
            head: t('catalogue.of'),
            label: t('catalogue.of'),
            numeric: true,
            cell: ({ value }) => (unit === 'kronor' ? catalogue.formatAsked({ value, unit }, {}) : formatCount(value)),
          },
        ]}
      />
    </section>
  )
}
