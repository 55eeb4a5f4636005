/*
 * /halsa: what monitors ask. 200 when the store answers, 503 when it does not; nothing about the content.
 */
import type { Context } from 'hono'
import type { House } from './house.ts'

export async function tellHealth(house: House, request: Context): Promise<Response> {
  request.header('Cache-Control', 'no-store')
  try {
    await house.store.read(house.region, async () => undefined)
    return request.json({ status: 'ok', store: 'reachable', version: house.version })
  } catch {
    return request.json({ status: 'fault', store: 'unreachable', version: house.version }, 503)
  }
}
