/*
 * A layout as a file to change: a version that was kept, or that of the product. For leaders.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { rounds, yearly } from '../../reporting/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { understandVisit } from '../understand-visit.ts'
import { presentLayout } from './present-layout.ts'

export async function serveLayout(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  try {
    if (!visit.person || !rounds.isLeader(visit.person)) throw new Refusal('not-allowed')
    const { report, kept } = await presentLayout(visit)
    const asked = request.req.param('version') ?? ''
    const own = kept.find(({ version }) => String(version) === asked)?.layout
    if (asked !== '0' && !own) throw new Refusal('not-found')
    const text = `${JSON.stringify(own ?? yearly.layouts.getLayout(report), null, 2)}\n`
    request.header('Content-Type', 'application/json; charset=utf-8')
    request.header('Content-Disposition', `attachment; filename="${house.region}-upplagg-${report}-${asked}.json"`)
    request.header('Cache-Control', 'private, no-cache')
    return request.body(text)
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}
