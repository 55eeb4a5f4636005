/*
 * The row that a computed figure names, as it can be shown: its name, where it is, and what it adds to the figure.
 */
import { type Figure, formatFigure } from '../../foundation/index.ts'
import { listMissing, type Register } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import { findFigure } from './list-figures.ts'

export type ShownRow = { readonly name: string; readonly href?: string; readonly value?: string }

/** A row that is no thing of the register is shown as it stands: a line of a sum, told in words. */
export function findRow(register: Register, row: string, of?: Pick<Figure, 'id'>): ShownRow {
  const stated = findFigure(register, row)
  if (stated) return { name: stated.label, href: to('figure', { id: row }), value: formatFigure(stated) }
  const added = of && addedBy(register, row, of.id)
  return { ...placeOf(register, row), ...(added === undefined ? {} : { value: String(added) }) }
}

function placeOf(register: Register, row: string): ShownRow {
  const { insatser, strategy, networks, plans } = register
  const insats = insatser.find(({ id }) => id === row)
  if (insats) return { name: insats.title, href: to('insats', { id: row }) }
  const goal = strategy?.goals.find(({ id }) => id === row)
  if (goal) return { name: goal.name, href: to('goal', { id: row }) }
  const network = networks.find(({ id }) => id === row)
  if (network) return { name: network.name, href: to('network', { id: row }) }
  const plan = plans.find(({ id }) => id === row)
  if (plan) return { name: plan.name, href: `${to('strategy')}#${row}` }
  if (row === strategy?.id) return { name: strategy.name, href: to('strategy') }
  return { name: row }
}

/** For the counts where a row stands for more than one: how many it stands for. */
function addedBy(register: Register, row: string, figure: string): number | undefined {
  if (figure === 'delmal') return register.insatser.find(({ id }) => id === row)?.subgoals.length
  if (figure !== 'saknade-uppgifter') return undefined
  return listMissing(register).find(({ id, name }) => (id || name) === row)?.what.length
}
