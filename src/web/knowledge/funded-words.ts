/*
 * The words for whether an analysis was paid by the appropriation, as keys of the pages' texts.
 */
import type { Analysis } from '../../knowledge/index.ts'
import type { WebText } from '../../texts/index.ts'

export const fundedWords = {
  ja: 'funded.ja',
  nej: 'funded.nej',
  delvis: 'funded.delvis',
} as const satisfies Record<Analysis['fundedBy11'], WebText>
