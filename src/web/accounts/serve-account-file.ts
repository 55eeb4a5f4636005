/*
 * An account as a file, printed when it is asked for.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { accounts, type Format, formats } from '../../reporting/index.ts'
import type { House } from '../house.ts'
import { presentAccount } from './account-page.tsx'

const types: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

export async function serveAccountFile(house: House, request: Context): Promise<Response> {
  const format = formats.find((each) => each === request.req.param('format'))
  if (format === undefined) throw new Refusal('not-found')
  const { kind, day, tree } = await presentAccount(house, request.req.param())
  const bytes = await accounts.printAccount(tree, format)
  request.header('Content-Type', types[format])
  request.header('Content-Disposition', `attachment; filename="${house.region}-${kind}-${day}.${format}"`)
  request.header('Cache-Control', 'private, no-cache')
  return request.body(new Uint8Array(bytes))
}
