/*
 * A place is where a movement stands in a report, with a text of its own there and the tie to the version that it was trimmed from.
 */
import { z } from 'zod'
import { municipalityName } from '../../organisations/index.ts'
import { type Movement, type Told, wholeCounty } from './movement.ts'

const Day = z.iso.date()

const Standing = z.strictObject({
  /** The approved version that the text was trimmed from. */
  placed: z.int(),
  /** The text at this place; as approved when nobody has trimmed it. */
  text: z.string(),
  by: z.string(),
  on: Day,
})
type Standing = z.infer<typeof Standing>

export const PlaceContent = Standing.extend({
  /** How it stood before the last change: what undoing brings back. */
  before: Standing.optional(),
  /** Who took it away; the text is kept, so that it can be put back. */
  away: z.strictObject({ by: z.string(), on: Day }).optional(),
})

export type Place = z.infer<typeof PlaceContent> & {
  readonly round: string
  readonly question: string
  readonly movement: string
  readonly version: number
}

export function standingOf({ placed, text, by, on }: Place): Standing {
  return { placed, text, by, on }
}

export type PlaceState = 'as-approved' | 'trimmed' | 'origin-moved-on'

/** How a place stands to its origin. Whoever confirms an old text confirms it for the newest version. */
export function placeState(movement: Movement, place: Place): PlaceState {
  if (movement.approved && movement.approved.version > place.placed) return 'origin-moved-on'
  return movement.approved && textOf(movement.approved.told) !== place.text ? 'trimmed' : 'as-approved'
}

/** The text that a place begins with. */
export function textOf(told: Told): string {
  const { whatMoved, forWhom } = told
  const where = whereOf(told)
  return [whatMoved, forWhom === '' ? '' : `För: ${forWhom}.`, where === '' ? '' : `Var: ${where}.`]
    .filter((part) => part !== '')
    .join(' ')
}

const inWords = new Intl.ListFormat('sv', { type: 'conjunction' })

/** `Kumla, Nora och Örebro; också Laxå tätort` */
export function whereOf({ municipalities, where }: Told): string {
  const names = municipalities.includes(wholeCounty)
    ? ['hela länet']
    : municipalities.map(municipalityName).toSorted((a, b) => a.localeCompare(b, 'sv'))
  return [inWords.format(names), where].filter((part) => part !== '').join('; ')
}
