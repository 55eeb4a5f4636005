/*
 * The movements of Exempellän: one in each signed report, and in the year under way some in every state, with a place that was trimmed and one
 * whose origin has moved on.
 */
import {
  approveMovement,
  changeTold,
  placeMovement,
  sendBackMovement,
  type Told,
  wholeCounty,
  writeMovement,
} from '../../movements/index.ts'
import { getRegister } from '../../register/index.ts'
import type { Work } from './work-in-round.ts'

const moved: readonly (readonly [title: string, whatMoved: string, forWhom: string])[] = [
  ['Fler småföretag prövar ny teknik', 'Tolv verkstäder har bytt till elektriska ugnar.', 'små industriföretag'],
  ['Unga kommer in tidigare', 'Fler unga har fått sitt första jobb genom lärcentrum.', 'unga utan arbete'],
  ['Servicen finns kvar i byarna', 'Tre lanthandlar har fått nya ägare.', 'boende på landsbygden'],
  ['Kvinnors idéer får pengar', 'Fler affärsidéer från kvinnor har prövats.', 'kvinnor med ny affärsidé'],
  ['Besökare stannar längre', 'Vandringsleden har öppet året om.', 'besöksnäringen'],
  ['Energi delas i kvarteret', 'Ett första lokalt nät har tagits i bruk.', 'boende i Granhamn'],
]

/** The one that every year has; it stands in the report. @returns its id. */
export async function loadFirstMovement(work: Work): Promise<string> {
  const text = 'Företag som aldrig har sökt stöd har anställt sin första medarbetare.'
  const title = `Fler små företag i Exempellän tar nästa steg ${work.round.year}`
  const id = await approved(work, await toldOf(work, [title, text, 'små företag på landsbygden']))
  await place(work, id, '1.1.1-q2')
  return id
}

export async function loadMovements(work: Work): Promise<void> {
  const { store, staff, today } = work
  const movedOn = await loadFirstMovement(work)
  const [trimmed, placed, sentBack, draft, ...waiting] = await Promise.all(moved.map((each) => toldOf(work, each)))
  if (!trimmed || !placed || !sentBack || !draft) return
  await place(work, await approved(work, trimmed), '1.1.1-q1', 'Tolv verkstäder har bytt ugn.')
  await place(work, await approved(work, placed), '1.1.2-q1')
  const { id } = await written(work, sentBack)
  const comment = 'Vad visar att det är så? Lägg till ett underlag.'
  await sendBackMovement(store, staff.leader, { id, seen: 1, comment }, today)
  await written(work, draft)
  for (const told of waiting) await approved(work, told)
  const told = await toldOf(work, [
    'Småföretag tar nästa steg',
    'Nio företag har anställt sin första medarbetare.',
    'små företag',
  ])
  await changeTold(store, staff.business, { id: movedOn, basedOn: 2, told })
  await approveMovement(store, staff.leader, { id: movedOn, seen: 3 }, today)
}

function written({ store, staff, round, today }: Work, told: Told) {
  return writeMovement(store, staff.business, { year: round.year, told }, today)
}

async function approved(work: Work, told: Told): Promise<string> {
  const { id } = await written(work, told)
  await approveMovement(work.store, work.staff.leader, { id, seen: 1 }, work.today)
  return id
}

function place({ store, staff, round, today }: Work, movement: string, question: string, text = ''): Promise<void> {
  return placeMovement(store, staff.leader, { movement, round: round.id, question, text }, today)
}

async function toldOf(
  { store, staff, round }: Work,
  [title, whatMoved, forWhom]: readonly [string, string, string],
): Promise<Told> {
  const { strategy } = await getRegister(store, staff.leader.region, round.year)
  return {
    title,
    whatMoved,
    forWhom,
    municipalities: [wholeCounty],
    where: '',
    horizon: 'short',
    status: 'actual',
    basis: 'follow-up',
    mainFactor: 'rådgivning hemma hos företagen',
    goals: strategy?.goals.slice(0, 1).map(({ id }) => id) ?? [],
    insatser: [],
    perspectives: [],
    evidence: 'Lägesrapporter i ärenderegistret',
  }
}
