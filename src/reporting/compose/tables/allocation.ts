/*
 * How the appropriation was planned and how it came out, line by line. Lines and total are stated; sums, differences and shares
 * are counted here and marked so. A line that only one side has gets no difference.
 */
import type { ChartSpec } from '../../../charts/index.ts'
import { build, type Node } from '../../../documents/index.ts'
import { formatFigure, formatKronor, type Kronor, slug } from '../../../foundation/index.ts'
import { appropriations } from '../../../portfolio/index.ts'
import type { Register } from '../../register/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode, sourceOf, statedKronor } from '../figure-nodes.ts'

export function allocation({ appropriation, year }: Register): Node[] {
  if (!appropriation)
    return [build.note('missing', build.paragraph(`Plan och utfall för anslaget ${year}: `, build.missing(), '.'))]
  const lines = appropriations.compareLines(appropriation)
  return [
    build.table({
      caption: `${appropriation.name}: plan och utfall`,
      id: 'tabell-anslag',
      head: ['Ändamål', 'Plan', 'Utfall', 'Skillnad', 'Andel av utfallet'],
      headerColumns: 1,
      rows: [...lines.map((line) => lineRow(appropriation, line)), sumRow(appropriation)],
    }),
    build.paragraph(...afterTable(appropriation)),
    build.chart(chartOf(appropriation, lines), { id: 'diagram-anslag' }),
  ]
}

function lineRow(
  { id, papers }: appropriations.Appropriation,
  { line, planned, outcome, difference, share }: appropriations.MoneyLine,
) {
  const name = `${id}-${slug(line)}`
  return [
    line,
    planned === undefined
      ? build.missing({ what: `plan för ${line}` })
      : statedKronor(`${name}-plan`, planned, papers, addresses.money),
    outcome === undefined
      ? build.missing({ what: `utfall för ${line}` })
      : statedKronor(`${name}-utfall`, outcome, papers, addresses.money),
    difference === undefined
      ? 'kan inte räknas'
      : computed(`${name}-skillnad`, signed(difference), 'utfall minus plan'),
    share === undefined ? 'kan inte räknas' : computed(`${name}-andel`, percent(share), 'av utfallets summa'),
  ]
}

function sumRow(appropriation: appropriations.Appropriation) {
  const { planned, outcome } = appropriations.sumsOf(appropriation)
  const name = `${appropriation.id}-summa`
  return [
    'Summa',
    computed(`${name}-plan`, formatKronor(planned), 'planens rader'),
    computed(`${name}-utfall`, formatKronor(outcome), 'utfallets rader'),
    computed(`${name}-skillnad`, signed((outcome - planned) as Kronor), 'utfall minus plan'),
    computed(`${name}-andel`, percent(100), 'av utfallets summa'),
  ]
}

function afterTable(appropriation: appropriations.Appropriation): (string | Node)[] {
  const { total, outcome, left } = appropriations.sumsOf(appropriation)
  const { id, papers, followUpCeiling } = appropriation
  const ceiling: (string | Node)[] =
    followUpCeiling === undefined
      ? []
      : [
          ' Till uppföljning och utvärdering får högst ',
          statedKronor(`${id}-tak`, (followUpCeiling * 100) as Kronor, papers, addresses.money),
          ' av anslaget användas; det ryms i planens rader.',
        ]
  const rest: (string | Node)[] =
    left === 0
      ? [' Utfallets rader är tillsammans lika stora som anslaget.']
      : [
          ` Utfallet är ${formatKronor(outcome)}; skillnaden mot anslaget är `,
          computed(`${id}-kvar`, formatKronor(left), 'anslaget minus utfallets summa'),
          '.',
        ]
  return ['Anslaget är ', statedKronor(`${id}-totalt`, total, papers, addresses.money), ' totalt.', ...rest, ...ceiling]
}

function chartOf(
  { name, year, papers }: appropriations.Appropriation,
  lines: readonly appropriations.MoneyLine[],
): ChartSpec {
  const points = (pick: (line: appropriations.MoneyLine) => Kronor | undefined) =>
    lines.flatMap((line) => {
      const amount = pick(line)
      return amount === undefined ? [] : [{ x: line.line, y: amount / 100 }]
    })
  return {
    kind: 'grouped-bar',
    title: `${name}, plan och utfall`,
    xLabel: 'Ändamål',
    yLabel: 'Kronor',
    unit: 'kr',
    series: [
      { name: `Plan ${year}`, points: points((line) => line.planned) },
      { name: `Utfall ${year}`, points: points((line) => line.outcome) },
    ],
    source: sourceOf(papers),
  }
}

function computed(id: string, text: string, source: string): Node {
  return computedNode(id, text, source, addresses.money)
}

function signed(amount: Kronor): string {
  return amount > 0 ? `+${formatKronor(amount)}` : formatKronor(amount)
}

function percent(value: number): string {
  return formatFigure({ value, unit: 'percent', origin: { kind: 'computed', rows: [], leftOut: [] } })
}
