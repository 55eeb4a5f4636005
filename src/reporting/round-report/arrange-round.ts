/*
 * The report of a round as a document tree, whichever of the three reports it is.
 */
import type { Node } from '../../documents/index.ts'
import { arrangeReport } from '../arrange-report.ts'
import type { RoundMaterial } from './get-round-material.ts'

export function arrangeRound({ round, register, answers }: RoundMaterial): Node {
  return arrangeReport(register, round.form, answers)
}
