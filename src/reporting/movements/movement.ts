/*
 * A movement (förflyttning) is a result worth telling, written once during the year: what moved, for whom, where, when it shows, how sure
 * it is and what it rests on, and what contributed most. It is approved once, and then placed in the reports; the tie is kept.
 */
import { z } from 'zod'

const Day = z.iso.date()

export const horizons = ['short', 'medium', 'long'] as const
export const statuses = ['actual', 'expected'] as const
export const bases = ['follow-up', 'evaluation', 'own-judgement'] as const

/** What is told; everything that a reader sees. */
export const Told = z.strictObject({
  title: z.string(),
  whatMoved: z.string(),
  forWhom: z.string(),
  where: z.string(),
  horizon: z.enum(horizons),
  status: z.enum(statuses),
  basis: z.enum(bases),
  mainFactor: z.string(),
  goals: z.array(z.string()),
  insatser: z.array(z.string()),
  perspectives: z.array(z.string()),
  evidence: z.string(),
})
export type Told = z.infer<typeof Told>

export const MovementContent = z.strictObject({
  year: z.int(),
  told: Told,
  writtenBy: z.string(),
  writtenOn: Day,
  /** What was approved last: it stands in reports until a newer one is approved. */
  approved: z.strictObject({ version: z.int(), told: Told, by: z.string(), on: Day }).optional(),
})
export type MovementContent = z.infer<typeof MovementContent>

export type Movement = MovementContent & { readonly id: string; readonly version: number }

export const PlaceContent = z.strictObject({
  /** The approved version that the text was trimmed from. */
  placed: z.int(),
  /** The text at this place; as approved when nobody has trimmed it. */
  text: z.string(),
  by: z.string(),
  on: Day,
})

export type Place = z.infer<typeof PlaceContent> & {
  readonly round: string
  readonly question: string
  readonly movement: string
  readonly version: number
}

/** What must be there before it is approved, in Swedish; empty when it can be. */
export function lackingIn(told: Told): string[] {
  const needed: readonly (readonly [string, string])[] = [
    [told.title, 'en rubrik'],
    [told.whatMoved, 'vad som har flyttats'],
    [told.forWhom, 'för vem'],
    [told.where, 'var'],
    [told.mainFactor, 'vad som bidrog mest'],
  ]
  const rests = told.status === 'actual' && told.basis !== 'own-judgement' && told.evidence.trim() === ''
  return [
    ...needed.filter(([text]) => text.trim() === '').map(([, what]) => what),
    ...(told.goals.length + told.insatser.length === 0 ? ['minst ett mål eller en insats'] : []),
    ...(rests ? ['vad som visar det (faktiskt resultat som vilar på uppföljning eller utvärdering)'] : []),
  ]
}

/** The text that a place begins with. */
export function textOf({ whatMoved, forWhom, where }: Told): string {
  return [whatMoved, forWhom === '' ? '' : `För: ${forWhom}.`, where === '' ? '' : `Var: ${where}.`]
    .filter((part) => part !== '')
    .join(' ')
}

export type PlaceState = 'as-approved' | 'trimmed' | 'origin-moved-on'

/** How a place stands to its origin. Whoever confirms an old text confirms it for the newest version. */
export function placeState(movement: Movement, place: Place): PlaceState {
  if (movement.approved && movement.approved.version > place.placed) return 'origin-moved-on'
  return movement.approved && textOf(movement.approved.told) !== place.text ? 'trimmed' : 'as-approved'
}
