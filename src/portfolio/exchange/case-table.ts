/*
 * Cases as a table for a file: a head for each column, amounts as numbers, codes in the words of files. Who owns a company is not in it.
 */
import type { LedgerRow } from '../ledger/ledger-row.ts'
import { type FileField, headOf, kindInFiles, stateInFiles } from './file-words.ts'

export type Cell = string | number | undefined
export type FileTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

const cellOf: Record<FileField, (row: LedgerRow) => Cell> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kind: ({ kind }) => kindInFiles[kind],
  state: ({ state }) => stateInFiles[state],
  owner: ({ owner }) => owner,
  officer: ({ officer }) => officer,
  municipalities: ({ municipalities }) => municipalities.join(', '),
  priority: ({ priority }) => priority,
  area: ({ area }) => area,
  goals: ({ goals }) => goals.join(', '),
  from: ({ from }) => from,
  to: ({ to }) => to,
  appliedOn: ({ appliedOn }) => appliedOn,
  decidedOn: ({ decidedOn }) => decidedOn,
  applied: ({ applied }) => kronorOf(applied),
  granted: ({ granted, frame }) => kronorOf(frame ?? granted),
  paid: ({ paid }) => kronorOf(paid),
}

const fields = Object.keys(headOf) as FileField[]

/** A framework carries its whole frame here, as it was decided; its sub-projects are rows of their own. */
export function tableOfCases(rows: readonly LedgerRow[]): FileTable {
  return {
    heads: fields.map((field) => headOf[field]),
    rows: rows.map((row) => fields.map((field) => cellOf[field](row))),
  }
}

function kronorOf(ore: number | undefined): number | undefined {
  return ore === undefined ? undefined : ore / 100
}
