/*
 * The register is written in Swedish. On English pages its texts are marked as Swedish, so that a screen reader reads them aright.
 */
import type { Visit } from '../visit.ts'

export function pageLanguage(visit: Visit): string {
  return visit.language === 'sv' ? 'sv-SE' : 'en'
}

/** The attribute for an element that holds a text from the register. */
export function inSwedish(visit: Visit): { lang?: string } {
  return visit.language === 'sv' ? {} : { lang: 'sv-SE' }
}
