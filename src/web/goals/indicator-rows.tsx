/*
 * Indicators as rows: name, the goals that they follow, sketch, baseline, path, outcome and state. A card on phones.
 */
import { Fragment } from 'preact'
import { yearly } from '../../reporting/index.ts'
import type { Goal, targets } from '../../strategy/index.ts'
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
  /** Those that are told beside each indicator. */
  readonly goals: readonly Goal[]
}

export function IndicatorRows({ visit, standings, readings, goals }: Given) {
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
            <span lang="sv-SE">
              <a href={to('goalIndicator', { id: path.id })}>{path.name}</a>
              <span class="cell-more">{path.unit}</span>
            </span>
          ),
        },
        { ...plain(t('goals.goal')), cell: ({ path }) => <FollowedGoals goals={goals} path={path} /> },
        { ...plain(t('goals.sketch')), cell: ({ path }) => <PathSketch path={path} readings={readings} /> },
        {
          ...plain(t('goals.baseline')),
          numeric: true,
          cell: ({ path }) => shownPoint(visit, bare(path), path.baseline),
        },
        {
          ...plain(t('goals.target')),
          numeric: true,
          cell: ({ path, so }) => shownValue(visit, bare(path), so.target),
        },
        {
          ...plain(t('goals.outcome')),
          numeric: true,
          cell: ({ path, so }) => shownPoint(visit, bare(path), so.reading),
        },
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

/** The unit stands once, with the name. */
function bare({ decimals }: targets.IndicatorPath) {
  return { decimals, unit: '' }
}

function FollowedGoals({ goals, path }: { readonly goals: readonly Goal[]; readonly path: targets.IndicatorPath }) {
  const followed = goals.filter(({ id }) => path.goals.some((each) => each === id))
  return (
    <span lang="sv-SE">
      {followed.map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 ? ', ' : ''}
          <a href={to('goal', { id })}>{name}</a>
        </Fragment>
      ))}
    </span>
  )
}
