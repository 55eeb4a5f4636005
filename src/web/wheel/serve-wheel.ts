/*
 * The wheel as a calendar file.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { wheel } from '../../reporting/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { understandVisit } from '../understand-visit.ts'
import { nameOfDay, presentWheel } from './present-wheel.ts'

export async function serveWheel(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  if (!visit.person) return sendPage(request, visit, errorView(visit, new Refusal('not-allowed')))
  const { year, items, days } = await presentWheel(visit)
  const named = days.map((each) => ({
    id: `${each.round.id}-${each.step}`,
    title: nameOfDay(visit.t, each),
    day: each.day,
  }))
  request.header('Content-Type', 'text/calendar; charset=utf-8')
  request.header('Content-Disposition', `attachment; filename="arshjul-${year}.ics"`)
  return request.body(wheel.calendarOf(items, named, visit.t('wheel.title', { year })))
}
