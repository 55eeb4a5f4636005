/*
 * For tests of reports: the register of Örebro län as it ships, an empty one, a written answer, and ways to look in a tree.
 */
import assert from 'node:assert/strict'
import { fromSimpleText, type Node, schema, sources } from '../documents/index.ts'
import { asId } from '../foundation/index.ts'
import { openTestStore } from '../store/index.ts'
import type { Answer, TreeJson } from './answers/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { ensureDataSet } from './ensure-data-set.ts'
import { getForm, listForms } from './forms/index.ts'
import { getReportMaterial } from './get-report-material.ts'
import { linesOfTree } from './lines-of-tree.ts'
import type { ReportMaterial } from './print-report.ts'
import type { Register } from './register/index.ts'
import { formOfPlan, formOfStrategy } from './yearly/index.ts'

/** The register is plain data, so the store can be closed when it has been read. */
export async function materialOfOrebro(): Promise<ReportMaterial> {
  const region = asId<'Region'>('orebro')
  const store = await openTestStore()
  await ensureDataSet(store, region)
  const material = await getReportMaterial(store, region, 2021)
  await store.close()
  return material
}

/** A region that has just begun: nothing but its name. */
export function emptied(register: Register): Register {
  return {
    ...register,
    strategy: undefined,
    plans: [],
    appropriation: undefined,
    decision: undefined,
    insatser: [],
    figures: [],
    analyses: [],
    organisations: [],
    networks: [],
    events: [],
    facts: [],
  }
}

/** Every kind of report, by what it is called in a failing test. */
export function everyReport({
  register,
  form,
  answers,
}: Pick<ReportMaterial, 'register' | 'form' | 'answers'>): Readonly<Record<string, Node>> {
  const government = arrangeReport(register, form, answers)
  return {
    'the account of 2021': government,
    ...Object.fromEntries(listForms().map((id) => [id, arrangeReport(register, getForm(id), [])])),
    'the follow-up of the strategy': arrangeReport(register, formOfStrategy(register.strategy, 2021), []),
    'the follow-up of the plan': arrangeReport(register, formOfPlan([], 2021), []),
    'a report with numbered sources': sources.withSourceNotes(government),
    'a report of a region that has just begun': arrangeReport(emptied(register), form, []),
  }
}

export function answerTo(question: string, text: string): Answer {
  const content = schema.node('doc', null, fromSimpleText(text)).toJSON() as TreeJson
  return { year: 2021, question, content, version: 1, savedBy: 'eva', savedOn: asId<'CalendarDate'>('2022-01-10') }
}

export function nodes(tree: Node, kind: string): Node[] {
  const found: Node[] = []
  tree.descendants((node) => {
    if (node.type.name === kind) found.push(node)
    return true
  })
  return found
}

export function tableWith(tree: Node, id: string): Node {
  const table = nodes(tree, 'table').find((node) => node.attrs['id'] === id)
  assert.ok(table, `there is a table called ${id}`)
  return table
}

/** The texts of the cells, row by row, without the head. */
export function rowsOf(table: Node): string[][] {
  return table.children.slice(1).map((row) => row.children.map((cell) => linesOfTree(cell).join(' ')))
}

/** The blocks from the heading of a question to the next heading. */
export function blocksAt(tree: Node, question: string): Node[] {
  const start = tree.children.findIndex((node) => node.attrs['id'] === `fraga-${question.replaceAll('.', '-')}`)
  const rest = tree.children.slice(start + 1)
  const end = rest.findIndex((node) => node.type.name === 'heading')
  return rest.slice(0, end === -1 ? undefined : end)
}

export function notesOf(kind: string, blocks: readonly Node[]): Node[] {
  return blocks.filter((node) => node.type.name === 'note' && node.attrs['kind'] === kind)
}
