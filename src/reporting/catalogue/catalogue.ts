/*
 * The catalogue: every figure that a text can ask for. A table, in the order in which a writer meets them.
 */

import { analyses } from './definitions/analyses/analyses.ts'
import { analysesByAppropriation } from './definitions/analyses/analyses-by-appropriation.ts'
import { analysesInUse } from './definitions/analyses/analyses-in-use.ts'
import { applications } from './definitions/cases/applications.ts'
import { declinedCount } from './definitions/cases/declined-count.ts'
import { grantedCount } from './definitions/cases/granted-count.ts'
import { grantedShare } from './definitions/cases/granted-share.ts'
import { handlingDays } from './definitions/cases/handling-days.ts'
import { supportCount } from './definitions/cases/support-count.ts'
import { events } from './definitions/cooperation/events.ts'
import { networks } from './definitions/cooperation/networks.ts'
import { organisations } from './definitions/cooperation/organisations.ts'
import { indicators } from './definitions/indicators/indicators.ts'
import { stated } from './definitions/indicators/stated.ts'
import { analysedShare } from './definitions/insatser/analysed-share.ts'
import { closed } from './definitions/insatser/closed.ts'
import { ongoing } from './definitions/insatser/ongoing.ts'
import { reported } from './definitions/insatser/reported.ts'
import { reportedAmount } from './definitions/insatser/reported-amount.ts'
import { appliedAmount } from './definitions/money/applied-amount.ts'
import { appropriation } from './definitions/money/appropriation.ts'
import { appropriationOutcome } from './definitions/money/appropriation-outcome.ts'
import { coFinancing } from './definitions/money/co-financing.ts'
import { committedLater } from './definitions/money/committed-later.ts'
import { grantedAmount } from './definitions/money/granted-amount.ts'
import { paidAmount } from './definitions/money/paid-amount.ts'
import { supportShare } from './definitions/money/support-share.ts'
import { actualShare } from './definitions/results/actual-share.ts'
import { followedUpShare } from './definitions/results/followed-up-share.ts'
import { jobsPromised } from './definitions/results/jobs-promised.ts'
import { results } from './definitions/results/results.ts'
import { resultsWithBasis } from './definitions/results/results-with-basis.ts'
import type { FigureDefinition } from './figure-definition.ts'

export const catalogue: readonly FigureDefinition[] = [
  grantedAmount,
  paidAmount,
  appliedAmount,
  committedLater,
  coFinancing,
  appropriation,
  appropriationOutcome,
  supportShare,
  applications,
  grantedCount,
  declinedCount,
  grantedShare,
  handlingDays,
  supportCount,
  ongoing,
  closed,
  analysedShare,
  reported,
  reportedAmount,
  results,
  actualShare,
  followedUpShare,
  resultsWithBasis,
  networks,
  organisations,
  events,
  analyses,
  analysesInUse,
  analysesByAppropriation,
  stated,
  indicators,
  jobsPromised,
]

const byId = new Map(catalogue.map((definition) => [definition.id, definition]))

export function findDefinition(id: string): FigureDefinition | undefined {
  return byId.get(id)
}
