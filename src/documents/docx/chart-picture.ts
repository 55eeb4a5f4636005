/*
 * A chart as a picture that every Word can show: the same drawing as on the page.
 */

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import type { Node } from 'prosemirror-model'
import { drawChart } from '../../charts/index.ts'
import { attrsOf, type ChartAttrs } from '../attrs.ts'
import { writePng } from './png.ts'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'))
const fontFiles = ['400Regular/OpenSans_400Regular.ttf', '700Bold/OpenSans_700Bold.ttf'].map((file) =>
  join(fonts, file),
)
const widest = 600
/** Points of the picture for each on the paper: 144 to the inch. */
const sharpness = 1.5

/** Width and height in pixels as they stand on the paper. */
export type ChartPicture = { readonly data: Buffer; readonly width: number; readonly height: number }

/** The pictures of a tree by their charts. They are drawn beside each other, on as many processors as there are. */
export async function chartPictures(doc: Node): Promise<ReadonlyMap<Node, ChartPicture>> {
  const charts: Node[] = []
  doc.descendants((node) => {
    if (node.type.name === 'chart') charts.push(node)
    return !node.isTextblock
  })
  const drawn = charts.map(async (chart) => [chart, await draw(attrsOf<ChartAttrs>(chart))] as const)
  return new Map(await Promise.all(drawn))
}

async function draw({ spec, words }: ChartAttrs): Promise<ChartPicture> {
  const { pixels, width, height } = await renderAsync(drawChart(spec, words), {
    fitTo: { mode: 'width', value: sharpness * widest },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Open Sans' },
    background: 'white',
  })
  return {
    data: await writePng(pixels, width, height),
    width: widest,
    height: Math.round((widest * height) / width),
  }
}
