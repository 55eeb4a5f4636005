/*
 * The report as it is now: arranged, checked and printed at most once for each state of the register. The head of the journal is one
 * row and cheap to ask for; when it has moved, everything is made anew. Printing and checking are done in a thread of their own.
 */
import type { Node } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { type checker, type Format, getReportMaterial, printInWorker, treeOf } from '../../reporting/index.ts'
import { findJournalHead } from '../../store/index.ts'
import type { House } from '../house.ts'
import type { Visit } from '../visit.ts'

type Material = Awaited<ReturnType<typeof getReportMaterial>>

export type PresentReport = {
  readonly material: Material
  readonly tree: Node
  findings(): Promise<readonly checker.Finding[]>
  file(format: Format): Promise<Uint8Array>
}

type Kept = { readonly head: string; readonly report: Promise<PresentReport> }

const kept = new WeakMap<House['store'], Map<number, Kept>>()

/** The year of an address. @throws Refusal `not-found` for anything but a year that the region reports. */
export function yearOf({ params, house }: Visit): number {
  const year = Number(params['year'])
  if (year !== house.year) throw new Refusal('not-found')
  return year
}

export async function presentReport(
  { store, region }: Pick<House, 'store' | 'region'>,
  year: number,
): Promise<PresentReport> {
  const head = (await store.read(region, (db) => findJournalHead(db, region)))?.hash ?? 'empty'
  const ofStore = kept.get(store) ?? new Map<number, Kept>()
  kept.set(store, ofStore)
  const present = ofStore.get(year)
  if (present?.head === head) return present.report
  const report = makeReport(store, region, year)
  ofStore.set(year, { head, report })
  // What failed is not kept: the next visit tries again.
  report.catch(() => ofStore.delete(year))
  return report
}

async function makeReport(store: House['store'], region: House['region'], year: number): Promise<PresentReport> {
  const material = await getReportMaterial(store, region, year)
  const files = new Map<Format, Promise<Uint8Array>>()
  let checked: Promise<readonly checker.Finding[]> | undefined
  return {
    material,
    tree: treeOf(material),
    findings() {
      checked ??= printInWorker(material, [], () => undefined).then(({ findings }) => findings)
      checked.catch(() => (checked = undefined))
      return checked
    },
    file(format) {
      const made = files.get(format) ?? print(material, format)
      files.set(format, made)
      made.catch(() => files.delete(format))
      return made
    },
  }
}

async function print(material: Material, format: Format): Promise<Uint8Array> {
  const { files } = await printInWorker(material, [format], () => undefined)
  const [file] = files
  if (!file) throw new Error(`nothing was printed as ${format}`)
  return file.bytes
}
