/*
 * Every figure that the pages can open: those counted from rows of the register, and those that a source states.
 */
import type { Figure } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { countFigures } from './count-figures.ts'
import { derivedFrom, statedMoney, sumFigures } from './money-figures.ts'

const known = new WeakMap<Register, readonly Figure[]>()

export function listFigures(register: Register): readonly Figure[] {
  const present = known.get(register)
  if (present) return present
  const stated = [...statedMoney(register), ...register.figures.map(appropriations.asFigure)]
  const figures = [...countFigures(register), ...sumFigures(register), ...derivedFrom(stated), ...stated]
  known.set(register, figures)
  return figures
}

export function findFigure(register: Register, id: string): Figure | undefined {
  return listFigures(register).find((figure) => figure.id === id)
}
