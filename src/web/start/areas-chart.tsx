/*
 * The insatser by national area: as a list with bars that fits any window, each number leading to its rows.
 */
import { nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { Bar } from '../parts/bar.tsx'
import { OriginMark } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import { areaIdOf, outsideAreas } from '../portfolio/insats-query.ts'
import type { Visit } from '../visit.ts'

export function AreasChart({ visit, register }: { visit: Visit; register: Register }) {
  const { t } = visit
  const areas = [
    ...nationalAreas.map(({ id, name }) => ({ id: id as string, name })),
    { id: outsideAreas, name: t('insats.area.outside') },
  ]
  const rows = areas.map((area) => ({
    ...area,
    count: register.insatser.filter((insats) => areaIdOf(insats) === area.id).length,
  }))
  const most = Math.max(1, ...rows.map((row) => row.count))
  return (
    <section>
      <h2>{t('start.areas')}</h2>
      <Table
        caption={t('start.areas.lead')}
        columns={[
          {
            head: t('insats.area'),
            label: t('insats.area'),
            cell: (row) => <span {...inSwedish(visit)}>{row.name}</span>,
          },
          {
            head: (
              <>
                {t('insatser.title')} <OriginMark visit={visit} kind="computed" />
              </>
            ),
            label: t('insatser.title'),
            numeric: true,
            cell: (row) => (
              <>
                <a href={withQuery(to('insatser'), { omrade: row.id })}>{row.count}</a>
                <Bar share={row.count / most} />
              </>
            ),
          },
        ]}
        rows={rows}
        keyOf={(row) => row.id}
      />
    </section>
  )
}
