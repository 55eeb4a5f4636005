/*
 * Figures that are counted: how many insatser, subgoals, goals and missing facts there are, each naming its rows.
 */
import { type Figure, year as inYear } from '../../foundation/index.ts'
import { listMissing, type Register } from '../../reporting/index.ts'

export function countFigures(register: Register): Figure[] {
  const counted = [...insatsCounts(register), ...strategyCounts(register), missingCount(register)]
  return counted.map(({ id, label, rows, leftOut = [], value = rows.length }) => ({
    id,
    label,
    value,
    unit: 'pieces',
    period: inYear(register.year),
    origin: { kind: 'computed', rows, leftOut },
  }))
}

/** The value is the number of rows unless each row stands for more than one. */
type Count = {
  readonly id: string
  readonly label: string
  readonly rows: readonly string[]
  readonly leftOut?: readonly string[]
  readonly value?: number
}

function insatsCounts({ insatser }: Register): Count[] {
  const funded = insatser.filter((insats) => insats.reported === 'funded')
  const earlier = insatser.filter((insats) => insats.reported === 'earlier')
  const withSubgoals = funded.filter((insats) => insats.subgoals.length > 0)
  const judged = earlier.filter(({ result }) => result !== undefined && result.judgement !== 'not-told')
  const reached = judged.filter(({ result }) => /^(mostly-)?reached$/.test(result?.judgement ?? ''))
  const withoutAmount = insatser.filter((insats) => insats.granted === undefined)
  return [
    { id: 'insatser-beviljade', label: 'insatser som beviljats medel under året', rows: idsOf(funded) },
    { id: 'insatser-tidigare', label: 'tidigare insatser med resultat under året', rows: idsOf(earlier) },
    {
      id: 'delmal',
      label: 'delmål i årets beviljade insatser',
      value: withSubgoals.reduce((sum, insats) => sum + insats.subgoals.length, 0),
      rows: idsOf(withSubgoals),
      leftOut: idsOf(without(funded, withSubgoals)),
    },
    {
      id: 'insatser-natt-malet',
      label: 'tidigare insatser som nått målet helt eller i huvudsak',
      rows: idsOf(reached),
      leftOut: idsOf(without(earlier, judged)),
    },
    { id: 'insatser-utan-belopp', label: 'insatser utan uppgift om beviljat belopp', rows: idsOf(withoutAmount) },
  ]
}

function strategyCounts({ strategy }: Register): Count[] {
  const goals = strategy?.goals ?? []
  const at = (level: (typeof goals)[number]['level']) => idsOf(goals.filter((goal) => goal.level === level))
  return [
    { id: 'effektmal', label: 'effektmål som är namngivna i strategin', rows: at('effect-goal') },
    { id: 'prioriterade-omraden', label: 'prioriterade områden som är namngivna', rows: at('priority-area') },
  ]
}

function missingCount(register: Register): Count {
  const missing = listMissing(register)
  return {
    id: 'saknade-uppgifter',
    label: 'uppgifter som saknas',
    value: missing.reduce((sum, each) => sum + each.what.length, 0),
    rows: missing.map((each) => each.id || each.name),
  }
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function without<Row>(all: readonly Row[], some: readonly Row[]): Row[] {
  return all.filter((row) => !some.includes(row))
}
