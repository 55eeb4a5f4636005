/*
 * The report of a round as a document tree, whichever of the three reports it is.
 */
import type { Node } from '../../documents/index.ts'
import { arrangeReport } from '../arrange-report.ts'
import { placedNodes } from '../movements/index.ts'
import type { RoundMaterial } from './get-round-material.ts'
import { type LiveFigures, liveFigures, refreshFigures } from './live-figures.ts'

/** The tree as it was written: figures with the values that the writers last confirmed. */
export function arrangeWritten({ round, register, answers, movements, places }: RoundMaterial): Node {
  return arrangeReport(register, round.form, answers, placedNodes(movements, places))
}

/** The tree as it is read and printed: every figure as it is now. */
export function arrangeRound(material: RoundMaterial, live: LiveFigures = liveFigures(material)): Node {
  return refreshFigures(arrangeWritten(material), live)
}
