import type { RefusalCode } from './refusal-codes.ts'

/**
 * The rules of the field say no. Not a fault: the person can read why, and act.
 * `details` fill the sentence that belongs to the code (src/texts/refusals.ts); they never hold secrets.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: RefusalCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
