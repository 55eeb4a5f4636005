/*
 * The three reports, year by year: a signed one is open to everyone as it was signed, one that is being written to those who write it.
 */
import { type rounds, signing } from '../../reporting/index.ts'
import { Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { YearOfReports } from './year-of-reports.ts'

const reports = ['government', 'strategy', 'plan'] as const satisfies readonly rounds.Report[]

export function YearsTable({ visit, years }: { visit: Visit; years: readonly YearOfReports[] }) {
  const { t } = visit
  if (years.length === 0) return <p class="box">{t('reports.years.none')}</p>
  return (
    <Table<YearOfReports>
      caption={t('reports.years')}
      hiddenCaption
      keyOf={({ year }) => String(year)}
      rows={years}
      columns={[
        { head: t('reports.year'), label: t('reports.year'), cell: ({ year }) => String(year) },
        ...reports.map((report) => ({
          head: t(`rounds.report.${report}`),
          label: t(`rounds.report.${report}`),
          cell: (of: YearOfReports) => <Standing visit={visit} round={of.reports[report]} />,
        })),
      ]}
    />
  )
}

function Standing({ visit, round }: { visit: Visit; round: rounds.Round | undefined }) {
  const { t } = visit
  if (!round) return <>–</>
  if (round.signed !== undefined)
    return (
      <>
        <a href={to('signed', { round: round.id, number: round.signed })}>
          {t('reports.signed', { year: round.year })}
        </a>
        {visit.person && signing.isOpen(round) ? (
          <>
            {' · '}
            <a href={to('round', { round: round.id })}>{t('reports.toAmendment')}</a>
          </>
        ) : null}
      </>
    )
  if (!visit.person) return <>{t('rounds.open')}</>
  return <a href={to('round', { round: round.id })}>{t('reports.ongoing', { year: round.year })}</a>
}
