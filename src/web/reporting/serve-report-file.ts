/*
 * A report as a file to keep: printed when it is first asked for, and again when the register has changed.
 */
import type { Context } from 'hono'
import { type Format, formats } from '../../reporting/index.ts'
import type { House } from '../house.ts'
import { presentReport } from './present-report.ts'

const types: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

export async function serveReportFile(house: House, request: Context): Promise<Response> {
  const format = formats.find((each) => each === request.req.param('format'))
  const year = Number(request.req.param('year'))
  if (!format || year !== house.year) return request.notFound()
  const bytes = await (await presentReport(house, year)).file(format)
  return sendFile(request, `${house.region}-${year}`, format, bytes)
}

export function sendFile(request: Context, name: string, format: Format, bytes: Uint8Array): Response {
  request.header('Content-Type', types[format])
  request.header('Content-Disposition', `attachment; filename="${name}.${format}"`)
  request.header('Cache-Control', 'private, no-cache')
  return request.body(new Uint8Array(bytes))
}
