/*
 * What the register's codes are called for a person: priorities, goals, areas, municipalities. A code without a name is shown as it is.
 */

import { slug } from '../../foundation/index.ts'
import { municipalitiesOf } from '../../organisations/index.ts'
import { nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { Option } from '../parts/form-fields.tsx'

export type Choices = {
  readonly municipalities: readonly Option[]
  readonly priorities: readonly Option[]
  readonly areas: readonly Option[]
  readonly goals: readonly Option[]
  readonly challenges: readonly Option[]
  readonly perspectives: readonly Option[]
}

/** What can be chosen in the region, each with its code and name. */
export function choicesOf({ region, strategy, decision }: Register): Choices {
  const byName = (name: string) => ({ value: slug(name), name })
  return {
    municipalities: municipalitiesOf(region.id).map(({ code, name }) => ({ value: code, name })),
    priorities: (decision?.priorities ?? []).map(({ id, name }) => ({ value: id, name })),
    areas: nationalAreas.map(({ id, name }) => ({ value: id, name })),
    goals: (strategy?.goals ?? []).map(({ id, name }) => ({ value: id, name })),
    challenges: (strategy?.mobilisations ?? []).map(({ id, name }) => ({ value: id, name })),
    perspectives: (strategy?.perspectives ?? []).map(byName),
  }
}

export function nameAmong(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.name ?? value
}
