/*
 * What the pages and files of the national view are made from: the packages that were read in and the region's own signed report, as the
 * address chooses among them.
 */
import { Refusal } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'
import { type NationalQuery, readNationalQuery } from './national-query.ts'

export type PresentNational = {
  readonly year: number
  readonly query: NationalQuery
  /** As they were read in, of all sorts of reports, amended ones too. */
  readonly received: readonly signing.Received[]
  /** Of the chosen regions. */
  readonly view: signing.national.NationalView
  /** Of all regions, chosen or not. */
  readonly whole: signing.national.NationalView
}

/** The report that is set side by side: the account to the Government, which every region answers. */
const report = 'government'

/** @throws Refusal `not-found` for what is no year. */
export async function presentNational({ house, params, query }: Visit): Promise<PresentNational> {
  const asked = params['year'] ?? ''
  if (!/^(?:19|20)\d\d$/.test(asked)) throw new Refusal('not-found')
  const year = Number(asked)
  const { received, own } = await house.store.read(house.region, async (db) => ({
    received: await signing.listReceived(db, house.region, year),
    own: (await signing.listSigned(db, house.region, `${year}-${report}`)).at(-1),
  }))
  const packages = [...received.map(({ content }) => content), ...(own ? [own.content] : [])].filter(
    (each) => each.report === report,
  )
  const whole = signing.national.nationalView(packages)
  const chosen = readNationalQuery(query, whole.regions)
  const view =
    chosen.regions.length === 0
      ? whole
      : signing.national.nationalView(signing.national.ofRegions(packages, chosen.regions))
  return { year, query: chosen, received, view, whole }
}

/** @throws Refusal `not-found` for a question that no region was asked. */
export function getQuestion({ view, whole }: PresentNational, asked: string): signing.national.NationalQuestion {
  const found = [view, whole].map(({ questions }) => questions.find(({ question }) => question === asked))
  const [chosen, any] = found
  if (chosen) return chosen
  if (any) return { ...any, answers: view.regions.map((region) => notAsked(region)) }
  throw new Refusal('not-found')
}

function notAsked(region: signing.national.NationalView['regions'][number]): signing.national.RegionAnswer {
  return { region, state: 'not-asked', otherWords: undefined, said: undefined }
}
