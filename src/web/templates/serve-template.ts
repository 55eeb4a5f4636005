/*
 * Word templates as files: as they came, and a small report printed in the template, to try it.
 */
import type { Context } from 'hono'
import { wordTemplates } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { templates } from '../../reporting/index.ts'
import { findRegion } from '../../store/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { sendFile } from '../reporting/serve-report-file.ts'
import { understandVisit } from '../understand-visit.ts'

export function serveTemplate(house: House, request: Context): Promise<Response> {
  return serve(house, request, Number(request.req.param('number')))
}

export function serveTrial(house: House, request: Context): Promise<Response> {
  return serve(house, request)
}

/** Without a number: the small report in the file that is used. */
async function serve(house: House, request: Context, number?: number): Promise<Response> {
  const { store, region, year } = house
  const { visit } = await understandVisit(house, request)
  try {
    if (!visit.person) throw new Refusal('not-allowed')
    const id = request.req.param('template') ?? ''
    const { template, bytes, name } = await store.read(region, async (db) => {
      const found = await templates.getTemplate(db, region, id)
      return {
        template: found,
        bytes: await templates.getBytes(db, region, id, number ?? found.file),
        name: (await findRegion(db, region)) ?? region,
      }
    })
    if (number !== undefined) return sendFile(request, `mall-${id}-${number}`, 'docx', bytes)
    const words = { år: String(year), region: name, mottagare: template.receiver }
    return sendFile(request, `prov-${id}`, 'docx', (await wordTemplates.tryTemplate(bytes, words)).bytes)
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}
