/*
 * The year as a circle: twelve months, and a mark for each task, filled when it is done and square when it is late. The table beside it says
 * the same in words.
 */
import type { wheel } from '../../reporting/index.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const [middle, rim, ring] = [150, 120, 95]

export function Wheel({ items, label }: { items: readonly wheel.WheelItem[]; label: string }) {
  return (
    <svg class="wheel" viewBox="0 0 300 300" width="300" height="300" role="img" aria-label={label}>
      <circle cx={middle} cy={middle} r={rim} fill="none" stroke="currentColor" />
      {months.map((month, at) => {
        const [from, to, name] = [point(at / 12, ring - 25), point(at / 12, rim), point((at + 0.5) / 12, rim + 15)]
        return (
          <g key={month}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="currentColor" stroke-opacity="0.4" />
            <text
              x={name.x}
              y={name.y}
              text-anchor="middle"
              dominant-baseline="middle"
              font-size="11"
              fill="currentColor"
            >
              {month}
            </text>
          </g>
        )
      })}
      {items.map(({ task, day, done, late }) => {
        const [, month = 1, of = 1] = day.split('-').map(Number)
        const at = point((month - 1 + (of - 1) / 31) / 12, ring)
        const fill = done ? 'currentColor' : 'none'
        return late > 0 ? (
          <rect
            key={task.id}
            x={at.x - 5}
            y={at.y - 5}
            width="10"
            height="10"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
        ) : (
          <circle key={task.id} cx={at.x} cy={at.y} r="5" fill={fill} stroke="currentColor" />
        )
      })}
    </svg>
  )
}

/** A place on a circle: 0 at the top, clockwise. */
function point(share: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = 2 * Math.PI * share - Math.PI / 2
  const round = (value: number) => Math.round(value * 10) / 10
  return { x: round(middle + radius * Math.cos(angle)), y: round(middle + radius * Math.sin(angle)) }
}
