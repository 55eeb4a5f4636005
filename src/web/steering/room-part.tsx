/*
 * Room left by year, with the method in words and how far off it has been on past years.
 */
import { formatWholeKronor } from '../../foundation/index.ts'
import type { steering } from '../../portfolio/index.ts'
import { Bar } from '../parts/bar.tsx'
import { Missing } from '../parts/figure.tsx'
import { Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function RoomPart({ visit, room }: { visit: Visit; room: steering.RoomLeft }) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <section>
      <h2 id="utrymme">{t('steering.room')}</h2>
      <Table
        caption={t('steering.room')}
        hiddenCaption
        columns={[
          { ...plain(t('case.year')), cell: ({ year }) => String(year) },
          {
            ...plain(t('steering.frame')),
            numeric: true,
            cell: ({ frame, isAssumed }) =>
              frame === undefined ? (
                <Missing visit={visit} />
              ) : (
                `${formatWholeKronor(frame)}${isAssumed ? ` (${t('steering.frame.assumed')})` : ''}`
              ),
          },
          {
            ...plain(t('steering.committed')),
            numeric: true,
            cell: ({ committed, year }) => (
              <a href={withQuery(to('cases'), { lage: 'granted', fran: String(year), till: String(year) })}>
                {formatWholeKronor(committed)}
              </a>
            ),
          },
          { ...plain(t('steering.expected')), numeric: true, cell: ({ expected }) => formatWholeKronor(expected) },
          {
            ...plain(t('steering.left')),
            numeric: true,
            cell: ({ left, frame }) =>
              left === undefined || frame === undefined ? (
                <Missing visit={visit} />
              ) : (
                <>
                  <strong>{formatWholeKronor(left)}</strong>
                  <Bar share={frame === 0 ? 0 : left / frame} />
                </>
              ),
          },
        ]}
        rows={room.years}
        keyOf={({ year }) => String(year)}
      />
      <p>{t('steering.method')}</p>
      <Checks visit={visit} room={room} />
    </section>
  )
}

function Checks({ visit, room }: { visit: Visit; room: steering.RoomLeft }) {
  const { t } = visit
  if (room.meanError === undefined) return <p>{t('steering.noCheck')}</p>
  const plain = (label: string) => ({ head: label, label })
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return (
    <details>
      <summary>{t('steering.check', { percent: Math.round(room.meanError * 100), years: room.checks.length })}</summary>
      <Table
        caption={t('steering.check.caption')}
        columns={[
          { ...plain(t('case.year')), cell: ({ year }) => String(year) },
          {
            ...plain(t('steering.check.expected')),
            numeric: true,
            cell: ({ expected }) => formatWholeKronor(expected),
          },
          { ...plain(t('case.paid')), numeric: true, cell: ({ paid }) => formatWholeKronor(paid) },
          { ...plain(t('steering.check.error')), numeric: true, cell: ({ error }) => percent(error) },
        ]}
        rows={room.checks}
        keyOf={({ year }) => String(year)}
      />
    </details>
  )
}
