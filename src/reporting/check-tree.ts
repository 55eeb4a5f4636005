/*
 * Checks a report that has not been printed: the tree as lines of text, which the rules of the checker read like any report.
 */
import type { Node } from '../documents/index.ts'
import { checkText, type Finding } from './checker/index.ts'
import type { Form } from './forms/index.ts'
import { readTree } from './read-tree.ts'
import type { Register } from './register/index.ts'

export function checkTree(tree: Node, form: Form, register: Register): readonly Finding[] {
  const { lines, report } = readTree(tree, form)
  return checkText({ lines, form, report, register })
}
