/*
 * The 21 regions of Sweden, so that those that have not sent their report can be named. A table; the second word of each line is what its
 * name is recognised by, however the region writes it.
 */
import { folded, inSwedishOrder } from '../../foundation/index.ts'
import type { NationalRegion } from './region-package.ts'

const regions = [
  ['Region Stockholm', 'stockholm'],
  ['Region Uppsala', 'uppsala'],
  ['Region Sörmland', 'sörmland'],
  ['Region Östergötland', 'östergötland'],
  ['Region Jönköpings län', 'jönköping'],
  ['Region Kronoberg', 'kronoberg'],
  ['Region Kalmar län', 'kalmar'],
  ['Region Gotland', 'gotland'],
  ['Region Blekinge', 'blekinge'],
  ['Region Skåne', 'skåne'],
  ['Region Halland', 'halland'],
  ['Västra Götalandsregionen', 'västra götaland'],
  ['Region Värmland', 'värmland'],
  ['Region Örebro län', 'örebro'],
  ['Region Västmanland', 'västmanland'],
  ['Region Dalarna', 'dalarna'],
  ['Region Gävleborg', 'gävleborg'],
  ['Region Västernorrland', 'västernorrland'],
  ['Region Jämtland Härjedalen', 'jämtland'],
  ['Region Västerbotten', 'västerbotten'],
  ['Region Norrbotten', 'norrbotten'],
] as const

/** Those that are not among the senders. Where only invented regions have sent there is nobody to wait for. */
export function regionsNotIn(sent: readonly NationalRegion[]): string[] {
  const real = sent.filter(({ invented }) => !invented).map(({ name }) => folded(name))
  if (real.length === 0) return []
  return regions
    .filter(([, known]) => !real.some((name) => name.includes(known)))
    .map(([name]) => name)
    .toSorted(inSwedishOrder)
}
