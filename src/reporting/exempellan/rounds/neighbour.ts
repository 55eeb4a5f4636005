/*
 * The neighbour Exempelvik, as invented as Exempellän: a report of its own, read in, so that the national view has two regions.
 */

import { writePackage } from '../../signing/package-file.ts'
import { receivePackage } from '../../signing/receive-package.ts'
import type { SignedReport } from '../../signing/signed-store.ts'
import { dayAfter } from './signed-year.ts'
import type { Work } from './work-in-round.ts'

/** @param like the report of Exempellän that Exempelvik's is made after, word for word but for the name. */
export async function receiveNeighbour(
  { store, staff }: Pick<Work, 'store' | 'staff'>,
  like: SignedReport,
): Promise<void> {
  const { year } = like.content
  const renamed = JSON.parse(JSON.stringify(like.content).replaceAll('Exempellän', 'Exempelvik')) as typeof like.content
  const content = {
    ...renamed,
    region: { id: 'exempelvik', name: 'Region Exempelvik (påhittad)' },
    signedBy: { id: 'sten-pahitt', name: 'Sten Påhitt' },
    form: like.content.form,
    signedOn: dayAfter(year, '02-20'),
  }
  await receivePackage(store, staff.leader, writePackage(content, []), dayAfter(year, '03-01'))
}
