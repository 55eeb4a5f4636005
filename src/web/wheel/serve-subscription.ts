/*
 * The wheel as a calendar program follows it: this year's and next year's tasks and days of rounds, and what is the person's own. Nobody is
 * signed in; whoever has the address reads. What does not open is told in a word, without the address.
 */
import type { Context } from 'hono'
import { Refusal, swedishDay } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { rounds, wheel } from '../../reporting/index.ts'
import { type SayWeb, sayRefusal, sayWeb } from '../../texts/index.ts'
import { statusOf } from '../errors.tsx'
import type { House } from '../house.ts'
import { nameOfDay } from './present-wheel.ts'

/** A calendar program need not look oftener. */
const hoursBetweenLooks = 6

export async function serveSubscription(house: House, request: Context): Promise<Response> {
  try {
    const token = request.req.param('token') ?? ''
    const person = await wheel.openSubscription(house.store, house.region, token, house.now())
    request.header('Content-Type', 'text/calendar; charset=utf-8')
    request.header('Cache-Control', 'private, no-store')
    return request.body(await calendarFor(house, person))
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return request.text(sayRefusal(thrown), statusOf(thrown))
  }
}

const t: SayWeb = (text, blanks) => sayWeb(text, 'sv', blanks)

async function calendarFor({ store, region, now }: House, person: Person): Promise<string> {
  const today = swedishDay(now())
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1]
  return store.read(region, async (db) => {
    const { tasks, ...counted } = await wheel.getWheel(db, region)
    const all = await rounds.listRounds(db, region)
    const given = await Promise.all(
      all.map(async (round) => ({ round, assignments: await rounds.listAssignments(db, region, round.id) })),
    )
    const items = years.flatMap((year) => wheel.wheelOf(tasks, year, { ...counted, today }))
    const days = years.flatMap((year) => wheel.roundDaysOf(all, year))
    const own = wheel.ownDays(given, person.id)
    const named = [
      ...days.map((each) => ({ id: `${each.round.id}-${each.step}`, title: nameOfDay(t, each), day: each.day })),
      ...own.map((each) => ({
        id: `${each.round.id}-${each.does}-${each.day}`,
        title: nameOfOwn(each),
        day: each.day,
      })),
    ]
    return wheel.calendarOf(items, named, t('wheel.name'), hoursBetweenLooks)
  })
}

/** `Lämna 3 svar: Återrapportering till regeringen 2025` */
function nameOfOwn({ round: { report, year }, does, count }: wheel.OwnDay): string {
  const title = t('round.title', { report: t(`rounds.report.${report}`), year })
  return `${t(`wheel.own.${does}`, { count })}: ${title}`
}
