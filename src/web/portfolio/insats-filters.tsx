/*
 * The filters of the list of insatser, as words one can read as a sentence. Each choice says how many it would leave of all.
 */
import { type Insats, nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { type Choice, FilterChoice, Filters, FilterText } from '../parts/filters.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { areaIdOf, asQuery, type InsatsQuery, notTold, outsideAreas } from './insats-query.ts'

type Given = { readonly visit: Visit; readonly register: Register; readonly query: InsatsQuery }

export function InsatsFilters({ visit, register, query }: Given) {
  const { t } = visit
  const all = t('filter.all')
  const given = { visit, all }
  return (
    <Filters
      visit={visit}
      action={to('insatser')}
      chosen={Object.values(asQuery(query)).some((value) => value !== undefined)}
    >
      <FilterText name="q" label={t('filter.text')} value={query.text} />
      <FilterChoice
        {...given}
        name="slag"
        label={t('insats.kind')}
        value={query.kind}
        choices={kindChoices(visit, register)}
      />
      <FilterChoice
        {...given}
        name="omrade"
        label={t('insats.area')}
        value={query.area}
        choices={areaChoices(visit, register)}
      />
      <FilterChoice {...given} name="mal" label={t('insats.goal')} value={query.goal} choices={goalChoices(register)} />
      <FilterChoice
        {...given}
        name="prioritering"
        label={t('insats.priority')}
        value={query.priority}
        choices={priorityChoices(visit, register)}
      />
      <FilterChoice
        visit={visit}
        name="sortera"
        label={t('sort.label')}
        value={query.sort}
        all={t('sort.account')}
        choices={sortChoices(visit)}
      />
    </Filters>
  )
}

/** The same orders as the heads of the table, which narrow windows have no room for. */
function sortChoices({ t }: Visit): Choice[] {
  return [
    { value: 'namn', name: t('insats.one') },
    { value: 'omrade', name: t('insats.area') },
    { value: 'saknas', name: t('insats.missingCount') },
  ]
}

function kindChoices({ t }: Visit, { insatser }: Register): Choice[] {
  return [
    { value: 'beviljade', name: t('insats.funded'), count: count(insatser, (each) => each.reported === 'funded') },
    { value: 'tidigare', name: t('insats.earlier'), count: count(insatser, (each) => each.reported === 'earlier') },
  ]
}

function areaChoices({ t }: Visit, { insatser }: Register): Choice[] {
  const inArea = (id: string) => count(insatser, (insats) => areaIdOf(insats) === id)
  return [
    ...nationalAreas.map(({ id, name }) => ({ value: id, name, count: inArea(id), swedish: true })),
    { value: outsideAreas, name: t('insats.area.outside'), count: inArea(outsideAreas) },
  ]
}

function goalChoices({ strategy, insatser }: Register): Choice[] {
  const aimedAt = (strategy?.goals ?? []).filter((goal) => goal.level !== 'overall')
  return aimedAt.map(({ id, name }) => ({
    value: id,
    name,
    count: count(insatser, ({ areas, effectGoals }) => areas.includes(id) || effectGoals.includes(id)),
    swedish: true,
  }))
}

function priorityChoices({ t }: Visit, { decision, insatser }: Register): Choice[] {
  const told = (decision?.priorities ?? []).map(({ id, name }) => ({
    value: id,
    name,
    count: count(insatser, (insats) => insats.priority === id),
    swedish: true,
  }))
  return [
    ...told,
    { value: notTold, name: t('missing.word'), count: count(insatser, (insats) => insats.priority === undefined) },
  ]
}

function count(insatser: readonly Insats[], fits: (insats: Insats) => boolean): number {
  return insatser.filter(fits).length
}
