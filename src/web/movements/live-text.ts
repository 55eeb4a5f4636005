/*
 * A text of a movement, in simple marks, as it reads: with every live figure as it is now.
 */
import { build, fromSimpleText, printHtmlBody } from '../../documents/index.ts'
import { ledger } from '../../portfolio/index.ts'
import { type answers, roundReport, writing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

/** Simple text → HTML. */
export type Reads = (text: string) => string

export async function readsNow(visit: Visit): Promise<Reads> {
  const { store, region } = visit.house
  const { rows } = await ledger.presentLedger(store, region)
  const live = roundReport.liveFigures({ register: await visit.register(), rows })
  return (text) => printHtmlBody(writing.docOf(roundReport.confirmFigures(treeOf(text), live)))
}

export function treeOf(text: string): answers.TreeJson {
  return build.doc({ title: '' }, ...fromSimpleText(text)).toJSON() as answers.TreeJson
}
