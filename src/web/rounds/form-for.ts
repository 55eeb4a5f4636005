/*
 * The forms that a round can be opened on: those that ship, and those that are made from the region's own strategy and plan.
 */
import { forms, type rounds } from '../../reporting/index.ts'
import type { House } from '../house.ts'
import type { Option } from '../parts/form-fields.tsx'

export type ChosenForm = { readonly report: rounds.Report; readonly form: forms.Form }

/** @throws Refusal `unknown-form` */
export async function formFor(_house: House, id: string): Promise<ChosenForm> {
  return { report: 'government', form: forms.getForm(id) }
}

export async function formsFor(_house: House): Promise<Option[]> {
  return forms.listForms().map((id) => ({ value: id, name: forms.getForm(id).title }))
}
