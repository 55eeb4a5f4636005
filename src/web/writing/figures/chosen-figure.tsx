/*
 * A chosen figure as it reads: value, definition, source, what was left out, its series, and the mark that puts it into a text.
 */
import { catalogue, roundReport } from '../../../reporting/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'

type ChosenGiven = {
  readonly visit: Visit
  readonly ask: string
  readonly figure: catalogue.ComputedFigure
  readonly series: catalogue.FigureSeries
  readonly back: string
}

export function ChosenFigure({ visit, ask, figure, series, back }: ChosenGiven) {
  const { t } = visit
  const text = catalogue.formatAsked(figure, figure.ask.form)
  const written = (value: number) => catalogue.formatAsked({ value, unit: figure.unit }, {})
  const facts = [
    { name: t('catalogue.says'), value: <span lang="sv-SE">{figure.definition}</span> },
    { name: t('catalogue.period'), value: catalogue.formatPeriod(figure.ask.period) },
    { name: t('catalogue.source'), value: <span lang="sv-SE">{figure.source}</span> },
    ...series.series.map(({ period, value }) => ({ name: catalogue.formatPeriod(period), value: written(value) })),
  ]
  return (
    <section>
      <h2 lang="sv-SE">{text}</h2>
      {figure.leftOut.length > 0 ? (
        <p class="box box-missing" lang="sv-SE">
          {figure.leftOut.slice(0, 5).join(' ')}
        </p>
      ) : null}
      <Facts visit={visit} facts={facts} />
      <p>
        <a href={roundReport.addressOfAsk(ask)}>{t('catalogue.open')}</a>
      </p>
      <p>
        {t('catalogue.mark')} <code>{`{${text}|${ask}}`}</code>
      </p>
      {figure.value === undefined ? null : (
        <p>
          <a class="ds-button" href={withQuery(back, { fran: 'siffra', siffra: ask })}>
            {t('catalogue.insert')}
          </a>
        </p>
      )}
    </section>
  )
}
