/*
 * The plan for evaluating effects: groups of insatser by challenge and year, with status and findings, and how many effect points fall
 * due in each year.
 */
import { build, type Node } from '../../documents/index.ts'
import { formatCount } from '../../foundation/index.ts'
import type { followUp, ledger } from '../../portfolio/index.ts'
import type { Register } from '../register/index.ts'
import { noticeOf } from './account-names.ts'

const statuses = { planned: 'planerad', started: 'påbörjad', finished: 'avslutad' } as const

export function arrangeEvaluationPlan(
  register: Register,
  groups: readonly followUp.EvaluationGroup[],
  rows: readonly ledger.LedgerRow[],
): Node {
  return build.doc(
    { title: 'Plan för utvärdering av effekter', subtitle: register.region.name, notice: noticeOf(register) },
    build.heading(1, 'Grupper av insatser', { id: 'grupper' }),
    ...(groups.length === 0
      ? [build.paragraph('Ingen grupp är planerad än. Lägg till en grupp under Portfölj, Analyser som dokument.')]
      : groups.flatMap((group) => groupOf(group, rows))),
    build.heading(1, 'Effekter att följa upp', { id: 'effekter' }),
    ...effectPoints(rows),
  )
}

function groupOf(
  { id, name, challenge, year, cases, status, findings }: followUp.EvaluationGroup,
  rows: readonly ledger.LedgerRow[],
): Node[] {
  const titles = cases.map((each) => rows.find((row) => row.id === each)?.title ?? each)
  return [
    build.heading(2, `${name} (${year})`, { id: `grupp-${id}` }),
    build.paragraph(`Utmaning: ${challenge}. Status: ${statuses[status]}.`),
    ...(titles.length === 0 ? [] : [build.bullets(titles)]),
    build.paragraph('Iakttagelser: ', findings === '' ? build.missing({ what: 'iakttagelser' }) : findings),
  ]
}

function effectPoints(rows: readonly ledger.LedgerRow[]): Node[] {
  const kinds = ['effect-1', 'effect-3', 'effect-5'] as const
  const steps = rows.flatMap(({ plan }) => plan).filter(({ kind }) => kinds.some((each) => each === kind))
  if (steps.length === 0) return [build.paragraph('Ingen insats har en plan med effektpunkter än.')]
  const years = [...new Set(steps.map(({ due }) => due.slice(0, 4)))].toSorted()
  const count = (year: string, done: boolean) => (kind: (typeof kinds)[number]) =>
    steps.filter((step) => step.kind === kind && step.due.startsWith(year) && (step.doneOn !== undefined) === done)
      .length
  return [
    build.table({
      caption: 'Effektpunkter per år: gjorda av planerade',
      id: 'tabell-effekter',
      head: ['År', 'Efter ett år', 'Efter tre år', 'Efter fem år'],
      headerColumns: 1,
      rows: years.map((year) => [
        year,
        ...kinds.map((kind) => {
          const [done, open] = [count(year, true)(kind), count(year, false)(kind)]
          return `${formatCount(done)} av ${formatCount(done + open)}`
        }),
      ]),
    }),
  ]
}
