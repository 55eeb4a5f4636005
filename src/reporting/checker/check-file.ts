/*
 * Checks a report from outside: text, DOCX or PDF. With a form, the rules that need one are run as well.
 */
import { readFile } from '../../documents/index.ts'
import { getForm } from '../forms/index.ts'
import { checkText } from './check-text.ts'
import type { Finding } from './finding.ts'

export type CheckedFile = {
  readonly findings: readonly Finding[]
  /** What should be known about how the file was read, in Swedish. */
  readonly notes: readonly string[]
}

/** @throws Refusal `file-not-readable`, `file-too-large`, `unknown-form`. */
export async function checkFile(bytes: Uint8Array, name: string, formId?: string): Promise<CheckedFile> {
  const form = formId === undefined ? undefined : getForm(formId)
  const { lines, notes } = await readFile(bytes, name)
  return { findings: checkText({ lines, form }), notes }
}
