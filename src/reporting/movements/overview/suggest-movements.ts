/*
 * Which movements would answer a question: those that share its goal, or an insats that the form accounts for in its section.
 */
import type { Insats } from '../../../portfolio/index.ts'
import { type Form, type Question, sectionOfQuestion } from '../../forms/index.ts'
import type { Movement } from '../movement.ts'

export type Suggestion = {
  readonly movement: Movement
  readonly goals: readonly string[]
  readonly insatser: readonly string[]
}

/** Only movements that can be placed: approved ones. Those that share most come first. */
export function suggestMovements(
  { question, form }: { readonly question: Question; readonly form: Form },
  movements: readonly Movement[],
  insatser: readonly Insats[],
): Suggestion[] {
  const section = sectionOfQuestion(form, question.id)?.number
  const own = new Set(insatser.filter((insats) => insats.section === section).map(({ id }) => id))
  return movements
    .flatMap((movement) => {
      const told = movement.approved?.told
      if (!told) return []
      const goals = told.goals.filter((goal) => asksAbout(question, goal))
      return [{ movement, goals, insatser: told.insatser.filter((id) => own.has(id)) }]
    })
    .filter((each) => shared(each) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
}

/** The follow-ups ask one question for each goal: `rus-mal-<goal>`, `vp-mal-<goal>`. */
function asksAbout({ id }: Question, goal: string): boolean {
  return id === `rus-mal-${goal}` || id === `vp-mal-${goal}`
}

function shared({ goals, insatser }: Suggestion): number {
  return goals.length + insatser.length
}
