/*
 * Checks a year's report as it would be compiled now, with the answers and drafts that there are.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { checkTree } from './check-tree.ts'
import type { Finding } from './checker/index.ts'
import { getReportMaterial } from './get-report-material.ts'

/** @throws Refusal `not-found` when the store has no such region. */
export async function checkYear(store: Store, region: RegionId, year: number): Promise<readonly Finding[]> {
  const { register, form, answers } = await getReportMaterial(store, region, year)
  return checkTree(arrangeReport(register, form, answers), form, register)
}
