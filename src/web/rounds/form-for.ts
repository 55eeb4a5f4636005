/*
 * The forms that a round can be opened on: those that ship, and those that are made from the region's own strategy and plan.
 */
import { forms, getRegister, type rounds, yearly } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import type { House } from '../house.ts'
import type { Option } from '../parts/form-fields.tsx'

export type ChosenForm = { readonly report: rounds.Report; readonly form: forms.Form }

const ofStrategy = 'uppfoljning-rus'
const ofPlan = 'uppfoljning-verksamhetsplan'

/** @throws Refusal `unknown-form` */
export async function formFor({ store, region }: House, id: string, year: number): Promise<ChosenForm> {
  if (id === ofStrategy) {
    const { strategy } = await getRegister(store, region, year)
    const layout = await store.read(region, (db) => yearly.layouts.findOwnLayout(db, region, 'strategy'))
    return { report: 'strategy', form: yearly.formOfStrategy(strategy, year, layout) }
  }
  if (id === ofPlan) {
    const { tasks, layout } = await store.read(region, async (db) => ({
      tasks: (await targets.getGoalFollowUp(db, region)).tasks,
      layout: await yearly.layouts.findOwnLayout(db, region, 'plan'),
    }))
    return { report: 'plan', form: yearly.formOfPlan(tasks, year, layout) }
  }
  return { report: 'government', form: forms.getForm(id) }
}

export async function formsFor(house: House): Promise<Option[]> {
  const own = await Promise.all([ofStrategy, ofPlan].map((id) => formFor(house, id, house.year)))
  const shipped = forms.listForms().map(forms.getForm)
  return [...shipped, ...own.map(({ form }) => form)].map(({ id, title }) => ({ value: id, name: title }))
}
