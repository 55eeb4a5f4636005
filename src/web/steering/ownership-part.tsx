/*
 * Who runs the companies that get support, in sums; small groups are not shown.
 */
import { formatCount, formatWholeKronor } from '../../foundation/index.ts'
import { ledger } from '../../portfolio/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

export function OwnershipPart({ visit, present }: { visit: Visit; present: ledger.Ledger }) {
  const { t } = visit
  const { byWomen, byBirth } = ledger.ownershipSums(present.rows, present.ownership)
  if (byWomen.every(({ cases }) => cases === 0)) return null
  return (
    <section>
      <h2 id="agare">{t('steering.ownership')}</h2>
      <p>{t('steering.ownership.lead', { fewest: ledger.fewest })}</p>
      <Groups visit={visit} caption={t('steering.ownership.women')} groups={byWomen} />
      <Groups visit={visit} caption={t('steering.ownership.birth')} groups={byBirth} />
    </section>
  )
}

type Given = { readonly visit: Visit; readonly caption: string; readonly groups: readonly ledger.OwnershipGroup[] }

function Groups({ visit, caption, groups }: Given) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={caption}
      columns={[
        { ...plain(t('steering.ownership.group')), cell: ({ group }) => t(`steering.ownership.${group}`) },
        {
          ...plain(t('steering.cases')),
          numeric: true,
          cell: ({ cases }) => (cases === undefined ? t('steering.ownership.few') : formatCount(cases)),
        },
        {
          ...plain(t('case.granted')),
          numeric: true,
          cell: ({ granted }) => (granted === undefined ? t('steering.ownership.few') : formatWholeKronor(granted)),
        },
      ]}
      rows={groups}
      keyOf={({ group }) => group}
    />
  )
}
