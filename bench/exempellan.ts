/*
 * A made-up report of a made-up county: 84 pages, 40 charts, 60 tables. Seeded, so that every run measures the same report.
 * The sentences are put together from words and mean nothing; their lengths are those of a real report.
 */
import type { ChartSpec } from '../src/charts/index.ts'
import { build, type Node } from '../src/documents/index.ts'
import { seeded } from './measure.ts'

const words =
  `arbetet länet kommunerna regionen företag utbildning kompetens samverkan utveckling insatser under året har stärkt nya
  metoder för hållbar tillväxt och omställning genom gemensamma möten samt bättre underlag som visar hur behoven ändras när
  fler deltar i nätverk kring digitalisering energi transporter kultur bostäder service landsbygd forskning innovation`.split(
    /\s+/,
  )

const municipalities =
  'Björkvik Ekeby Granmora Hedby Insjö Kvarnfors Lindås Mossbyn Norrgård Sjövalla Tallbo Vretstorp'.split(' ')

export type Size = {
  readonly sections: number
  readonly tables: number
  readonly charts: number
  readonly paragraphs: number
}

/** The size that the budget speaks of. */
export const wholeReport: Size = { sections: 20, tables: 60, charts: 40, paragraphs: 402 }

export function exempellan(size: Size = wholeReport): Node {
  const random = seeded(84)
  const perSection = (all: number, section: number) =>
    Math.floor((all * (section + 1)) / size.sections) - Math.floor((all * section) / size.sections)
  const blocks = Array.from({ length: size.sections }, (_, section) => [
    build.heading(1, capital(phrase(random, 4)), { id: `avsnitt-${section + 1}`, number: `${section + 1}` }),
    ...Array.from({ length: perSection(size.paragraphs, section) }, () => build.paragraph(paragraph(random))),
    ...Array.from({ length: perSection(size.tables, section) }, (_, number) => table(random, section, number)),
    ...Array.from({ length: perSection(size.charts, section) }, (_, number) => chart(random, section, number)),
  ]).flat()
  return build.doc({ title: 'Exempellän: årsrapport', subtitle: 'Påhittad, för mätning', language: 'sv-SE' }, ...blocks)
}

function phrase(random: () => number, length: number): string {
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function paragraph(random: () => number): string {
  return Array.from({ length: 4 }, () => `${capital(phrase(random, 14))}.`).join(' ')
}

function table(random: () => number, section: number, number: number): Node {
  return build.table({
    caption: `Beviljade insatser, tabell ${section + 1}:${number + 1}`,
    id: `tabell-${section + 1}-${number + 1}`,
    head: ['Kommun', 'Insatser', 'Beviljat, kr', 'Anmärkning'],
    headerColumns: 1,
    rows: municipalities
      .slice(0, 8)
      .map((name) => [
        name,
        String(Math.round(random() * 40)),
        String(Math.round(random() * 9_000) * 1000),
        phrase(random, 7),
      ]),
  })
}

function chart(random: () => number, section: number, number: number): Node {
  const points = municipalities.map((x) => ({ x, y: Math.round(random() * 100) }))
  const spec: ChartSpec = {
    kind: 'bar',
    title: `Deltagare per kommun, diagram ${section + 1}:${number + 1}`,
    xLabel: 'Kommun',
    yLabel: 'Deltagare',
    unit: 'antal',
    series: [{ name: 'Deltagare', points }],
    source: 'Påhittade tal',
  }
  return build.chart(spec, { id: `diagram-${section + 1}-${number + 1}` })
}
