/*
 * The filters of the list of movements: year, state, goal, place, and one's own.
 */
import type { movements, Register } from '../../reporting/index.ts'
import { type Choice, FilterChoice, Filters } from '../parts/filters.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { placeValues, stateValues } from './movements-query.ts'

type Given = { readonly visit: Visit; readonly all: readonly movements.Movement[]; readonly register: Register }

const names = ['ar', 'lage', 'mal', 'plats', 'vem'] as const

export function MovementsFilters({ visit, all, register }: Given) {
  const { t, query } = visit
  const choice = (name: (typeof names)[number], choices: readonly Choice[]) => (
    <FilterChoice
      visit={visit}
      name={name}
      label={t(`movements.filter.${name}`)}
      value={query.get(name) ?? undefined}
      all={t('cases.all')}
      choices={choices}
    />
  )
  const years = [...new Set(all.map(({ year }) => String(year)))]
  const told = new Set(all.flatMap((each) => each.told.goals))
  const goals = (register.strategy?.goals ?? []).filter(({ id }) => told.has(id))
  return (
    <Filters visit={visit} action={to('movements')} chosen={names.some((name) => query.get(name))}>
      {choice(
        'ar',
        years.map((year) => ({ value: year, name: year })),
      )}
      {choice(
        'lage',
        Object.entries(stateValues).map(([value, state]) => ({ value, name: t(`movements.state.${state}`) })),
      )}
      {choice(
        'mal',
        goals.map(({ id, name }) => ({ value: id, name, swedish: true })),
      )}
      {choice(
        'plats',
        Object.entries(placeValues).map(([value, placed]) => ({ value, name: t(`movements.placed.${placed}`) })),
      )}
      {choice('vem', [{ value: 'jag', name: t('movements.mine') }])}
    </Filters>
  )
}
