/*
 * The regions of Sweden that have not sent their report, by name.
 */
import { signing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

type NotSentGiven = { readonly visit: Visit; readonly regions: signing.national.NationalView['regions'] }

export function NotSent({ visit, regions }: NotSentGiven) {
  const missing = signing.national.regionsNotIn(regions)
  if (missing.length === 0) return null
  return <p class="box">{visit.t('national.notSent', { count: missing.length, regions: missing.join(', ') })}</p>
}
