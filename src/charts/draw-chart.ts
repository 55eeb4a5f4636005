/*
 * Draws a chart as an SVG that stands alone: a name and words for screen readers, no script, nothing fetched. The same picture
 * goes to the page, the PDF and the Word file.
 */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { Refusal } from '../foundation/index.ts'
import { type ChartSpec, faultsInChart } from './chart-spec.ts'
import { inWords } from './in-words.ts'
import { plotOptions } from './plot-options.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/**
 * @param words what the picture says, for screen readers; counted from the data when left out.
 * @throws Refusal `chart-without-words` when title, axis names or values are missing.
 */
export function drawChart(spec: ChartSpec, words: string = inWords(spec)): string {
  const faults = faultsInChart(spec)
  if (faults.length > 0 || words.trim() === '') throw new Refusal('chart-without-words', { faults: faults.join(' ') })
  const drawn = Plot.plot({ ...plotOptions(spec), document: document })
  return named(drawn.outerHTML, spec.title, words)
}

/**
 * Plot's own style element and class say nothing that the attributes do not; a page's CSP has no room for them. Its names for
 * groups of marks ("bar") say less than our words, and a group without a role may not have a name.
 */
function named(svg: string, title: string, words: string): string {
  const bare = svg.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<svg[^>]*>/, (tag) => openingTag(tag))
  return bare
    .replaceAll(/(<g[^>]*?) aria-label="[^"]*"/g, '$1')
    .replace('<svg', '<svg role="img"')
    .replace('>', `><title>${escaped(title)}</title><desc>${escaped(words)}</desc>`)
}

function openingTag(tag: string): string {
  const value = (name: string) => new RegExp(`${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? ''
  const size = `width="${value('width')}" height="${value('height')}" viewBox="${value('viewBox')}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="currentColor" font-family="${fontFamily}" font-size="12" text-anchor="middle">`
}

const fontFamily = 'Open Sans, Arial, sans-serif'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
