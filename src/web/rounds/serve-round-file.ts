/*
 * The report of a round as a file to keep, as it stands: for whoever works with it. A signed report is served as it was signed.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { type answers, formats } from '../../reporting/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { sendFile } from '../reporting/serve-report-file.ts'
import { understandVisit } from '../understand-visit.ts'
import { presentRound } from './present-round.ts'
import { printInForm } from './print-in-form.ts'

export async function serveRoundFile(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  try {
    if (!visit.person) throw new Refusal('not-allowed')
    const format = formats.find((each) => each === request.req.param('format'))
    if (!format) throw new Refusal('not-found')
    const { material, tree } = await presentRound(visit)
    const { register, round } = material
    const printed = { register, form: round.form, answers: [], tree: tree().toJSON() as answers.TreeJson }
    const { files } = await printInForm(house, round.id)(printed, [format], () => undefined)
    return sendFile(request, `${house.region}-${round.id}`, format, files[0]?.bytes ?? new Uint8Array())
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}
