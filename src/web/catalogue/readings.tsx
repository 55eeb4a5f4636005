/*
 * A figure period by period, the latest first, in pages: its value now, the values that signed reports froze, and those that writers confirmed.
 */
import { catalogue } from '../../reporting/index.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { ReadingHistory } from './history-of.ts'

const shownAtOnce = 12

type Reading = catalogue.FigureSeries['series'][number]
type Given = {
  readonly visit: Visit
  readonly readings: readonly Reading[]
  readonly figure: catalogue.ComputedFigure
  readonly history: ReadingHistory
}

export function Readings({ visit, readings, figure, history }: Given) {
  const { t, query } = visit
  if (readings.length === 0) return null
  const pages = Math.ceil(readings.length / shownAtOnce)
  const here = Math.min(Math.max(1, Number(query.get('lasning')) || 1), pages)
  const written = (value: number) => catalogue.formatAsked({ ...figure, value }, figure.ask.form)
  return (
    <section>
      <h2>{t('catalogue.readings')}</h2>
      <Table
        caption={t('catalogue.readings')}
        hiddenCaption
        rows={readings.toReversed().slice((here - 1) * shownAtOnce, here * shownAtOnce)}
        keyOf={({ period }) => period}
        columns={[
          {
            head: t('catalogue.year'),
            label: t('catalogue.year'),
            cell: ({ period }) => catalogue.formatPeriod(period),
          },
          {
            head: t('catalogue.of'),
            label: t('catalogue.of'),
            numeric: true,
            cell: ({ value }) => written(value),
          },
          {
            head: t('catalogue.history'),
            label: t('catalogue.history'),
            cell: (reading) => <History visit={visit} reading={reading} history={history} written={written} />,
          },
        ]}
      />
      <PageLinks
        visit={visit}
        path={to('catalogueFigure', { ask: catalogue.writeAsk(figure.ask) })}
        query={{ sida: query.get('sida') ?? undefined }}
        page={here}
        pages={pages}
        name="lasning"
      />
    </section>
  )
}

type HistoryGiven = Pick<Given, 'visit' | 'history'> & {
  readonly reading: Reading
  readonly written: (value: number) => string
}

/** Folded; a frozen value that differs from the one now is said in so many words. */
function History({ visit: { t }, reading: { period, value: now }, history, written }: HistoryGiven) {
  const [frozen, confirmed] = [history.frozen(period), history.confirmed(period)]
  if (frozen.length === 0 && confirmed.length === 0) return <>{t('catalogue.history.none')}</>
  const differs = frozen.some(({ value }) => written(value) !== written(now))
  return (
    <details>
      <summary>
        {t('catalogue.history.all', { frozen: frozen.length, confirmed: confirmed.length })}
        {differs ? <strong>. {t('catalogue.history.differs')}</strong> : null}
      </summary>
      <ul>
        {frozen.map(({ value, day, round, number, title }) => (
          <li key={`${round} ${number}`}>
            {written(value)}
            {': '}
            <a href={to('signed', { round, number })}>{t('catalogue.history.frozen', { title, day })}</a>
          </li>
        ))}
        {confirmed.map(({ reads, day, name, version, round, question }) => (
          <li key={`${round} ${question} ${version} ${reads}`}>
            <span lang="sv-SE">{reads}</span>
            {': '}
            <a href={withQuery(to('roundVersions', { round, id: question }), { till: version })}>
              {t('catalogue.history.confirmed', { question, version, day, name })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
