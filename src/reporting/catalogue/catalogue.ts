/*
 * The catalogue: every figure that a text can ask for. A table, in the order in which a writer meets them.
 */

import { analyses } from './definitions/analyses/analyses.ts'
import { analysesByAppropriation } from './definitions/analyses/analyses-by-appropriation.ts'
import { analysesInUse } from './definitions/analyses/analyses-in-use.ts'
import { applications } from './definitions/cases/applications.ts'
import { commercialServiceCount } from './definitions/cases/commercial-service-count.ts'
import { declinedCount } from './definitions/cases/declined-count.ts'
import { declinedShare } from './definitions/cases/declined-share.ts'
import { grantedCount } from './definitions/cases/granted-count.ts'
import { grantedShare } from './definitions/cases/granted-share.ts'
import { handlingDays } from './definitions/cases/handling-days.ts'
import { municipalitiesReached } from './definitions/cases/municipalities-reached.ts'
import { projectCount } from './definitions/cases/project-count.ts'
import { supportBornOutside } from './definitions/cases/support-born-outside.ts'
import { supportCount } from './definitions/cases/support-count.ts'
import { supportWomen } from './definitions/cases/support-women.ts'
import { supportWomenShare } from './definitions/cases/support-women-share.ts'
import { undecided } from './definitions/cases/undecided.ts'
import { events } from './definitions/cooperation/events.ts'
import { networkMembers } from './definitions/cooperation/network-members.ts'
import { networks } from './definitions/cooperation/networks.ts'
import { organisations } from './definitions/cooperation/organisations.ts'
import { indicatorSinceBaseline } from './definitions/indicators/indicator-since-baseline.ts'
import { indicatorToPath } from './definitions/indicators/indicator-to-path.ts'
import { indicatorValue } from './definitions/indicators/indicator-value.ts'
import { indicators } from './definitions/indicators/indicators.ts'
import { indicatorsOnPath } from './definitions/indicators/indicators-on-path.ts'
import { stated } from './definitions/indicators/stated.ts'
import { analysedShare } from './definitions/insatser/analysed-share.ts'
import { closed } from './definitions/insatser/closed.ts'
import { followUpsDone } from './definitions/insatser/follow-ups-done.ts'
import { goalsWithoutInsats } from './definitions/insatser/goals-without-insats.ts'
import { lateFollowUps } from './definitions/insatser/late-follow-ups.ts'
import { meetingsHeld } from './definitions/insatser/meetings-held.ts'
import { ongoing } from './definitions/insatser/ongoing.ts'
import { plans } from './definitions/insatser/plans.ts'
import { reported } from './definitions/insatser/reported.ts'
import { reportedAmount } from './definitions/insatser/reported-amount.ts'
import { appliedAmount } from './definitions/money/applied-amount.ts'
import { appropriation } from './definitions/money/appropriation.ts'
import { appropriationDifference } from './definitions/money/appropriation-difference.ts'
import { appropriationOutcome } from './definitions/money/appropriation-outcome.ts'
import { appropriationPlan } from './definitions/money/appropriation-plan.ts'
import { averageGrant } from './definitions/money/average-grant.ts'
import { coFinancing } from './definitions/money/co-financing.ts'
import { coFinancingApplied } from './definitions/money/co-financing-applied.ts'
import { coFinancingShare } from './definitions/money/co-financing-share.ts'
import { commercialServiceAmount } from './definitions/money/commercial-service-amount.ts'
import { committedLater } from './definitions/money/committed-later.ts'
import { grantedAmount } from './definitions/money/granted-amount.ts'
import { leftToPay } from './definitions/money/left-to-pay.ts'
import { paidAmount } from './definitions/money/paid-amount.ts'
import { projectAmount } from './definitions/money/project-amount.ts'
import { supportAmount } from './definitions/money/support-amount.ts'
import { supportShare } from './definitions/money/support-share.ts'
import { supportWomenAmount } from './definitions/money/support-women-amount.ts'
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
  projectAmount,
  supportAmount,
  averageGrant,
  leftToPay,
  coFinancingApplied,
  coFinancingShare,
  appropriationPlan,
  appropriationDifference,
  commercialServiceAmount,
  supportWomenAmount,
  applications,
  grantedCount,
  declinedCount,
  grantedShare,
  handlingDays,
  supportCount,
  commercialServiceCount,
  projectCount,
  undecided,
  declinedShare,
  municipalitiesReached,
  supportWomen,
  supportWomenShare,
  supportBornOutside,
  ongoing,
  closed,
  analysedShare,
  reported,
  reportedAmount,
  lateFollowUps,
  followUpsDone,
  meetingsHeld,
  goalsWithoutInsats,
  plans,
  results,
  actualShare,
  followedUpShare,
  resultsWithBasis,
  networks,
  organisations,
  events,
  networkMembers,
  analyses,
  analysesInUse,
  analysesByAppropriation,
  stated,
  indicators,
  indicatorValue,
  indicatorSinceBaseline,
  indicatorToPath,
  indicatorsOnPath,
  jobsPromised,
]

const byId = new Map(catalogue.map((definition) => [definition.id, definition]))

export function findDefinition(id: string): FigureDefinition | undefined {
  return byId.get(id)
}
