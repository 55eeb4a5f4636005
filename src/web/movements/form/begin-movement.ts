/*
 * A movement that is begun from what the register knows, so that nothing is written twice: from an insats (`?insats=`), a case
 * (`?arende=`) or a goal (`?mal=`).
 */
import { cases, type Insats } from '../../../portfolio/index.ts'
import { movements } from '../../../reporting/index.ts'
import type { Visit } from '../../visit.ts'
import { emptyTold } from '../told-lines.ts'

export async function beginMovement(visit: Visit): Promise<movements.Told> {
  const { query, house, today } = visit
  const { insatser, strategy } = await visit.register()
  const insats = insatser.find(({ id }) => id === query.get('insats'))
  if (insats) return toldByInsats(insats)
  const arende = query.get('arende')
  if (arende) {
    const facts = await house.store.read(house.region, (db) => cases.listFactsOfCase(db, house.region, arende))
    const so = cases.standingOf(facts, { day: today })
    return so ? toldByCase(so) : emptyTold
  }
  const goal = strategy?.goals.find(({ id }) => id === query.get('mal'))
  return goal ? { ...emptyTold, goals: [goal.id] } : emptyTold
}

export function toldByInsats({ id, title, effectGoals, result }: Insats): movements.Told {
  return {
    ...emptyTold,
    title,
    insatser: [id],
    goals: effectGoals,
    whatMoved: result?.text ?? '',
    horizon: result?.horizon ?? emptyTold.horizon,
    status: result?.status ?? emptyTold.status,
    basis: basisOf(result?.basis ?? ''),
    evidence: result?.basis ?? '',
  }
}

/** From the words of a source; what it does not say is one's own judgement. */
function basisOf(words: string): movements.Told['basis'] {
  if (/utvärder/iu.test(words)) return 'evaluation'
  return /uppfölj|rapport|mätning/iu.test(words) ? 'follow-up' : 'own-judgement'
}

/** The latest result of the case: an effect before an output. */
export function toldByCase({ id, description, results }: cases.Standing): movements.Told {
  const { title, municipalities, goals } = description
  const result = results.findLast(({ level }) => level === 'effect') ?? results.at(-1)
  const common = {
    ...emptyTold,
    title,
    insatser: [id],
    municipalities: municipalities.length === 0 ? [movements.wholeCounty] : municipalities,
    goals: [...new Set([...goals, ...(result?.goal ? [result.goal] : [])])],
  }
  if (!result) return common
  const { text, horizon, status, basis, evidence } = result
  return { ...common, whatMoved: text, horizon, status, basis, evidence }
}
