/*
 * Gathers what has become of a figure's readings: frozen in signed reports, for everyone, and confirmed in answers, for those who are signed
 * in, since answers are not public before they are signed.
 */
import { formatDay, swedishDay } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import { answers, catalogue, rounds, signing, writing } from '../../reporting/index.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import type { Use } from './used-in.tsx'

export type FrozenReading = {
  readonly value: number
  readonly day: string
  readonly round: string
  readonly number: number
  readonly title: string
}
export type ConfirmedReading = {
  readonly reads: string
  readonly day: string
  readonly name: string
  readonly version: number
  readonly round: string
  readonly question: string
}
export type ReadingHistory = {
  readonly frozen: (period: string) => readonly FrozenReading[]
  readonly confirmed: (period: string) => readonly ConfirmedReading[]
}

export async function historyOf(
  visit: Visit,
  ask: catalogue.FigureAsk,
  uses: readonly Use[] | undefined,
): Promise<ReadingHistory> {
  const [signed, confirmed] = [await signedReports(visit), await confirmedIn(visit, ask, uses ?? [])]
  return {
    frozen: (period) =>
      signed.flatMap(({ round, number, content, report }) => {
        const value = catalogue.frozenReading(ask, period, content.figures)
        if (value === undefined) return []
        const day = formatDay(signing.dayOf(content.signedOn))
        return [
          {
            value,
            day,
            round,
            number,
            title: visit.t('round.title', { report: visit.t(`rounds.report.${report}`), year: content.year }),
          },
        ]
      }),
    confirmed: (period) => confirmed.filter((each) => each.period === period),
  }
}

async function signedReports({ house }: Visit) {
  return house.store.read(house.region, async (db) => {
    const found: (signing.SignedReport & Pick<rounds.Round, 'report'>)[] = []
    for (const { id, report } of await rounds.listRounds(db, house.region))
      for (const each of await signing.listSigned(db, house.region, id)) found.push({ ...each, report })
    return found
  })
}

/** Versions of so many answers are read at most: a figure that stands everywhere has its latest uses told. */
const mostAnswers = 40

async function confirmedIn({ house }: Visit, ask: catalogue.FigureAsk, uses: readonly Use[]) {
  if (uses.length === 0) return []
  const places = [...new Map(uses.map((use) => [`${use.round.id} ${use.question}`, use])).values()].slice(-mostAnswers)
  return house.store.read(house.region, async (db) => {
    const persons = await listPersons(db, house.region)
    const found: (ConfirmedReading & { readonly period: string })[] = []
    for (const { round, question } of places) {
      const versions = await writing.listVersions(db, house.region, round.year, question)
      const written = versions.map(({ version, content }) => ({
        place: question,
        version,
        blocks: answers.blocksOf(content),
      }))
      for (const { period, reads, version } of catalogue.confirmedReadings(ask, written)) {
        const saved = versions.find((each) => each.version === version)
        if (!saved) continue
        const [day, name] = [formatDay(swedishDay(new Date(saved.at))), nameOf(persons, saved.savedBy)]
        found.push({ period, reads, day, name, version, round: round.id, question })
      }
    }
    return found
  })
}
