/*
 * Findings as lines that a person reads in a terminal: worst first, each with its place, and counts at the end.
 */
import { checker } from '../reporting/index.ts'

const severities = ['error', 'warning', 'notice'] as const
const severityWords = {
  error: ['fel', 'fel'],
  warning: ['varning', 'varningar'],
  notice: ['påpekande', 'påpekanden'],
} as const

/** `3 fel, 12 varningar, 40 påpekanden`, and below it the counts by rule, most first. */
export function sayCounts(findings: readonly checker.Finding[]): string[] {
  if (findings.length === 0) return ['Granskningen hittade inget att anmärka på.']
  const bySeverity = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return `${count} ${severityWords[severity][count === 1 ? 0 : 1]}`
  })
  const byRule = [...Map.groupBy(findings, (finding) => finding.rule)]
    .map(([rule, found]) => ({ rule, count: found.length }))
    .toSorted((a, b) => b.count - a.count || a.rule.localeCompare(b.rule))
  return [
    `Granskningen hittade ${bySeverity.join(', ')}.`,
    ...byRule.map(({ rule, count }) =>
      `  ${rule.padEnd(11)} ${String(count).padStart(4)}  ${checker.ruleTitles[rule] ?? ''}`.trimEnd(),
    ),
  ]
}

export function sayFindings(findings: readonly checker.Finding[]): string[] {
  return findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || firstLine(a) - firstLine(b))
    .flatMap((finding) => [
      `${severityWords[finding.severity][0]} ${finding.rule}${finding.question ? ` i ${finding.question}` : ''}${place(finding)}`,
      `    ${finding.message}`,
      ...finding.quotes.slice(0, 3).map((quote) => `    ”${shortened(quote)}”`),
    ])
}

function firstLine(finding: checker.Finding): number {
  return finding.lines[0]?.[0] ?? 0
}

function place({ lines }: checker.Finding): string {
  const parts = lines.slice(0, 4).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return parts.length === 0 ? '' : `, rad ${parts.join(', ')}${lines.length > 4 ? ' …' : ''}`
}

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
