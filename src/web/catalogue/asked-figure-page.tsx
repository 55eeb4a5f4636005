/*
 * A figure opened: its value, definition, what was left out, its rows, and how it has been in other years.
 */
import { formatCount, Refusal } from '../../foundation/index.ts'
import { catalogue } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { historyOf } from './history-of.ts'
import { Readings } from './readings.tsx'
import { figureSources } from './sources.ts'
import { UsedIn, usesOf } from './used-in.tsx'

const rowsShown = 50

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
    const { withdrawn, says } = definition
    const uses = await usesOf(visit, definition.id)
    if (withdrawn)
      return {
        title: definition.label,
        swedishTitle: true,
        crumbs,
        body: <Withdrawn visit={visit} of={withdrawn} uses={uses} />,
      }
    const figure = catalogue.computeFigure(ask, sources)
    const filters = Object.entries(ask.filter).map(([name, value]) => nameOf(definition, name, value, sources))
    return {
      title: `${figure.label}, ${catalogue.formatPeriod(ask.period)}`,
      swedishTitle: true,
      crumbs,
      lead: <span lang="sv-SE">{says}</span>,
      body: (
        <>
          <Facts
            visit={visit}
            facts={[
              {
                name: t('catalogue.value', { year: catalogue.formatPeriod(ask.period) }),
                value: catalogue.formatAsked(figure, ask.form),
              },
              { name: t('catalogue.part'), value: filters.length > 0 ? filters.join(', ') : t('catalogue.whole') },
              { name: t('catalogue.source'), value: <span lang="sv-SE">{figure.source}</span> },
            ]}
          />
          <Parts visit={visit} figure={figure} />
          <LeftOut visit={visit} leftOut={figure.leftOut} />
          <Readings
            visit={visit}
            readings={catalogue.seriesOf(ask, sources).series}
            figure={figure}
            history={await historyOf(visit, ask, uses)}
          />
          <UsedIn visit={visit} uses={uses} />
          <Rows visit={visit} figure={figure} />
        </>
      ),
    }
  },
})

/** `Kommun: Örebro`; the code where nothing has it any longer. */
function nameOf({ filters }: catalogue.FigureDefinition, filter: string, value: string, of: catalogue.FigureSources) {
  const found = filters.find(({ name }) => name === filter)
  return `${found?.label ?? filter}: ${found?.choices(of).find((choice) => choice.value === value)?.name ?? value}`
}

type WithdrawnGiven = {
  readonly visit: Visit
  readonly of: NonNullable<catalogue.FigureDefinition['withdrawn']>
  readonly uses: Awaited<ReturnType<typeof usesOf>>
}

function Withdrawn({ visit, of: { on, why, successor }, uses }: WithdrawnGiven) {
  const { t, house } = visit
  const next = successor === undefined ? undefined : catalogue.findDefinition(successor)
  return (
    <>
      <p class="box box-missing">{t('catalogue.withdrawn.why', { day: on, why })}</p>
      {next ? (
        <p>
          {t('catalogue.successor')}
          <a href={to('catalogueFigure', { ask: `${next.id};period=${house.year}` })} lang="sv-SE">
            {next.label}
          </a>
        </p>
      ) : null}
      <UsedIn visit={visit} uses={uses} />
    </>
  )
}

/** Of a share its part and its whole, of a change both values, of a name every part. */
function Parts({ visit, figure }: { visit: Visit; figure: catalogue.ComputedFigure }) {
  const { t } = visit
  const { parts = [], unit, ask } = figure
  if (parts.length === 0) return null
  const own = catalogue.findDefinition(ask.definition)?.unit ?? unit
  return (
    <section>
      <h2>{t('catalogue.parts')}</h2>
      <ul lang="sv-SE">
        {parts.slice(0, rowsShown).map(({ name, value }) => (
          <li key={name}>
            {name}:{' '}
            {catalogue.formatAsked({ value, unit: own === 'percent' && ask.show === undefined ? 'pieces' : own }, {})}
          </li>
        ))}
      </ul>
    </section>
  )
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

function Rows({ visit, figure }: { visit: Visit; figure: catalogue.ComputedFigure }) {
  const { t, query } = visit
  const { rows, unit, ask } = figure
  if (rows.length === 0) return null
  const pages = Math.ceil(rows.length / rowsShown)
  const here = Math.min(Math.max(1, Number(query.get('sida')) || 1), pages)
  return (
    <section>
      <h2>{t('catalogue.rows', { count: rows.length })}</h2>
      <Table
        caption={t('catalogue.rows', { count: rows.length })}
        hiddenCaption
        rows={rows.slice((here - 1) * rowsShown, here * rowsShown)}
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
      <PageLinks
        visit={visit}
        path={to('catalogueFigure', { ask: catalogue.writeAsk(ask) })}
        query={{ lasning: query.get('lasning') ?? undefined }}
        page={here}
        pages={pages}
      />
    </section>
  )
}
