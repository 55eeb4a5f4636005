/*
 * The indicators of a goal as rows: name, sketch, baseline, path, outcome and state. A card on phones.
 */
import { yearly } from '../../reporting/index.ts'
import type { targets } from '../../strategy/index.ts'
import { Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { PathSketch } from './path-sketch.tsx'
import { shownPoint, shownValue } from './present-indicator.ts'
import { StatusMark } from './status-mark.tsx'

type Given = {
  readonly visit: Visit
  readonly standings: readonly yearly.PathStanding[]
  readonly readings: readonly targets.Reading[]
}

export function IndicatorRows({ visit, standings, readings }: Given) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table<yearly.PathStanding>
      caption={t('goals.title')}
      hiddenCaption
      rows={standings}
      keyOf={({ path }) => path.id}
      columns={[
        {
          ...plain(t('goals.indicator')),
          cell: ({ path }) => (
            <a href={to('goalIndicator', { id: path.id })} lang="sv-SE">
              {path.name}
            </a>
          ),
        },
        { ...plain(t('goals.sketch')), cell: ({ path }) => <PathSketch path={path} readings={readings} /> },
        { ...plain(t('goals.baseline')), numeric: true, cell: ({ path }) => shownPoint(visit, path, path.baseline) },
        { ...plain(t('goals.target')), numeric: true, cell: ({ path, so }) => shownValue(visit, path, so.target) },
        { ...plain(t('goals.outcome')), numeric: true, cell: ({ path, so }) => shownPoint(visit, path, so.reading) },
        {
          ...plain(t('round.state')),
          cell: ({ so }) => (
            <StatusMark visit={visit} status={yearly.heldStatus(so)} isSet={so.override !== undefined} />
          ),
        },
      ]}
    />
  )
}
