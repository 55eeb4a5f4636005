/*
 * The row that a computed figure names, as it can be shown: its name, where it is, and its value when it is itself a figure.
 */
import { formatFigure } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import { findFigure } from './list-figures.ts'

export type ShownRow = { readonly name: string; readonly href?: string; readonly value?: string }

/** A row that is no thing of the register is shown as it stands: a line of a sum, told in words. */
export function findRow(register: Register, row: string): ShownRow {
  const insats = register.insatser.find(({ id }) => id === row)
  if (insats) return { name: insats.title, href: to('insats', { id: row }) }
  const goal = register.strategy?.goals.find(({ id }) => id === row)
  if (goal) return { name: goal.name, href: to('goal', { id: row }) }
  const network = register.networks.find(({ id }) => id === row)
  if (network) return { name: network.name, href: to('network', { id: row }) }
  const plan = register.plans.find(({ id }) => id === row)
  if (plan) return { name: plan.name, href: `${to('strategy')}#${row}` }
  if (row === register.strategy?.id) return { name: register.strategy.name, href: to('strategy') }
  const figure = findFigure(register, row)
  if (figure) return { name: figure.label, href: to('figure', { id: row }), value: formatFigure(figure) }
  return { name: row }
}
