/*
 * Checks a year's report as it would be compiled now, with the answers and drafts that there are.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { checkTree } from './check-tree.ts'
import type { Finding } from './checker/index.ts'
import { getReportMaterial } from './get-report-material.ts'
import { treeOf } from './print-report.ts'

/** @throws Refusal `not-found` when the store has no such region. */
export async function checkYear(store: Store, region: RegionId, year: number): Promise<readonly Finding[]> {
  const material = await getReportMaterial(store, region, year)
  return checkTree(treeOf(material), material.form, material.register)
}
