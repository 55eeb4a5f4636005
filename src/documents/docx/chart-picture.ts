/*
 * A chart as a picture that every Word can show: the same drawing as on the page.
 */

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { type ChartSpec, drawChart } from '../../charts/index.ts'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'))
const fontFiles = ['400Regular/OpenSans_400Regular.ttf', '700Bold/OpenSans_700Bold.ttf'].map((file) =>
  join(fonts, file),
)
const widest = 600
/** Points of the picture for each on the paper: 144 to the inch. */
const sharpness = 1.5

/** Width and height in pixels as they stand on the paper. */
export function chartPicture(spec: ChartSpec, words: string): { data: Buffer; width: number; height: number } {
  const drawn = new Resvg(drawChart(spec, words), {
    fitTo: { mode: 'width', value: sharpness * widest },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Open Sans' },
    background: 'white',
  }).render()
  return { data: drawn.asPng(), width: widest, height: Math.round((widest * drawn.height) / drawn.width) }
}
