/*
 * The tasks that a region begins with. A table: what, who, the day of the year, how early it is begun, and what asks for it.
 */
import type { WheelTask } from './wheel.ts'

const rows: readonly (readonly [
  id: string,
  title: string,
  owner: string,
  on: string,
  leadDays: number,
  basis: string,
])[] = [
  ['aterrapportering', 'Återrapportering till regeringen', 'Samordnare', '02-21', 75, 'Förordning (2024:99)'],
  [
    'uppfoljning-rus',
    'Uppföljning av den regionala utvecklingsstrategin',
    'Samordnare',
    '03-31',
    60,
    'Regionens styrning',
  ],
  ['interaktiv-rapport-q1', 'Interaktiv rapport, kvartal 1', 'Analytiker', '04-15', 14, 'Regionens styrning'],
  [
    'verksamhetsplan-t1',
    'Uppföljning av verksamhetsplanen, tertial 1',
    'Samordnare',
    '05-31',
    30,
    'Regionens styrning',
  ],
  ['halvarsanalys-1', 'Halvårsanalys av portföljen', 'Controller', '06-30', 30, 'Regionens styrning'],
  ['interaktiv-rapport-q2', 'Interaktiv rapport, kvartal 2', 'Analytiker', '07-15', 14, 'Regionens styrning'],
  ['plan-for-utvardering', 'Plan för utvärdering av effekter', 'Analytiker', '09-15', 45, 'Villkorsbeslut'],
  [
    'verksamhetsplan-t2',
    'Uppföljning av verksamhetsplanen, tertial 2',
    'Samordnare',
    '09-30',
    30,
    'Regionens styrning',
  ],
  ['interaktiv-rapport-q3', 'Interaktiv rapport, kvartal 3', 'Analytiker', '10-15', 14, 'Regionens styrning'],
  ['remiss-verksamhetsplan', 'Remiss av nästa års verksamhetsplan', 'Samordnare', '10-31', 45, 'Regionens styrning'],
  [
    'uppdatering-av-statistik',
    'Uppdatering av statistik och indikatorer',
    'Analytiker',
    '11-15',
    30,
    'Regionens styrning',
  ],
  ['inriktningsbeslut', 'Inriktningsbeslut för anslag 1:1', 'Controller', '12-15', 75, 'Villkorsbeslut'],
  ['halvarsanalys-2', 'Halvårsanalys och bokslut av beslut', 'Controller', '12-31', 30, 'Regionens styrning'],
  ['interaktiv-rapport-q4', 'Interaktiv rapport, kvartal 4', 'Analytiker', '01-15', 14, 'Regionens styrning'],
  [
    'verksamhetsplan-t3',
    'Uppföljning av verksamhetsplanen, tertial 3',
    'Samordnare',
    '01-31',
    30,
    'Regionens styrning',
  ],
]

export const wheelDefaults: readonly WheelTask[] = rows.map(([id, title, owner, on, leadDays, basis]) => ({
  id,
  version: 0,
  title,
  owner,
  on,
  leadDays,
  basis,
  gone: false,
}))
