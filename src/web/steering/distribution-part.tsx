/*
 * How the granted money is spread over a dimension, with cases that have no value as a row of their own.
 */
import { formatCount, formatWholeKronor } from '../../foundation/index.ts'
import type { steering } from '../../portfolio/index.ts'
import { dimensionTexts, type NameOf } from '../cases/dimension-words.ts'
import { ledgerQueryOf } from '../cases/ledger-query.ts'
import { Bar } from '../parts/bar.tsx'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'

const rowsShown = 30

type Given = { readonly visit: Visit; readonly distribution: steering.Distribution; readonly nameOf: NameOf }

export function DistributionPart({ visit, distribution, nameOf }: Given) {
  const { t } = visit
  const { dimension, shares, total } = distribution
  const plain = (label: string) => ({ head: label, label })
  const largest = Math.max(...shares.map(({ share }) => share), 0.0001)
  return (
    <>
      <Table
        caption={t('steering.distribution.caption', { by: t(dimensionTexts[dimension]).toLowerCase() })}
        columns={[
          {
            ...plain(t(dimensionTexts[dimension])),
            cell: ({ value }) =>
              value === undefined ? (
                <Missing visit={visit} />
              ) : (
                <a href={withQuery(to('cases'), ledgerQueryOf({ [dimension]: value }))} {...inSwedish(visit)}>
                  {nameOf(dimension, value)}
                </a>
              ),
          },
          { ...plain(t('steering.cases')), numeric: true, cell: ({ cases }) => formatCount(cases) },
          { ...plain(t('case.granted')), numeric: true, cell: ({ granted }) => formatWholeKronor(granted) },
          {
            ...plain(t('steering.share')),
            numeric: true,
            cell: ({ share }) => (
              <>
                {`${(share * 100).toFixed(1).replace('.', ',')} %`}
                <Bar share={share / largest} />
              </>
            ),
          },
        ]}
        rows={shares.slice(0, rowsShown)}
        keyOf={({ value }) => value ?? ''}
      />
      <p>
        {t('steering.total', { cases: formatCount(total.cases), granted: formatWholeKronor(total.granted) })}{' '}
        {shares.length > rowsShown ? t('steering.more', { shown: rowsShown, all: shares.length }) : ''}
      </p>
    </>
  )
}
