/*
 * A chart as a picture that every Word can show: the same drawing as on the page. Pictures are drawn in other threads while the text of the
 * file is put together; until then a mark stands in the place of each.
 */

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import type { Node } from 'prosemirror-model'
import { drawingOf } from '../layout/chart-drawing.ts'
import { writePng } from './png.ts'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'))
const fontFiles = ['400Regular/OpenSans_400Regular.ttf', '700Bold/OpenSans_700Bold.ttf'].map((file) =>
  join(fonts, file),
)
const widest = 600
/** Points of the picture for each on the paper: 144 to the inch. */
const sharpness = 1.5
/** A picture that is being drawn takes five megabytes: this many keep two processors at work. */
const atATime = 3

/** Width and height in pixels as they stand on the paper. */
export type ChartPicture = { readonly mark: Buffer; readonly width: number; readonly height: number }

export type ChartPictures = {
  readonly byChart: ReadonlyMap<Node, ChartPicture>
  /** The finished pictures by their marks. */
  readonly drawn: Promise<ReadonlyMap<string, Uint8Array>>
}

/** Drawing begins at once. */
export function chartPictures(doc: Node): ChartPictures {
  const byChart = new Map<Node, ChartPicture>()
  const drawings: [mark: string, svg: string][] = []
  doc.descendants((node) => {
    if (node.type.name === 'chart' && !byChart.has(node)) {
      const mark = `diagram-${byChart.size + 1}`
      const svg = drawingOf(node)
      drawings.push([mark, svg])
      byChart.set(node, { mark: Buffer.from(mark), width: widest, height: heightOf(svg) })
    }
    return !node.isTextblock
  })
  const drawn = drawAll(drawings)
  // Whoever waits for the pictures hears of the fault; when something else has failed first, nobody waits.
  drawn.catch(() => undefined)
  return { byChart, drawn }
}

async function drawAll(drawings: readonly [mark: string, svg: string][]): Promise<Map<string, Uint8Array>> {
  const drawn = new Map<string, Uint8Array>()
  const left = drawings.values()
  const draw = async () => {
    for (const [mark, svg] of left) drawn.set(mark, await drawOne(svg))
  }
  await Promise.all(Array.from({ length: atATime }, draw))
  return drawn
}

async function drawOne(svg: string): Promise<Uint8Array> {
  const { pixels, width, height } = await renderAsync(svg, {
    fitTo: { mode: 'width', value: sharpness * widest },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Open Sans' },
    background: 'white',
  })
  return writePng(pixels, width, height)
}

function heightOf(svg: string): number {
  const size = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 1)
  return Math.round((widest * size('height')) / size('width'))
}
