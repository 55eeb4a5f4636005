/*
 * How concentrated the money is on few owners, and how much others pay beside the region.
 */
import { formatWholeKronor } from '../../foundation/index.ts'
import { type ledger, steering } from '../../portfolio/index.ts'
import { ledgerQueryOf } from '../cases/ledger-query.ts'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function ConcentrationPart({ visit, rows }: { visit: Visit; rows: readonly ledger.LedgerRow[] }) {
  const { t } = visit
  const { owners, largest, herfindahl, leftOut } = steering.concentrationOf(rows)
  const leverage = steering.leverageOf(rows)
  const plain = (label: string) => ({ head: label, label })
  const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',')
  return (
    <section>
      <h2 id="koncentration">{t('steering.concentration')}</h2>
      <p>{t('steering.concentration.text', { owners, index: decimal(herfindahl, 3), leftOut })}</p>
      <Table
        caption={t('steering.largest')}
        columns={[
          {
            ...plain(t('case.owner')),
            cell: ({ owner }) => (
              <a href={withQuery(to('cases'), ledgerQueryOf({ owner }))} {...inSwedish(visit)}>
                {owner}
              </a>
            ),
          },
          { ...plain(t('case.granted')), numeric: true, cell: ({ granted }) => formatWholeKronor(granted) },
          { ...plain(t('steering.share')), numeric: true, cell: ({ share }) => `${decimal(share * 100, 1)} %` },
        ]}
        rows={largest}
        keyOf={({ owner }) => owner}
      />
      <h2 id="medfinansiering">{t('steering.leverage')}</h2>
      <p>
        {leverage.perKrona === undefined
          ? t('steering.leverage.none')
          : t('steering.leverage.text', {
              perKrona: decimal(leverage.perKrona, 2),
              co: formatWholeKronor(leverage.coGranted),
              own: formatWholeKronor(leverage.granted),
              leftOut: leverage.leftOut,
            })}
      </p>
    </section>
  )
}
