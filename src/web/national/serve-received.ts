/*
 * The documents of another region's signed report, byte for byte as they came. For whoever is signed in.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { sendFile } from '../reporting/serve-report-file.ts'
import { understandVisit } from '../understand-visit.ts'

export async function serveReceived(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  const [sender, round, number, format] = ['sender', 'round', 'number', 'format'].map((name) => request.req.param(name))
  try {
    if (!visit.person) throw new Refusal('not-allowed')
    const file = await house.store.read(house.region, (db) =>
      signing.getReceivedFile(db, house.region, `${sender}/${round}/${number}`, format ?? ''),
    )
    return sendFile(request, `${sender}-${round}-${number}`, file.format, file.bytes)
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}
