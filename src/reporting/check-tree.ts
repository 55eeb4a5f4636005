/*
 * Checks a report that has not been printed: the tree as lines of text, which the rules of the checker read like any report.
 */
import type { Node } from '../documents/index.ts'
import { checkText, type Finding } from './checker/index.ts'
import type { Form } from './forms/index.ts'
import { readTree } from './read-tree.ts'
import type { LineRange } from './reading/index.ts'
import type { Register } from './register/index.ts'

export function checkTree(tree: Node, form: Form, register: Register): readonly Finding[] {
  const { lines, report, composed } = readTree(tree, form)
  const findings = checkText({ lines, form, report, register })
  return findings.filter((finding) => finding.rule !== 'R-DUPTEXT' || !isComposed(finding, composed))
}

/** The register is told where it is asked for, also when that is twice: only what people have written can be repeated. */
function isComposed({ lines }: Finding, composed: readonly LineRange[]): boolean {
  return lines.some(([from, to]) => composed.some(([first, last]) => first <= to && from <= last))
}
