/*
 * What others bring to an insats: of all of them, or of the financier that is asked for.
 */
import type { ledger } from '../../portfolio/index.ts'
import { inKronor } from './count-cases.ts'
import type { FigureAsk } from './figure-ask.ts'

/** In kronor. */
export function financed(
  coFinancing: ledger.LedgerRow['coFinancing'],
  what: 'applied' | 'granted',
  { financier: asked }: FigureAsk['filter'],
): number {
  const own = coFinancing.filter(({ financier }) => asked === undefined || financier === asked)
  return own.reduce((sum, each) => sum + inKronor(each[what]), 0)
}
