/*
 * The round that is under way in Exempellän: answers in every state, some late, one sent back with a comment, a figure that has moved on since
 * it was confirmed, a word that its figure denies, a finding set aside with its reason, and remarks on passages.
 */
import { addDays, type CalendarDate } from '../../../foundation/index.ts'
import { getForm } from '../../forms/index.ts'
import { checkRound, getRoundMaterial } from '../../round-report/index.ts'
import { assignQuestions } from '../../rounds/giving/index.ts'
import { openRound } from '../../rounds/open-round.ts'
import { setAsideFinding } from '../../rounds/set-aside-finding.ts'
import { changeUnit } from '../../rounds/units/index.ts'
import { recordComment } from '../../writing/index.ts'
import { figuresOf, textsOf, withLive } from './invented-texts.ts'
import { units } from './staff.ts'
import { giveOut, take, type Work, write, writerOf, writtenIn } from './work-in-round.ts'

/** Days from the day of loading. */
const days = { opened: -30, due: 35, late: -4, soon: 3 }
const unassigned = 4

type Given = Pick<Work, 'store' | 'staff' | 'today'> & { readonly year: number; readonly before: string | undefined }

export async function loadRunningYear({ store, staff, today, year, before }: Given): Promise<Work> {
  const form = getForm('villkorsbeslut-2021')
  const dueOn = addDays(today, days.due)
  const input = { year, report: 'government' as const, form, dueOn, before, signers: [staff.signer.id] }
  const round = await openRound(store, staff.leader, input, addDays(today, days.opened))
  const work = { store, staff, round, today }
  await registerUnits(work)
  await giveOut(work, writtenIn(round).slice(-unassigned))
  await writeSome(work)
  await setDays(work)
  await remark(work)
  await setOneAside(work)
  return work
}

/** Each unit with its writer, led by whoever reads. */
async function registerUnits({ store, staff }: Work): Promise<void> {
  for (const { unit: name, writer } of units)
    await changeUnit(store, staff.leader, { name, leader: staff.reviewer.id, members: [staff[writer].id], basedOn: 0 })
}

async function writeSome(work: Work): Promise<void> {
  const { store, staff, round } = work
  const figures = await figuresOf(store, staff.leader.region, round.year)
  const texts = textsOf(figures)
  const questions = writtenIn(round)
  for (const [at, question] of questions.slice(0, 12).entries()) await write(work, question, texts(at))
  const at = (place: number) => questions[place] ?? ''
  for (const place of [0, 1, 3, 8, 9]) await take(work, at(place), ['hand-in', 'approve'])
  for (const place of [2, 5, 10]) await take(work, at(place), ['hand-in'])
  await take(work, at(4), ['hand-in', 'send-back'], 'Säg vilka företag det gäller, och var i länet de finns.')
  await write(
    work,
    at(6),
    'Medfinansieringen i beviljade insatser var {1,0 Mkr|co-financing;period=%;as=mkr}.'.replace('%', `${round.year}`),
  )
  await write(work, at(7), withLive('Antalet ansökningar har halverats och blev {applications}.', figures))
}

/** Some are late, some are due soon; the rest have the day of the round. */
async function setDays({ store, staff, round, today }: Work): Promise<void> {
  const questions = writtenIn(round)
  const give = (chosen: readonly string[], dueOn: CalendarDate) =>
    assignQuestions(store, staff.leader, { round: round.id, questions: chosen, given: { dueOn } })
  await give([...questions.slice(6, 8), ...questions.slice(12, 15)], addDays(today, days.late))
  await give(questions.slice(15, 19), addDays(today, days.soon))
}

async function remark(work: Work): Promise<void> {
  const { store, staff, round, today } = work
  const [first = '', second = ''] = writtenIn(round).slice(1, 3)
  const whole = { year: round.year, from: 0, to: 0, quote: '' }
  const asks = writerOf(work, second).id
  const passage = { from: 1, to: 14, quote: 'Stad och land' }
  await recordComment(
    store,
    staff.reviewer,
    { ...whole, ...passage, question: first, text: 'Nämn skärgården också.' },
    today,
  )
  await recordComment(
    store,
    staff.leader,
    { ...whole, question: second, text: 'Är beloppet med eller utan samfinansiering?', asks },
    today,
  )
}

async function setOneAside({ store, staff, round, today }: Work): Promise<void> {
  const material = await getRoundMaterial(store, staff.leader.region, round.id)
  const asked = new Set(writtenIn(round))
  const finding = checkRound(material).find(({ rule, question }) => asked.has(question) && !kept.has(rule))
  if (!finding) return
  const reason = 'Det är riktigt som det står: uppgiften finns i en påhittad bilaga.'
  await setAsideFinding(store, staff.leader, { round: round.id, finding, reason }, today)
}

/** These are what the round is there to show. */
const kept = new Set(['R-WORD', 'R-FIGURE'])
