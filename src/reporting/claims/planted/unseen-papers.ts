/*
 * The series that the unseen sentences lean on, and the sentences as trees: paragraphs, lists (`- `) and tables (`| … |`). Invented.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { FigurePapers } from '../claim.ts'
import { from, partsOf } from './papers.ts'

const sisters = (own: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value, ...(name === own ? { own: true } : {}) }))

export const papersOfUnseen: Readonly<Record<string, FigurePapers>> = {
  stod: from(2018, [96, 112, 141, 128], { label: 'Beviljade företagsstöd' }),
  radg: from(2018, [310, 342, 342, 417], { label: 'Företag som har fått rådgivning' }),
  kvin: from(2019, [30, 36, 43], { label: 'Stöd till företag som ägs av kvinnor', whole: 128 }),
  andel: from(2019, [61, 58, 64], { label: 'Andel beviljade ansökningar', unit: 'percent' }),
  medel: from(2019, [52_400_000, 61_000_000, 48_700_000], { label: 'Beviljade medel', unit: 'kronor' }),
  proj: from(2017, [22, 19, 25, 18, 37], { label: 'Pågående projekt' }),
  lan: from(2020, [240, 260], {
    label: 'Nystartade företag',
    sisters: sisters('Örebro', { Värmland: 398, Örebro: 260, Dalarna: 210, Gävleborg: 145, Södermanland: 120 }),
  }),
  uvas: from(2018, [9.8, 9.1, 10.4, 8.7], {
    label: 'Unga som varken arbetar eller studerar',
    unit: 'percent',
    better: 'lower',
  }),
  arbl: from(2019, [7.2, 8.9, 8.1], {
    label: 'Arbetslöshet',
    unit: 'percent',
    better: 'lower',
    sisters: sisters('Örebro', { Södermanland: 9.9, Gävleborg: 9.6, Örebro: 8.1, Värmland: 7.4, Dalarna: 6.1 }),
  }),
  dagar: from(2020, [47, 39], { label: 'Handläggningstid i dagar', better: 'lower' }),
  noll: from(2020, [3, 0], { label: 'Avslag på landsbygden' }),
  jamn: from(2019, [24, 24, 24], { label: 'Öppna mötesplatser' }),
  kurs: from(2019, [1240, 860, 1015], { label: 'Deltagare i kurser' }),
  natv: from(2020, [8, 11], { label: 'Nätverk' }),
  bredb: from(2018, [71.5, 78.2, 83.9, 88.4], { label: 'Hushåll med fiber', unit: 'percent' }),
  utsl: from(2017, [1480, 1455, 1390, 1260, 1305], { label: 'Utsläpp av växthusgaser, kiloton', better: 'lower' }),
  snitt: from(2020, [410_000, 365_000], { label: 'Genomsnittligt stöd', unit: 'kronor' }),
  gym: from(2020, [70, 72], {
    label: 'Elever som är behöriga till gymnasiet',
    unit: 'percent',
    sisters: sisters('Nora', { Kumla: 81, Askersund: 78, Nora: 72, Degerfors: 64, Hällefors: 59 }),
  }),
  tjej: from(2020, [55, 61], { label: 'Kvinnor bland deltagarna', whole: 98 }),
  bef: from(2018, [302_000, 304_800, 305_600, 306_800], { label: 'Folkmängd', unit: 'persons' }),
  syss: from(2019, [79.1, 77.4, 78.6], {
    label: 'Sysselsättningsgrad',
    unit: 'percent',
    sisters: sisters('Örebro', { Riket: 79.4, Örebro: 78.6, Värmland: 77.2, Halland: 82.0 }),
  }),
  konk: from(2019, [88, 97, 64], { label: 'Konkurser', better: 'lower' }),
  besok: from(2020, [1480, 2950], { label: 'Besökare i testbädden' }),
  mal: from(2021, [18], { label: 'Genomförda åtgärder', whole: 24 }),
  inbet: from(2018, [9_600_000, 11_200_000, 15_900_000, 13_500_000], { label: 'Utbetalt stöd', unit: 'kronor' }),
  tag: from(2019, [9800, 6100, 6400], { label: 'Resor med kollektivtrafik, tusental' }),
  ny: from(2021, [17], { label: 'Insatser i det nya programmet' }),
}

export function papersOfUnseenFigure(figure: Node): FigurePapers | undefined {
  return papersOfUnseen[String(figure.attrs['id'])]
}

/** @param text lines: a plain one is a paragraph, `- ` an item, `| a | b |` a row whose first is the head. */
export function treeOfUnseen(text: string, papers: string): Node {
  const lines = text.split('\n')
  const inline = (line: string) => partsOf(line, papers, papersOfUnseen)
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => inline(line.slice(2)))
  const rows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => inline(cell.trim())),
    )
  const [head = [], ...body] = rows
  return build.doc(
    {},
    ...lines.filter((line) => !/^(?:- |\|)/u.test(line)).map((line) => build.paragraph(...inline(line))),
    ...(items.length > 0 ? [build.bullets(items)] : []),
    ...(rows.length > 0 ? [build.table({ caption: 'Resultat', head, rows: body, headerColumns: 1 })] : []),
  )
}
