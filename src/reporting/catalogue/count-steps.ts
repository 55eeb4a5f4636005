/*
 * Figures of the steps in the plans of follow-up.
 */
import type { ledger } from '../../portfolio/index.ts'
import type { AskedPeriod } from './asked-period.ts'
import { countCases } from './count-cases.ts'
import type { Count, FilterDefinition } from './figure-definition.ts'

type Step = ledger.LedgerRow['plan'][number]

const names: Readonly<Record<Step['kind'], string>> = {
  'progress-report': 'lägesrapport',
  'mid-term-meeting': 'halvtidsmöte',
  'closing-meeting': 'avslutsmöte',
  'final-report': 'slutrapport',
  'closing-analysis': 'slutanalys',
  'effect-1': 'effekt efter ett år',
  'effect-3': 'effekt efter tre år',
  'effect-5': 'effekt efter fem år',
}

export const stepFilter: FilterDefinition = {
  name: 'step',
  label: 'Steg',
  choices: () => Object.entries(names).map(([value, name]) => ({ value, name })),
}

/** A case counts for as many of its steps as are picked. */
export function countSteps(picks: (step: Step, when: AskedPeriod) => boolean): Count {
  return (sources, when, { step: asked, ...filter }) => {
    const steps = ({ plan }: ledger.LedgerRow) =>
      plan.filter((step) => (asked === undefined || step.kind === asked) && picks(step, when)).length
    return countCases({ picks: (row) => steps(row) > 0, worth: steps })(sources, when, filter)
  }
}
