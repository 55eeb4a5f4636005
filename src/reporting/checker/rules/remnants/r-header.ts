/*
 * R-HEADER: a running header or a page number in the middle of an answer, where the page once ended.
 */
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

export const rHeader: Rule = { id: 'R-HEADER', title: 'Sidhuvuden inne i texten', needs: ['form'], find: findHeaders }

/** Where every page has its header the file is made so, and nothing was pasted in by mistake: then nothing is said. */
const mostByMistake = 6

function findHeaders({ report }: RuleInput): Found[] {
  const headers = (report?.dropped ?? []).filter(({ reason }) => reason === 'running-header')
  if (headers.length > mostByMistake) return []
  const answers = report?.answers.flatMap(({ lines }) => lines) ?? []
  const inside = headers.filter(({ lines: [from, to] }) => answers.some(([first, last]) => first <= from && to <= last))
  return inside.map(({ lines, text }) => ({
    severity: 'error',
    lines: [lines],
    quotes: [text],
    message: 'Ett sidhuvud har hamnat inne i texten. Ta bort raden.',
  }))
}
