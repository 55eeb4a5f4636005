/*
 * From what a report is made of (register, form, answers) to printed files and findings. Nothing is read from the store
 * and nothing is written to disk here, so that it can run in a worker thread or in a test.
 */
import { faultsIn, type Node, printers, schema } from '../documents/index.ts'
import { Refusal } from '../foundation/index.ts'
import type { Answer, TreeJson } from './answers/answer.ts'
import { arrangeReport } from './arrange-report.ts'
import { checkTree } from './check-tree.ts'
import type { Finding } from './checker/index.ts'
import type { Format } from './format.ts'
import type { Form } from './forms/index.ts'
import type { Register } from './register/index.ts'
import type { Round } from './rounds/index.ts'

export type ReportMaterial = {
  readonly register: Register
  readonly form: Form
  readonly answers: readonly Answer[]
  /** The tree as it is to be printed, when it is not arranged from the answers alone. */
  readonly tree?: TreeJson
  /** The round that the year is accounted for by, with how many of its questions are approved. */
  readonly round?: RoundOfYear
}

export type RoundOfYear = {
  readonly id: string
  /** The latest number of the signed report; undefined while the round is open. */
  readonly signed: number | undefined
  readonly amending: Round['amending'] | undefined
  readonly approved: number
  readonly asked: number
}

export type PrintedReport = {
  readonly files: readonly { readonly format: Format; readonly bytes: Uint8Array }[]
  readonly findings: readonly Finding[]
}

export type PrintReport = (
  material: ReportMaterial,
  formats: readonly Format[],
  say: (line: string) => void,
) => Promise<PrintedReport>

/** @throws Refusal `report-incomplete` when the tree has faults that no printer may print. */
export const printReport: PrintReport = async (material, formats, say) => {
  const tree = treeOf(material)
  refuseFaults(tree)
  const files = []
  for (const format of formats) {
    files.push({ format, bytes: asBytes(await printers[format](tree)) })
    say(`skrev ut ${format}`)
  }
  const findings = checkTree(tree, material.form, material.register)
  say('granskade rapporten')
  return { files, findings }
}

/** The tree that is printed: the one that was given, else arranged from the answers. */
export function treeOf({ register, form, answers, tree }: ReportMaterial): Node {
  return tree ? schema.nodeFromJSON(tree) : arrangeReport(register, form, answers)
}

function refuseFaults(tree: Node): void {
  const faults = faultsIn(tree)
  if (faults.length > 0) throw new Refusal('report-incomplete', { faults: faults.slice(0, 5).join(' ') })
}

function asBytes(printed: string | Uint8Array): Uint8Array {
  return typeof printed === 'string' ? new TextEncoder().encode(printed) : printed
}
