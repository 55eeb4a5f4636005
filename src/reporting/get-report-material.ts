/*
 * Gathers what a report is made of: the register, the form that the year is accounted for by, and the answers.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { listAnswers } from './answers/index.ts'
import { type Form, getForm, listForms } from './forms/index.ts'
import type { ReportMaterial } from './print-report.ts'
import { getRegister } from './register/index.ts'

/** @throws Refusal `not-found` when the store has no such region. */
export async function getReportMaterial(store: Store, region: RegionId, year: number): Promise<ReportMaterial> {
  const register = await getRegister(store, region, year)
  const answers = await store.read(region, (db) => listAnswers(db, region, year))
  return { register, form: formOfYear(year), answers }
}

/** The form of that very year; else the latest one before it, since a form holds until a new one comes; else the first. */
export function formOfYear(year: number): Form {
  const forms = listForms()
    .map(getForm)
    .toSorted((a, b) => a.year - b.year)
  const found = forms.findLast((form) => form.year <= year) ?? forms[0]
  if (!found) throw new Error('no form ships with the product')
  return found
}
