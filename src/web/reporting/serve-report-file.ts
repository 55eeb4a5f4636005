/*
 * A report as a file, printed when it is asked for.
 */
import type { Context } from 'hono'
import { formats, getReportMaterial, printInWorker } from '../../reporting/index.ts'
import type { House } from '../house.ts'

export async function serveReportFile({ store, region }: House, request: Context): Promise<Response> {
  const format = formats.find((each) => each === request.req.param('format'))
  const year = Number(request.req.param('year'))
  if (!format || !Number.isInteger(year)) return request.notFound()
  const { files } = await printInWorker(await getReportMaterial(store, region, year), [format], () => undefined)
  const [file] = files
  if (!file) return request.notFound()
  request.header('Content-Disposition', `attachment; filename="${region}-${year}.${format}"`)
  return request.body(new Uint8Array(file.bytes))
}
