/*
 * Path and outcome year by year: the numbers behind the picture.
 */
import { targets } from '../../strategy/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'
import type { IndicatorFound } from './find-indicator.ts'
import { shownValue } from './present-indicator.ts'

type Year = { readonly period: number; readonly target: number | undefined; readonly outcome: number | undefined }

export function YearsTable({ visit, found }: { visit: Visit; found: IndicatorFound }) {
  const { t } = visit
  const { path } = found.standing
  const years = yearsOf(found)
  if (years.length === 0) return null
  const plain = (label: string) => ({ head: label, label })
  return (
    <section>
      <h2>{t('indicator.years')}</h2>
      <Table<Year>
        caption={t('indicator.years')}
        hiddenCaption
        rows={years}
        keyOf={({ period }) => String(period)}
        columns={[
          { ...plain(t('catalogue.year')), cell: ({ period }) => String(period) },
          { ...plain(t('goals.target')), numeric: true, cell: ({ target }) => shownValue(visit, path, target) },
          { ...plain(t('goals.outcome')), numeric: true, cell: ({ outcome }) => shownValue(visit, path, outcome) },
        ]}
      />
    </section>
  )
}

/** From the first to the last year that has a point of the path or a reading. */
function yearsOf({ standing: { path }, readings }: IndicatorFound): Year[] {
  const known = [...(path.baseline ? [path.baseline] : []), ...path.targets, ...readings].map(({ period }) => period)
  if (known.length === 0) return []
  const first = Math.min(...known)
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => {
    const period = first + at
    return { period, target: targets.pathAt(path, period), outcome: targets.readingAt(readings, period)?.value }
  })
}
