/*
 * The drawing of a chart, made once for each node: a document that is printed in several formats shows the same picture in all of them.
 * A node never changes, so what was drawn of it stays true for as long as it is there.
 */
import type { Node } from 'prosemirror-model'
import { drawChart } from '../../charts/index.ts'
import { attrsOf, type ChartAttrs } from '../attrs.ts'

const drawings = new WeakMap<Node, string>()

/** As SVG. */
export function drawingOf(chart: Node): string {
  const known = drawings.get(chart)
  if (known !== undefined) return known
  const { spec, words } = attrsOf<ChartAttrs>(chart)
  const drawn = drawChart(spec, words)
  drawings.set(chart, drawn)
  return drawn
}
