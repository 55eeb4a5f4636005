/*
 * How the columns of a file are read as cases. Proposed from the heads, mended by hand, kept for the next time.
 */
import { z } from 'zod'
import { folded } from '../../foundation/index.ts'
import { caseKinds } from '../cases/case-kind.ts'
import { headOf } from './file-words.ts'

export const importFields = [
  ...(Object.keys(headOf) as (keyof typeof headOf)[]),
  'ownerNumber',
  'summary',
  'industry',
  'locality',
] as const
export type ImportField = (typeof importFields)[number]

export const ImportMapping = z.strictObject({
  /** Where the cases come from: cases of other systems are left alone. */
  system: z.string().min(1),
  /** The columns that together name a case; rows with the same name are one case, and their amounts are summed. */
  key: z.array(z.string()).min(1),
  columns: z.partialRecord(z.enum(importFields), z.string()),
  /** Co-financing: financier by column. */
  coFinancing: z.record(z.string(), z.string()),
  numbers: z.enum(['1 234,5', '1,234.5', '1.234,5']),
  dates: z.enum(['2021-09-30', '30.09.2021', '30/09/2021', '30-09-2021', '20210930']),
  /** Words of the file for values of ours: municipality names, kinds, states. */
  values: z.record(z.string(), z.string()),
  /** What a case is where the file does not say. */
  kind: z.enum(caseKinds),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** Parts of heads that give a field away, in Swedish, Danish and English; the first field that fits wins. A table. */
const signs: readonly (readonly [ImportField, RegExp])[] = [
  ['id', /^(arende|arende-?id|case-?id|diarie)/],
  ['ownerNumber', /organisationsn|org\.?nr/],
  ['granted', /bevilj.*(sek|kr|belopp)|granted|co-?financing$|eu-medfinansiering \//],
  ['applied', /sokt.*belopp|applied amount|budget/],
  ['paid', /betal.*belopp|utbetal|paid/],
  ['from', /start/],
  ['to', /slut|end date/],
  ['appliedOn', /ansokt|application date/],
  ['decidedOn', /beslut.*(den|dat)|decision date/],
  ['title', /projektnamn|projektitel|^namn$|operation name|title/],
  ['summary', /beskrivning|beskrivelse|description|summary/],
  ['owner', /stodmottagare|agare|beneficiary|kontraktansvarlig/],
  ['officer', /handlaggare|officer/],
  ['industry', /^sni|bransch|industry/],
  ['locality', /^ort$|locality/],
  ['municipalities', /kommun|municipalit/],
  ['kind', /^typ|kind/],
  ['state', /^lage|status|state/],
  ['priority', /prioritering/],
  ['area', /nationellt omrade/],
  ['goals', /^mal$|^goals?$/],
]

/** @param columns the file's heads. @param sample some rows, to tell number and date forms from. */
export function proposeMapping(
  columns: readonly string[],
  sample: readonly Readonly<Record<string, string>>[],
  system: string,
): ImportMapping {
  const chosen: Partial<Record<ImportField, string>> = {}
  for (const column of columns) {
    const head = plain(column)
    const field = signs.find(([each, sign]) => chosen[each] === undefined && sign.test(head))?.[0]
    if (field) chosen[field] = column
  }
  const cells = (field: ImportField) =>
    sample.map((row) => row[chosen[field] ?? ''] ?? '').filter((cell) => cell !== '')
  return {
    system,
    key: [chosen.id, chosen.title, columns[0]].filter((column) => column !== undefined).slice(0, 1),
    columns: chosen,
    coFinancing: {},
    numbers: numbersOf([...cells('granted'), ...cells('applied'), ...cells('paid')]),
    dates: datesOf([...cells('from'), ...cells('to'), ...cells('decidedOn')]),
    values: {},
    kind: 'project',
  }
}

function plain(head: string): string {
  return folded(head.replaceAll('_', ' ')).normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function numbersOf(cells: readonly string[]): ImportMapping['numbers'] {
  if (cells.some((cell) => /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(cell))) return '1.234,5'
  if (cells.some((cell) => /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+\.\d+$/.test(cell))) return '1,234.5'
  return '1 234,5'
}

function datesOf(cells: readonly string[]): ImportMapping['dates'] {
  const cell = cells[0] ?? ''
  if (/^\d{2}\.\d{2}\.\d{4}$/.test(cell)) return '30.09.2021'
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(cell)) return '30/09/2021'
  if (/^\d{2}-\d{2}-\d{4}$/.test(cell)) return '30-09-2021'
  return /^\d{8}$/.test(cell) ? '20210930' : '2021-09-30'
}
