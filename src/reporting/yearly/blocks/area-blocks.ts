/*
 * What the year's account has within an area of the national strategy: how many insatser, what was granted, and which of the region's goals
 * they serve.
 */
import { build, type Node } from '../../../documents/index.ts'
import { formatWholeKronor, kronor } from '../../../foundation/index.ts'
import { areaOfSection } from '../../../portfolio/index.ts'
import type { Thing } from '../layout/things.ts'
import type { YearlyMaterial } from './material.ts'
import { countCell } from './number-cell.ts'

/** Says so where the register has none. */
export function areaSummary(material: YearlyMaterial, area: Thing): Node[] {
  const { year } = material
  const own = material.insatser.filter(({ section }) => areaOfSection(section)?.id === area.id)
  if (own.length === 0) return [build.note('missing', `Registret har ingen insats inom området ${year}.`)]
  const href = `/insatser?omrade=${area.id}`
  const told = own.filter(({ granted }) => granted !== undefined)
  const cell = (what: string, count: number, source: string) =>
    countCell(`rus-omrade-${area.id}-${what}`, count, source, href)
  const rows = [
    ['Insatser', cell('insatser', own.length, `Insatser inom området, ${year}`)],
    ['Beviljat belopp', told.length === 0 ? build.missing({ what: 'beviljat belopp' }) : granted(told, area, href)],
    ...goalsServed(material, own).map(({ id, name, count }) => [
      `Insatser för målet ${name}`,
      cell(`mal-${id}`, count, `Insatser inom området för målet, ${year}`),
    ]),
  ]
  const table = build.table({
    caption: `Årets insatser inom ${area.name}, ${year}`,
    head: ['Uppgift', 'Värde'],
    headerColumns: 1,
    rows,
  })
  return told.length === own.length || told.length === 0 ? [table] : [table, partOf(told.length, own.length)]
}

type Insatser = YearlyMaterial['insatser']

function granted(told: Insatser, area: Thing, href: string): Node {
  const sum = told.reduce((all, each) => all + (each.granted ?? 0), 0)
  const source = `Beviljat till ${told.length} insatser inom området`
  const text = formatWholeKronor(kronor(sum))
  return build.figure({ id: `rus-omrade-${area.id}-beviljat`, text, origin: 'computed', source, href })
}

function partOf(told: number, all: number): Node {
  return build.note('observe', `Beviljat belopp är känt för ${told} av ${all} insatser.`)
}

function goalsServed({ strategy }: YearlyMaterial, own: Insatser) {
  return (strategy?.goals ?? [])
    .map(({ id, name }) => ({ id, name, count: own.filter(({ effectGoals }) => effectGoals.includes(id)).length }))
    .filter(({ count }) => count > 0)
}
