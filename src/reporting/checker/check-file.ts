/*
 * Checks a report from outside: text, DOCX or PDF. With a form, the rules that need one are run as well.
 */
import { readFile } from '../../documents/index.ts'
import { type Form, getForm, listForms, sectionsOf } from '../forms/index.ts'
import { readReport } from '../reading/index.ts'
import { checkText } from './check-text.ts'
import type { Finding } from './finding.ts'

export type CheckedFile = {
  readonly findings: readonly Finding[]
  /** What should be known about how the file was read, in Swedish. */
  readonly notes: readonly string[]
}

/**
 * Without a form, the one whose sections the report has is used, and the notes say so.
 * @throws Refusal `file-not-readable`, `file-too-large`, `unknown-form`.
 */
export async function checkFile(bytes: Uint8Array, name: string, formId?: string): Promise<CheckedFile> {
  const { lines, notes } = await readFile(bytes, name)
  const form = formId === undefined ? findForm(lines) : getForm(formId)
  const chosen = form && formId === undefined ? [`Rapporten granskades mot formuläret ${form.id}, som den följer.`] : []
  return { findings: checkText({ lines, form }), notes: [...notes, ...chosen] }
}

/** The form most of whose sections stand in the text. */
function findForm(lines: readonly string[]): Form | undefined {
  const fits = listForms()
    .map(getForm)
    .map((form) => ({ form, share: readReport({ lines }, form).sections.length / sectionsOf(form).length }))
  return fits.toSorted((a, b) => b.share - a.share).find(({ share }) => share >= 0.6)?.form
}
