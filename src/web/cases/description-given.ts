/*
 * What every part of the description's form is given.
 */
import type { cases } from '../../portfolio/index.ts'
import type { Attempt } from '../door.ts'
import type { Visit } from '../visit.ts'

export type DescriptionGiven = {
  readonly visit: Visit
  readonly kind: cases.CaseKind
  /** What stands there now; undefined for a new case. */
  readonly about: cases.CaseDescription | undefined
  readonly attempt: Attempt | undefined
}
