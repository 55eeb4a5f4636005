/*
 * Where the year's account stands: being written in a round, signed, or put together from the register and the answers.
 */
import { signing } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { PresentReport } from './present-report.ts'

export function YearStanding({ visit, round }: { visit: Visit; round: PresentReport['material']['round'] }) {
  const { t, person } = visit
  if (!round) return null
  if (round.signed !== undefined)
    return (
      <p class="box">
        {t('reports.isSigned')}{' '}
        <a href={to('signed', { round: round.id, number: round.signed })}>{t('reports.toSigned')}</a>
        {person && signing.isOpen(round) ? (
          <>
            {' · '}
            <a href={to('round', { round: round.id })}>{t('reports.toAmendment')}</a>
          </>
        ) : null}
      </p>
    )
  const { id, approved, asked } = round
  return (
    <p class="box">
      {t('reports.isOpen', { approved, asked })}{' '}
      {person ? <a href={to('round', { round: id })}>{t('reports.toRound')}</a> : null}
    </p>
  )
}
