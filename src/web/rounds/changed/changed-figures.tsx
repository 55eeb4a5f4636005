/*
 * How many figures read otherwise now than when they were confirmed, in the whole report or in one answer, with the way to settle them.
 * Nothing where none do, or where the report is signed.
 */
import { signing } from '../../../reporting/index.ts'
import { to } from '../../paths.ts'
import { anchorOf } from '../../reporting/report-anchor.ts'
import type { Visit } from '../../visit.ts'
import type { PresentRound } from '../present-round.ts'
import { changedIn } from './confirm-figures.ts'

/** @param question whose answer it is; without it the whole report. */
export function countChanged(present: PresentRound, question?: string): number {
  const under = question === undefined ? undefined : anchorOf(question)
  const sentences = changedIn(present).filter((each) => under === undefined || each.under === under)
  return sentences.reduce((sum, { figures }) => sum + figures.length, 0)
}

type Given = { readonly visit: Visit; readonly present: PresentRound; readonly question?: string }

export function ChangedFigures({ visit: { t }, present, question }: Given) {
  const { round } = present.material
  const count = signing.isOpen(round) ? countChanged(present, question) : 0
  if (count === 0) return null
  const place = question === undefined ? '' : `#${anchorOf(question)}`
  return (
    <p class="box box-missing">
      <a href={`${to('roundChanged', { round: round.id })}${place}`}>
        {t(question === undefined ? 'changed.count' : 'changed.count.here', { count })}
      </a>
    </p>
  )
}
