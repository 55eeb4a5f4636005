/*
 * Which movements the address asks for: `?ar=2025&lage=utkast&mal=g1&plats=ingenstans&vem=jag`.
 */
import type { movements } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

export const stateValues = {
  utkast: 'draft',
  'att-bedoma': 'to-judge',
  aterlamnad: 'sent-back',
  andrad: 'changed',
  godkand: 'approved',
} as const

export const placeValues = { ingenstans: 'nowhere', 'gatt-vidare': 'moved-on' } as const

export function readMovementsQuery({
  query,
  person,
}: Pick<Visit, 'query' | 'person'>): movements.overview.MovementChoice {
  return {
    year: Number(query.get('ar')) || undefined,
    state: pick(stateValues, query.get('lage')),
    goal: query.get('mal') || undefined,
    placed: pick(placeValues, query.get('plats')),
    writtenBy: query.get('vem') === 'jag' ? person?.id : undefined,
  }
}

function pick<Values extends Readonly<Record<string, string>>>(values: Values, asked: string | null) {
  return asked !== null && Object.hasOwn(values, asked) ? values[asked as keyof Values] : undefined
}
