/*
 * Which findings are asked for, and in which groups: by rule or by question. Rules without a page.
 */
import type { checker } from '../../reporting/index.ts'

export const severities = ['error', 'warning', 'notice'] as const

export type FindingsQuery = {
  readonly severity: checker.Finding['severity'] | undefined
  readonly rule: string | undefined
  readonly group: 'rule' | 'question'
}

export function readFindingsQuery(query: URLSearchParams): FindingsQuery {
  const asked = query.get('slag')
  return {
    severity: severities.find((each) => each === asked),
    rule: query.get('regel') || undefined,
    group: query.get('ordning') === 'fraga' ? 'question' : 'rule',
  }
}

export type FindingGroup = { readonly name: string; readonly findings: readonly checker.Finding[] }

/** Most certain first; groups by rule in order of size, groups by question in the report's order. */
export function groupFindings(
  findings: readonly checker.Finding[],
  { severity, rule, group }: FindingsQuery,
): FindingGroup[] {
  const chosen = findings.filter(
    (each) => (severity === undefined || each.severity === severity) && (rule === undefined || each.rule === rule),
  )
  const groups = Map.groupBy(chosen, (each) => (group === 'rule' ? each.rule : each.question))
  const listed = [...groups].map(([name, own]) => ({ name, findings: own.toSorted((a, b) => rank(a) - rank(b)) }))
  return group === 'rule'
    ? listed.toSorted((a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : 1))
    : listed
}

function rank({ severity }: checker.Finding): number {
  return severities.indexOf(severity)
}

export function countBySeverity(findings: readonly checker.Finding[]): Record<checker.Finding['severity'], number> {
  const count = (severity: checker.Finding['severity']) => findings.filter((each) => each.severity === severity).length
  return { error: count('error'), warning: count('warning'), notice: count('notice') }
}
