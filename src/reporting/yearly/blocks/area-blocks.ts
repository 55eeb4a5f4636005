/*
 * What the year's account has within an area of the national strategy: the insatser of the year, what was granted to them and which of the
 * region's goals they serve; those of earlier years are counted apart.
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
  const all = material.insatser.filter(({ section }) => areaOfSection(section)?.id === area.id)
  const own = all.filter(({ reported }) => reported === 'funded')
  const earlier = all.length - own.length
  if (all.length === 0) return [build.note('missing', `Registret har ingen insats inom området ${year}.`)]
  const href = `/insatser?omrade=${area.id}&slag=beviljade`
  const told = own.filter(({ granted }) => granted !== undefined)
  const cell = (what: string, count: number, source: string) =>
    countCell(`rus-omrade-${area.id}-${what}`, count, source, href)
  const rows = [
    ['Årets insatser', cell('insatser', own.length, `Insatser inom området, ${year}`)],
    ['Beviljat belopp', told.length === 0 ? build.missing({ what: 'beviljat belopp' }) : granted(told, area, href)],
    ...goalsServed(material, own).map(({ id, name, count }) => [
      `Årets insatser för målet ${name}`,
      cell(`mal-${id}`, count, `Insatser inom området för målet, ${year}`),
    ]),
    ...(earlier === 0 ? [] : [['Tidigare insatser som redovisas', earlierCell(area, earlier)]]),
  ]
  const table = build.table({
    caption: `Insatser inom ${area.name}, ${year}`,
    head: ['Uppgift', 'Värde'],
    headerColumns: 1,
    rows,
  })
  return told.length === own.length || told.length === 0 ? [table] : [table, partOf(told.length, own.length)]
}

/** What was granted an earlier year and is told of because it gave results. */
function earlierCell({ id }: Thing, count: number): Node {
  const href = `/insatser?omrade=${id}&slag=tidigare`
  return countCell(`rus-omrade-${id}-tidigare`, count, 'Insatser från tidigare år inom området', href)
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
