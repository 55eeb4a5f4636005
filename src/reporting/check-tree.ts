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
  return findings.filter((finding) => !isOfRegister(finding, composed))
}

/**
 * Rules of what people write: what the register tells is told where it is asked for, with a dash for what is not known, and a table, a curve
 * or a draft has no sentences of its own.
 */
const ofWriting: ReadonlySet<string> = new Set(['R-SCOPE', 'R-GRAM', 'R-EMPTY'])

/** A repetition is the register's when one of its places is: a person may write what a table says too. */
function isOfRegister({ rule, lines }: Finding, composed: readonly LineRange[]): boolean {
  const isComposed = ([from, to]: LineRange) => composed.some(([first, last]) => first <= to && from <= last)
  if (rule === 'R-DUPTEXT') return lines.some(isComposed)
  return ofWriting.has(rule) && lines.length > 0 && lines.every(isComposed)
}
