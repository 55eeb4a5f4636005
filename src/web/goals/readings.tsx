/*
 * Every reading of an indicator, the latest year first; one that was revised stands beside the one that replaced it.
 */
import { formatDay } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'
import type { IndicatorFound } from './find-indicator.ts'
import { shownValue } from './present-indicator.ts'

export function Readings({ visit, found }: { visit: Visit; found: IndicatorFound }) {
  const { t } = visit
  const { path } = found.standing
  const plain = (label: string) => ({ head: label, label })
  const isHeld = (reading: targets.Reading) =>
    targets.readingAt(found.readings, reading.period, undefined, reading.breakdown)?.id === reading.id
  return (
    <section>
      <h2>{t('indicator.readings')}</h2>
      {found.readings.length === 0 ? (
        <p>{t('indicator.readings.none')}</p>
      ) : (
        <Table<targets.Reading>
          caption={t('indicator.readings')}
          hiddenCaption
          rows={found.readings.toSorted((a, b) => b.period - a.period || a.breakdown.localeCompare(b.breakdown, 'sv'))}
          keyOf={({ id }) => id}
          columns={[
            { ...plain(t('catalogue.year')), cell: ({ period }) => String(period) },
            {
              ...plain(t('indicator.breakdown')),
              cell: ({ breakdown }) => (breakdown === '' ? t('indicator.breakdown.all') : breakdown),
            },
            { ...plain(t('catalogue.of')), numeric: true, cell: ({ value }) => shownValue(visit, path, value) },
            { ...plain(t('catalogue.source')), cell: ({ source }) => <span lang="sv-SE">{source}</span> },
            {
              ...plain(t('indicator.readOn')),
              cell: (reading) =>
                `${formatDay(reading.readOn as never)}${isHeld(reading) ? '' : `, ${t('indicator.revised')}`}`,
            },
          ]}
        />
      )}
    </section>
  )
}
