/*
 * What the address chooses of the national view: regions and words to search for. A region that is not there is told, not passed over.
 */
import type { signing } from '../../reporting/index.ts'
import { to, withQuery } from '../paths.ts'

export type NationalQuery = {
  /** Ids of regions; none is all of them. */
  readonly regions: readonly string[]
  readonly words: string
  readonly page: number
  readonly notUnderstood: readonly string[]
}

/** More than anybody searches for; what is longer is not read. */
const longestSearch = 200

/** @param known the regions that have sent their reports. */
export function readNationalQuery(
  query: URLSearchParams,
  known: readonly signing.SignedPackage['region'][],
): NationalQuery {
  const asked = new Set(query.getAll('region').flatMap((each) => each.split(',').filter(Boolean)))
  const ids = new Set(known.map(({ id }) => id))
  const page = Number(query.get('sida') ?? 1)
  return {
    regions: [...asked].filter((each) => ids.has(each)),
    words: (query.get('ord') ?? '').trim().slice(0, longestSearch),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    notUnderstood: [...asked].filter((each) => !ids.has(each)),
  }
}

export type Chosen = Pick<NationalQuery, 'regions' | 'words'>

/** The question part of an address that keeps what is chosen. */
export function asQuery({ regions, words }: Chosen): { readonly region: string; readonly ord: string } {
  return { region: regions.join(','), ord: words }
}

export function toNational(year: number, chosen: Chosen): string {
  return withQuery(to('national', { year }), asQuery(chosen))
}

export function toNationalQuestion(year: number, question: string, chosen: Chosen): string {
  return withQuery(to('nationalQuestion', { year, question }), asQuery(chosen))
}

/** The anchor of a region's answer. */
export function anchorOf({ id }: { readonly id: string }): string {
  return `region-${id}`
}
