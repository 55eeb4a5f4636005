/*
 * The year as a circle: twelve months, today, and a numbered mark for each task and each day of a round. Shape tells what a mark is, never colour
 * alone: filled is done, square is late, ring is to come, diamond is a day of a round. The list below has the same numbers and says it in words.
 */
import type { wheel } from '../../reporting/index.ts'

export type Mark = {
  readonly id: string
  readonly number: number
  readonly day: string
  readonly shape: wheel.Standing['is'] | 'round'
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const [middle, rim, ring] = [260, 215, 185]
/** Marks that would lie closer than this are placed on rings of their own, further in. */
const [near, rings, between] = [27, 5, 29]

type WheelGiven = {
  readonly marks: readonly Mark[]
  readonly label: string
  /** The day it is, and its name, when it falls in the year that is drawn. */
  readonly today: { readonly day: string; readonly name: string } | undefined
}

export function Wheel({ marks, label, today }: WheelGiven) {
  return (
    <svg class="wheel" viewBox="0 0 520 520" width="520" height="520" role="img" aria-label={label}>
      <circle class="wheel-rim" cx={middle} cy={middle} r={rim} />
      {months.map((name, at) => (
        <Month key={name} name={name} at={at} />
      ))}
      {today ? <Today {...today} /> : null}
      {onRings(marks).map(({ mark, radius }) => (
        <MarkOf key={mark.id} mark={mark} radius={radius} />
      ))}
    </svg>
  )
}

function Month({ name, at }: { readonly name: string; readonly at: number }) {
  const [from, to, word] = [
    point(at / 12, ring - between * rings),
    point(at / 12, rim),
    point((at + 0.5) / 12, rim + 20),
  ]
  return (
    <g>
      <line class="wheel-line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text x={word.x} y={word.y} text-anchor="middle" dominant-baseline="middle">
        {name}
      </text>
    </g>
  )
}

function Today({ day, name }: { readonly day: string; readonly name: string }) {
  const [from, to, word] = [point(shareOf(day), 20), point(shareOf(day), rim + 8), point(shareOf(day), rim + 36)]
  return (
    <g class="wheel-today">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text x={word.x} y={word.y} text-anchor="middle" dominant-baseline="middle">
        {name}
      </text>
    </g>
  )
}

function MarkOf({ mark, radius }: { readonly mark: Mark; readonly radius: number }) {
  const { x, y } = point(shareOf(mark.day), radius)
  const square = mark.shape === 'late' || mark.shape === 'round'
  return (
    <g class={`wheel-mark wheel-${mark.shape}`}>
      {square ? (
        <rect
          x={x - 11}
          y={y - 11}
          width="22"
          height="22"
          transform={mark.shape === 'round' ? `rotate(45 ${x} ${y})` : undefined}
        />
      ) : (
        <circle cx={x} cy={y} r="12" />
      )}
      <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {mark.number}
      </text>
    </g>
  )
}

/** Neighbours move inwards, so that no mark hides another. */
function onRings(marks: readonly Mark[]): { readonly mark: Mark; readonly radius: number }[] {
  const last: number[] = []
  const radiusOf = (level: number) => ring - level * between
  return marks.map((mark) => {
    const at = shareOf(mark.day)
    const isFree = (level: number) => (at - (last[level] ?? -1)) * 2 * Math.PI * radiusOf(level) >= near
    const level = Array.from({ length: rings }, (_, each) => each).find(isFree) ?? rings - 1
    last[level] = at
    return { mark, radius: radiusOf(level) }
  })
}

function shareOf(day: string): number {
  const [, month = 1, of = 1] = day.split('-').map(Number)
  return (month - 1 + (of - 1) / 31) / 12
}

/** A place on a circle: 0 at the top, clockwise. */
function point(share: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = 2 * Math.PI * share - Math.PI / 2
  const round = (value: number) => Math.round(value * 10) / 10
  return { x: round(middle + radius * Math.cos(angle)), y: round(middle + radius * Math.sin(angle)) }
}
