/*
 * A few figures set large, each with what it counts below and its mark beside.
 */
import { type Figure, formatFigure } from '../../foundation/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { OriginMark } from './figure.tsx'
import { inSwedish } from './language-of.ts'

export function KeyFigures({ visit, figures }: { visit: Visit; figures: readonly (Figure | undefined)[] }) {
  const shown = figures.filter((figure) => figure !== undefined)
  return (
    <ul class="key-figures">
      {shown.map((figure) => (
        <li key={figure.id} class="figure">
          <a class="figure-value" href={to('figure', { id: figure.id })}>
            {formatFigure(figure)}
          </a>
          <span class="key-label">
            <span {...inSwedish(visit)}>{figure.label}</span> <OriginMark visit={visit} kind={figure.origin.kind} />
          </span>
        </li>
      ))}
    </ul>
  )
}
