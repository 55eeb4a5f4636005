/*
 * Puts what the register shows under the questions of a yearly follow-up, as its layout says.
 */
import type { Node } from '../../documents/index.ts'
import type { Placed } from '../arrange-report.ts'
import { areaSummary } from './blocks/area-blocks.ts'
import { goalSummary, indicators } from './blocks/goal-blocks.ts'
import type { YearlyMaterial } from './blocks/material.ts'
import { mobilisationBackground, mobilisationChallenges, mobilisationResults } from './blocks/mobilisation-blocks.ts'
import { indicatorCharts } from './blocks/path-chart.ts'
import { actions, lateTasks, plansTable, taskSummary, tasksOfGoal } from './blocks/plan-blocks.ts'
import { getLayout } from './layout/get-layout.ts'
import type { Layout, ShownKind } from './layout/layout.ts'
import { filled, type Thing, thingsOf } from './layout/things.ts'

const blocks: Readonly<Record<ShownKind, (material: YearlyMaterial, thing: Thing) => Node[]>> = {
  'goal-summary': goalSummary,
  indicators,
  'indicator-charts': indicatorCharts,
  'area-summary': areaSummary,
  plans: plansTable,
  actions,
  'mobilisation-background': mobilisationBackground,
  'mobilisation-results': mobilisationResults,
  'mobilisation-challenges': mobilisationChallenges,
  'task-summary': taskSummary,
  'late-tasks': lateTasks,
  tasks: tasksOfGoal,
}

/** What stands under each question of the follow-up of the strategy. */
export function tablesOfStrategy(material: YearlyMaterial, layout: Layout = getLayout('strategy')): Placed {
  return placeBlocks(layout, material)
}

/** What stands under each question of the follow-up of the operational plan. */
export function tablesOfPlan(material: YearlyMaterial, layout: Layout = getLayout('plan')): Placed {
  return placeBlocks(layout, material)
}

export function placeBlocks(layout: Layout, material: YearlyMaterial): Placed {
  const things = thingsOf(material.strategy, material.tasks)
  const found = layout.parts.flatMap(({ each, questions }) =>
    things[each].flatMap((thing) =>
      questions.map(
        ({ id, shows = [] }) => [filled(id, thing), shows.flatMap((kind) => blocks[kind](material, thing))] as const,
      ),
    ),
  )
  return new Map(withHelpOnce(found).filter(([, nodes]) => nodes.length > 0))
}

/** How a table is read is said where it comes first. */
function withHelpOnce(found: readonly (readonly [question: string, nodes: Node[]])[]): [string, Node[]][] {
  const said = new Set<string>()
  const isNew = (node: Node) => {
    if (node.type.name !== 'note' || node.attrs['kind'] !== 'help') return true
    if (said.has(node.textContent)) return false
    said.add(node.textContent)
    return true
  }
  return found.map(([question, nodes]) => [question, nodes.filter(isNew)])
}
