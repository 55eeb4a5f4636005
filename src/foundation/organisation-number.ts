import type { Id } from './id.ts'
import { Refusal } from './refusal.ts'

/*
 * The number that Bolagsverket or Skatteverket has given an organisation:
 *
 *   organisation-number = 6 digits "-" 4 digits, the third digit at least 2, the last a Luhn check digit
 *
 * Stored and printed with the hyphen: 232100-0164.
 */
export type OrganisationNumber = Id<'OrganisationNumber'>

export function isOrganisationNumber(text: string): text is OrganisationNumber {
  return /^\d{2}[2-9]\d{3}-\d{4}$/.test(text) && luhn(text.replace('-', ''))
}

/** Reads what a person has typed; the hyphen may be left out and a leading `16` is forgiven. */
export function parseOrganisationNumber(text: string): OrganisationNumber {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, '')
  const tidy = `${digits.slice(0, 6)}-${digits.slice(6)}`
  if (!isOrganisationNumber(tidy)) throw new Refusal('not-an-organisation-number', { text })
  return tidy
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}
