/*
 * What the answers of Exempellän say: figures of the catalogue within invented sentences. A figure is a mark that the text keeps: how it
 * reads, and what it asks.
 */
import type { RegionId } from '../../../foundation/index.ts'
import { ledger } from '../../../portfolio/index.ts'
import type { Store } from '../../../store/index.ts'
import { computeFigure, formatAsked, readAsk } from '../../catalogue/index.ts'
import { getRegister } from '../../register/index.ts'

const withFigures: readonly string[] = [
  'Regionen samordnade årets arbete med kommunerna. Under året kom {applications} ansökningar.',
  'Stad och land vägdes in i varje beslut. Totalt beviljades {granted-count} ärenden.',
  'Det beviljade beloppet var {granted-amount;as=mkr}, och utbetalningarna var {paid-amount;as=mkr}.',
  'Det pågick {ongoing} insatser, och {closed} avslutades.',
  'Företagen fick {support-count} stöd.',
  'Av alla avgjorda ärenden beviljades {granted-share}.',
  'Medfinansieringen i beviljade insatser var {co-financing;as=mkr}.',
  'Under året registrerades {results} resultat.',
]

/** What an amendment changes: the place of the answer, and what it says before and after. */
export const amended = {
  at: 9,
  before: 'Kommunerna i Exempellän deltog i tre samtal om frågan.',
  after: 'Kommunerna i Exempellän deltog i fyra samtal om frågan.',
} as const

const actors = [
  'Exempelstads kommun',
  'Exempelby kommun',
  'Exempelrådet',
  'Handelskammaren Norr',
  'Exempels högskola',
  'Länsstyrelsen',
  'Nordexempels kommun',
  'Region Grannlän',
]
const deeds = [
  'höll samtal med företag i hela länet',
  'prövade ett nytt sätt att nå små företag',
  'gick igenom årets ansökningar',
  'samlade synpunkter från föreningarna',
  'ordnade en dag om kompetens',
  'följde upp fjolårets beslut',
  'tog fram ett gemensamt underlag',
]
const hurdles = [
  'hinna med alla möten',
  'få tag i lokaler',
  'nå företag utan anställda',
  'hitta mätbara mål',
  'rekrytera handläggare',
  'samla in svaren',
  'räkna det som inte syns',
  'få med ungdomarna',
  'hålla tidplanen',
]
const places = ['skogsbygden', 'centralorten', 'älvdalen', 'skärgården', 'bruksorterna', 'fjälltrakten', 'slättbygden']

/** No two answers say the same: the parts have lengths without a common factor. */
function withoutFigures(at: number): string {
  const pick = (of: readonly string[], place: number) => of[place % of.length] ?? ''
  return [
    `${pick(actors, at)} ${pick(deeds, at)}.`,
    `I ${pick(places, at)} deltog ${pick(actors, 3 * at + 1)} och ${pick(actors, 3 * at + 3)}.`,
    `Svårast var att ${pick(hurdles, at)} i ${pick(places, at + 2)}.`,
  ].join(' ')
}

/** What the answer in place `at` of the form says, its figures for the given year. */
export function textsOf(asked: (ask: string) => string): (at: number) => string {
  return (at) => (at === amended.at ? amended.before : withLive(withFigures[at] ?? withoutFigures(at), asked))
}

export function withLive(text: string, asked: (ask: string) => string): string {
  return text.replaceAll(/\{([^}]+)\}/g, (_, ask: string) => asked(ask))
}

export async function figuresOf(store: Store, region: RegionId, year: number): Promise<(asked: string) => string> {
  const sources = {
    register: await getRegister(store, region, year),
    rows: (await ledger.presentLedger(store, region)).rows,
  }
  return (asked) => {
    const [definition = '', ...form] = asked.split(';')
    const line = [definition, `period=${year}`, ...form].join(';')
    const ask = readAsk(line)
    return ask ? `{${formatAsked(computeFigure(ask, sources), ask.form)}|${line}}` : ''
  }
}
