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

const withoutFigures: readonly string[] = [
  'Arbetet följde den påhittade planen och förankrades i Exempelrådet.',
  'Kommunerna i Exempellän deltog i tre samtal om frågan.',
  'Svårigheten var att nå små verksamheter långt från centralorten.',
  'Samverkan fungerade väl, och arbetet fortsätter nästa år.',
]

/** What the answer in place `at` of the form says, its figures for the given year. */
export function textsOf(asked: (ask: string) => string): (at: number) => string {
  return (at) => withLive(withFigures[at] ?? withoutFigures[at % withoutFigures.length] ?? '', asked)
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
