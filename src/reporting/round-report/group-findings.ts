/*
 * Findings as they are read: grouped by rule, those that stop first, then the worst; and only those of a section, an owner or a
 * severity when that is asked for. Pure.
 */
import { type Finding, type Severity, severities } from '../checker/index.ts'
import { type Form, sectionOfQuestion } from '../forms/index.ts'
import type { Assignment } from '../rounds/round.ts'

export type FindingGroup = {
  readonly rule: string
  /** The worst of its findings. */
  readonly severity: Severity
  readonly stops: boolean
  readonly findings: readonly Finding[]
}

export function groupFindings(findings: readonly Finding[], blocking: readonly string[]): FindingGroup[] {
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    severity: worstOf(own),
    stops: blocking.includes(rule),
    findings: own.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity)),
  }))
  return groups.toSorted(
    (a, b) =>
      Number(b.stops) - Number(a.stops) ||
      rankOf(a.severity) - rankOf(b.severity) ||
      b.findings.length - a.findings.length ||
      a.rule.localeCompare(b.rule),
  )
}

export type FindingChoice = {
  /** The number of a section: `1.2.1`. */
  readonly section?: string | undefined
  /** The id of a writer or the name of a unit. */
  readonly owner?: string | undefined
  readonly severity?: string | undefined
  /** Of one rule: `R-SUM`. */
  readonly rule?: string | undefined
}

export type FindingOwners = { readonly form: Form; readonly assignments: readonly Assignment[] }

/** An empty choice lets everything through. A finding in what the register gives to a section belongs to the section, and to nobody. */
export function chooseFindings(findings: readonly Finding[], choice: FindingChoice, owners: FindingOwners): Finding[] {
  const given = new Map(owners.assignments.map((each) => [each.question, each]))
  return findings.filter(({ question, severity, rule }) => {
    const own = given.get(question)
    return (
      (!choice.section || sectionNumberOf(owners.form, question) === choice.section) &&
      (!choice.rule || rule === choice.rule) &&
      (!choice.severity || severity === choice.severity) &&
      (!choice.owner || own?.writer === choice.owner || own?.unit === choice.owner)
    )
  })
}

/** The section of a finding, which names its question or the section itself. */
export function sectionNumberOf(form: Form, question: string): string {
  return sectionOfQuestion(form, question)?.number ?? question
}

function worstOf(findings: readonly Finding[]): Severity {
  return severities[Math.min(...findings.map(({ severity }) => rankOf(severity)))] ?? 'notice'
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity)
}
