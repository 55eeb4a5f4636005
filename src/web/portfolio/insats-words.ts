/*
 * The words for what an insats is and how it went, as keys of the pages' texts.
 */
import type { Insats, Measure } from '../../portfolio/index.ts'
import type { WebText } from '../../texts/index.ts'
import type { Visit } from '../visit.ts'

export const kindWords = {
  funded: 'insats.funded',
  earlier: 'insats.earlier',
} as const satisfies Record<Insats['reported'], WebText>

/** For a cell in a table, where there is less room. */
export const shortKindWords = {
  funded: 'insats.funded',
  earlier: 'insats.earlier.short',
} as const satisfies Record<Insats['reported'], WebText>

type Result = NonNullable<Insats['result']>

export const judgementWords = {
  reached: 'judgement.reached',
  'mostly-reached': 'judgement.mostlyReached',
  'partly-reached': 'judgement.partlyReached',
  'not-reached': 'judgement.notReached',
  ongoing: 'judgement.ongoing',
  'not-told': 'judgement.notTold',
} as const satisfies Record<Result['judgement'], WebText>

export const horizonWords = {
  short: 'horizon.short',
  medium: 'horizon.medium',
  long: 'horizon.long',
} as const satisfies Record<NonNullable<Result['horizon']>, WebText>

export const statusWords = {
  actual: 'status.actual',
  expected: 'status.expected',
} as const satisfies Record<NonNullable<Result['status']>, WebText>

const number = new Intl.NumberFormat('sv-SE')

/** `minst 10 upplevelseprodukter`, `30 % andel kvinnor`, `5–8 företag`. */
export function measureInWords({ t }: Visit, { value, upTo, unit, bound }: Measure): string {
  const bounds = { exactly: '', 'at-least': `${t('measure.atLeast')} `, about: `${t('measure.about')} ` }
  const range = upTo === undefined ? number.format(value) : `${number.format(value)}–${number.format(upTo)}`
  return `${bounds[bound]}${range}${unit === 'percent' ? '\u00a0%' : ''}`
}
