/*
 * The rooms in the menu, in the order of the work: what we want, what it costs, what is done, how it went, with whom, what we know.
 * Only rooms that exist stand here; a room is added when it can be entered.
 */
import type { WebText } from '../../texts/index.ts'
import { to } from '../paths.ts'

export type Room = { readonly text: WebText; readonly href: string; readonly also?: readonly string[] }

export const rooms: readonly Room[] = [
  { text: 'nav.start', href: to('start') },
  { text: 'nav.strategy', href: to('strategy') },
  { text: 'nav.money', href: to('money') },
  { text: 'nav.insatser', href: to('insatser') },
  { text: 'nav.cases', href: to('cases'), also: [to('import')] },
  { text: 'nav.portfolio', href: to('portfolio'), also: [to('ledgerReport')] },
  { text: 'nav.reports', href: to('reports'), also: [to('figures'), to('missing')] },
  { text: 'nav.cooperation', href: to('cooperation'), also: [to('organisations'), to('events')] },
  { text: 'nav.knowledge', href: to('knowledge') },
]

export const ownRooms: readonly Room[] = [
  { text: 'nav.followUp', href: to('followUp') },
  { text: 'nav.myPage', href: to('myPage') },
  { text: 'nav.settings', href: to('settings') },
]

/** Whether an address lies in a room. The start page is only itself. */
export function isIn(room: Room, path: string): boolean {
  return [room.href, ...(room.also ?? [])].some(
    (href) => path === href || (href !== to('start') && path.startsWith(`${href}/`)),
  )
}
