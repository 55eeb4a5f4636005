/*
 * Numbers in a line, each with its papers: a stated figure leads to its page and tells its source, a computed one leads to
 * the rows that it was counted from.
 */
import { build, type Node } from '../../documents/index.ts'
import { formatFigure, formatKronor, type Kronor, type Papers } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import { addressOfFigure } from './addresses.ts'
import { capital } from './wording.ts'

export function statedNode(stated: appropriations.StatedFigure): Node {
  const { id, papers } = stated
  return build.figure({
    id,
    text: formatFigure(appropriations.asFigure(stated)),
    origin: 'stated',
    source: sourceOf(papers),
    href: addressOfFigure(id),
  })
}

/** `aterrapportering-2021, rad 3025–3031` */
export function sourceOf({ document, lines }: Papers): string {
  const first = Math.min(...lines)
  const last = Math.max(...lines)
  if (lines.length === 0) return document
  return `${document}, rad ${last - first === lines.length - 1 && lines.length > 2 ? `${first}–${last}` : lines.join(', ')}`
}

export function statedKronor(id: string, amount: Kronor, papers: Papers, href: string): Node {
  return build.figure({ id, text: formatKronor(amount), origin: 'stated', source: sourceOf(papers), href })
}

export function computedNode(id: string, text: string | number, source: string, href: string): Node {
  return build.figure({ id, text: String(text), origin: 'computed', source, href })
}

/** `Beviljade företagsstöd: 76`, one item for each figure. */
export function figureItems(figures: readonly appropriations.StatedFigure[]): Node[][] {
  return figures.map((figure) => [
    build.paragraph(`${capital(figure.label.replace(/^andel: /, ''))}: `, statedNode(figure)),
  ])
}

/**
 * Figures of the year's account that say something standing alone in a list: no years in the guise of numbers, no amounts
 * without a unit (they stand among the money), no limits of the form itself, none twice.
 */
export function listable(figures: readonly appropriations.StatedFigure[]): appropriations.StatedFigure[] {
  const fit = figures.filter(
    ({ group, unit, value, label }) =>
      group === 'account' && !(unit === 'pieces' && value >= 1900 && value <= 2100) && !/^(kr|max) /.test(label),
  )
  return fit.filter((figure, at) => fit.findIndex(({ label }) => label === figure.label) === at)
}
