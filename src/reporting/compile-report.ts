/*
 * Compiling a report: gather what it is made of, print it in each format, and let all files appear at once.
 * What is done to the world comes in as effects; the command line hands in the disk, a test a notebook.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Finding } from './checker/index.ts'
import type { Format } from './format.ts'
import type { PrintReport, ReportMaterial } from './print-report.ts'

export type CompileOrder = {
  readonly region: RegionId
  readonly year: number
  readonly formats: readonly Format[]
  /** Absolute path of the folder where the files appear. */
  readonly out: string
}

export interface CompileEffects {
  getMaterial(region: RegionId, year: number): Promise<ReportMaterial>
  print: PrintReport
  /** All files appear, or none. Gives their paths. */
  writeTogether(folder: string, files: readonly { name: string; bytes: Uint8Array }[]): Promise<string[]>
  say(line: string): void
}

export type CompiledReport = {
  readonly files: readonly { readonly name: string; readonly path: string; readonly size: number }[]
  readonly findings: readonly Finding[]
}

/** The files are called `report.docx`, `report.pdf` and so on. */
export async function compileReport(order: CompileOrder, effects: CompileEffects): Promise<CompiledReport> {
  effects.say(`sammanställer rapporten för ${order.year}`)
  const material = await effects.getMaterial(order.region, order.year)
  const printed = await effects.print(material, order.formats, (line) => effects.say(line))

  const files = printed.files.map(({ format, bytes }) => ({ name: `report.${format}`, bytes }))
  const paths = await effects.writeTogether(order.out, files)
  return {
    files: files.map(({ name, bytes }, place) => ({ name, path: paths[place] ?? name, size: bytes.length })),
    findings: printed.findings,
  }
}
