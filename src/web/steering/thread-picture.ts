/*
 * Where the nodes and bands of the red thread stand in its picture: layers as columns, heights by amount. Pure; the page draws it.
 */
import { steering } from '../../portfolio/index.ts'

export type Placed = steering.ThreadNode & { readonly x: number; readonly y: number; readonly height: number }
export type Band = { readonly key: string; readonly path: string; readonly isMissing: boolean }
export type ThreadPicture = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Placed[]
  readonly bands: readonly Band[]
}

/** The last column leaves room for the names of goals on its right. */
const size = { width: 1000, height: 460, node: 14, gap: 10, names: 240 }

export function pictureOf({ nodes, links }: steering.RedThread): ThreadPicture {
  const placed = steering.threadLayers.flatMap((layer, column) =>
    placeLayer(
      nodes.filter((node) => node.layer === layer),
      column,
    ),
  )
  const byId = new Map(placed.map((node) => [node.id, node]))
  const used = new Map<string, number>()
  const bands = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    if (!from || !to) return []
    const start = take(used, `${from.id} out`, from, link.amount)
    const end = take(used, `${to.id} in`, to, link.amount)
    return [{ key: `${from.id} ${to.id}`, path: bandPath(from, to, start, end), isMissing: to.name === 'none' }]
  })
  return { width: size.width, height: size.height, nodes: placed, bands }
}

function placeLayer(nodes: readonly steering.ThreadNode[], column: number): Placed[] {
  const sum = nodes.reduce((all, { amount }) => all + amount, 0)
  const room = size.height - size.gap * Math.max(0, nodes.length - 1)
  const x = (column * (size.width - size.names)) / (steering.threadLayers.length - 1)
  let y = 0
  return nodes.map((node) => {
    const height = sum === 0 ? 0 : Math.max(1, (room * node.amount) / sum)
    const placed = { ...node, x, y, height }
    y += height + size.gap
    return placed
  })
}

type Stretch = { readonly from: number; readonly height: number }

/** The next free stretch of a node's side, as high as the link's part of the node. */
function take(used: Map<string, number>, side: string, { y, height, amount }: Placed, part: number): Stretch {
  const share = amount === 0 ? 0 : part / amount
  const from = used.get(side) ?? y
  used.set(side, from + height * share)
  return { from, height: height * share }
}

function bandPath(from: Placed, to: Placed, start: Stretch, end: Stretch): string {
  const [left, right] = [from.x + size.node, to.x]
  const middle = (left + right) / 2
  const round = (value: number) => value.toFixed(1)
  return [
    `M${round(left)} ${round(start.from)}`,
    `C${round(middle)} ${round(start.from)} ${round(middle)} ${round(end.from)} ${round(right)} ${round(end.from)}`,
    `V${round(end.from + end.height)}`,
    `C${round(middle)} ${round(end.from + end.height)} ${round(middle)} ${round(start.from + start.height)} ${round(left)} ${round(start.from + start.height)}`,
    'Z',
  ].join('')
}
