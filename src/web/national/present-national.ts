/*
 * What the pages and files of the national view are made from: the packages that were read in and the region's own signed report, as the
 * address chooses among them.
 */
import { Refusal } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { findJournalHead } from '../../store/index.ts'
import type { House } from '../house.ts'
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
  const { received, packages, whole } = await readYear(house, year)
  const chosen = readNationalQuery(query, whole.regions)
  const view =
    chosen.regions.length === 0
      ? whole
      : signing.national.nationalView(signing.national.ofRegions(packages, chosen.regions))
  return { year, query: chosen, received, view, whole }
}

type OfYear = Pick<PresentNational, 'received' | 'whole'> & { readonly packages: readonly signing.SignedPackage[] }
type Kept = { readonly head: string; readonly year: number; readonly read: Promise<OfYear> }
const kept = new WeakMap<House['store'], Kept>()

/** 21 signed reports take a third of a second to read; the year that was looked at last is kept until the journal has moved. */
async function readYear(house: House, year: number): Promise<OfYear> {
  const { store, region } = house
  const head = (await store.read(region, (db) => findJournalHead(db, region)))?.hash ?? 'empty'
  const present = kept.get(store)
  if (present?.head === head && present.year === year) return present.read
  const read = gather(house, year)
  kept.set(store, { head, year, read })
  // What failed is not kept: the next visit tries again.
  read.catch(() => kept.delete(store))
  return read
}

async function gather({ store, region }: House, year: number): Promise<OfYear> {
  const { received, own } = await store.read(region, async (db) => ({
    received: await signing.listReceived(db, region, year),
    own: (await signing.listSigned(db, region, `${year}-${report}`)).at(-1),
  }))
  const packages = [...received.map(({ content }) => content), ...(own ? [own.content] : [])].filter(
    (each) => each.report === report,
  )
  return { received, packages, whole: signing.national.nationalView(packages) }
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
