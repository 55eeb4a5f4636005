/*
 * Solves the choice exactly with HiGHS. Reasons are found by trying again with the application forced in: what is then lost of the sum
 * is why the others were taken.
 */
import highs, { type LegacyHighs } from 'highs'
import { Refusal } from '../../foundation/index.ts'
import {
  type Bounds,
  type Candidate,
  type Choice,
  choiceOf,
  type LinearBound,
  linearBounds,
  type Verdict,
} from './what-if.ts'

/** More applications than this are not tried one by one: the reason is then told as a whole. */
const mostTried = 60

type Solver = LegacyHighs
/** The package's types describe its CommonJS form; as a module its default is the loader itself. */
const loadHighs = highs as unknown as () => Promise<Solver>
let solver: Promise<Solver> | undefined

/** @throws Refusal `wishes-cannot-be-met` when not even an empty choice meets every bound. */
export async function solveChoice(candidates: readonly Candidate[], given: Bounds): Promise<Choice> {
  solver ??= loadHighs()
  const loaded = await solver
  const bounds = linearBounds(candidates, given)
  const best = solve(loaded, candidates, bounds, undefined)
  if (best === undefined) throw new Refusal('wishes-cannot-be-met')
  const value = valueOf(candidates, best)
  const verdicts = new Map<string, Verdict>()
  for (const [place, candidate] of candidates.entries()) {
    if (best[place]) verdicts.set(candidate.id, { kind: 'chosen' })
    else verdicts.set(candidate.id, verdictOf(loaded, candidates, bounds, place, value))
  }
  return choiceOf(candidates, bounds, best, verdicts)
}

function verdictOf(
  loaded: Solver,
  candidates: readonly Candidate[],
  bounds: readonly LinearBound[],
  place: number,
  value: number,
): Verdict {
  const alone = bounds.some(({ name, weights, limit }) => !name.startsWith('wish-') && (weights[place] ?? 0) > limit)
  if (alone) return { kind: 'too-large' }
  if (candidates.length > mostTried) return { kind: 'others-weigh-more', loss: Number.NaN }
  const forced = solve(loaded, candidates, bounds, place)
  if (forced === undefined) return { kind: 'does-not-fit' }
  return { kind: 'others-weigh-more', loss: Math.max(0, value - valueOf(candidates, forced)) }
}

/** Undefined when nothing meets the bounds. */
function solve(
  loaded: Solver,
  candidates: readonly Candidate[],
  bounds: readonly LinearBound[],
  forced: number | undefined,
): boolean[] | undefined {
  if (candidates.length === 0) return []
  const { Status, Columns } = loaded.solve(programme(candidates, bounds, forced), { output_flag: false })
  if (Status !== 'Optimal') return undefined
  return candidates.map((_, place) => Math.round(Columns[`x${place}`]?.Primal ?? 0) === 1)
}

/** The programme in the CPLEX LP form. Grades weigh in thousandths; a krona less weighs between equals. */
function programme(
  candidates: readonly Candidate[],
  bounds: readonly LinearBound[],
  forced: number | undefined,
): string {
  const names = candidates.map((_, place) => `x${place}`)
  const largest = Math.max(1, ...candidates.map(({ amount }) => amount))
  const aim = candidates.map(({ score, amount }) => score * 1000 - (amount / largest) * 0.001)
  return [
    'Maximize',
    ` value: ${terms(aim, names)}`,
    'Subject To',
    ...bounds.map(({ weights, limit }, place) => ` c${place}: ${terms(weights, names)} <= ${fixed(limit)}`),
    ...(forced === undefined ? [] : [` forced: x${forced} = 1`]),
    'Binary',
    ` ${names.join(' ')}`,
    'End',
  ].join('\n')
}

function terms(weights: readonly number[], names: readonly string[]): string {
  const parts = weights.map(
    (weight, place) => `${weight < 0 ? '-' : '+'} ${fixed(Math.abs(weight))} ${names[place] ?? ''}`,
  )
  return parts.join('\n  ')
}

function fixed(value: number): string {
  return value.toFixed(6)
}

function valueOf(candidates: readonly Candidate[], chosen: readonly boolean[]): number {
  return candidates.reduce((sum, { score }, place) => sum + (chosen[place] ? score : 0), 0)
}
