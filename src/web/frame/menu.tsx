/*
 * The menu: a column on wide windows, a sheet that a button opens on narrow ones (a popover, which needs no script).
 */
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { isIn, ownRooms, type Room, rooms } from './nav.ts'

export function Menu({ visit }: { visit: Visit }) {
  const { t } = visit
  return (
    <nav id="meny" class="menu" popover="auto" aria-label={t('menu.label')}>
      <Rooms visit={visit} rooms={rooms} />
      {visit.person ? <Rooms visit={visit} rooms={ownRooms} /> : null}
      {visit.person ? null : (
        <ul class="menu-list menu-narrow">
          <li>
            <a href={to('signIn')}>{t('signIn.do')}</a>
          </li>
        </ul>
      )}
    </nav>
  )
}

function Rooms({ visit, rooms: shown }: { visit: Visit; rooms: readonly Room[] }) {
  return (
    <ul class="menu-list">
      {shown.map((room) => (
        <li key={room.href}>
          <a href={room.href} {...currentMark(room, visit.path)}>
            {visit.t(room.text)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function currentMark(room: Room, path: string): { 'aria-current'?: 'page' | 'true' } {
  if (room.href === path) return { 'aria-current': 'page' }
  return isIn(room, path) ? { 'aria-current': 'true' } : {}
}
