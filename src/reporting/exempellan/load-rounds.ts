/*
 * Three years of rounds in Exempellän, each opened from the one before: answers with live figures, movements placed, indicators against their
 * paths and an operational plan. All of it goes through the same use cases as real work. Invented, every word.
 */
import { asId, type CalendarDate, type RegionId } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { ledger } from '../../portfolio/index.ts'
import type { Store } from '../../store/index.ts'
import { targets } from '../../strategy/index.ts'
import { saveAnswer } from '../answers/save-answer.ts'
import { computeFigure, formatAsked, readAsk } from '../catalogue/index.ts'
import { getForm, questionsOf } from '../forms/index.ts'
import { approveMovement, placeMovement, wholeCounty, writeMovement } from '../movements/index.ts'
import { getRegister } from '../register/index.ts'
import { openRound } from '../rounds/open-round.ts'
import { roundId } from '../rounds/round.ts'
import { turnAnswer } from '../rounds/turn-answer.ts'

/** How many answers are written each year; the rest wait for whoever tries the product. */
const answersEachYear = 8

/** What each answer says: a figure of the catalogue within an invented sentence. */
const sentences: readonly string[] = [
  'Regionen samordnade årets arbete med kommunerna. Under året kom {applications} ansökningar.',
  'Stad och land vägdes in i varje beslut. Totalt beviljades {granted-count} ärenden.',
  'Det beviljade beloppet var {granted-amount;as=mkr}, och utbetalningarna var {paid-amount;as=mkr}.',
  'Det pågick {ongoing} insatser, och {closed} avslutades.',
  'Företagen fick {support-count} stöd.',
  'Av alla avgjorda ärenden beviljades {granted-share}.',
  'Medfinansieringen i beviljade insatser var {co-financing;as=mkr}.',
  'Under året registrerades {results} resultat.',
]

export async function loadRounds(store: Store, region: RegionId, years: readonly number[], by: string): Promise<void> {
  const person: Person = { id: by, region, name: 'Exempellän', email: '', roles: ['administrator'] }
  await loadGoals(store, person, years)
  for (const [at, year] of years.entries()) {
    const before = at === 0 ? undefined : roundId(years[at - 1] ?? 0, 'government')
    await loadRound(store, person, year, before)
  }
}

async function loadRound(store: Store, person: Person, year: number, before: string | undefined): Promise<void> {
  const today = asId<'CalendarDate'>(`${year + 1}-01-10`)
  const form = getForm('villkorsbeslut-2021')
  const round = await openRound(
    store,
    person,
    { year, report: 'government', form, dueOn: `${year + 1}-02-21`, before },
    today,
  )
  const questions = questionsOf(form).filter(({ kind }) => kind === 'free-text')
  const figures = await figuresOf(store, person.region, year)
  for (const [at, { id }] of questions.slice(0, answersEachYear).entries()) {
    const written = { text: (sentences[at] ?? '').replaceAll(/\{([^}]+)\}/g, (_, ask: string) => figures(ask)) }
    // What was carried over from the year before is version 1.
    const basedOn = before === undefined ? 0 : 1
    await saveAnswer(store, person, { year, question: id, written, basedOn }, today)
    if (at % 2 === 0)
      await turnAnswer(store, person, { round: round.id, question: id, step: 'hand-in', seen: basedOn + 1 })
  }
  await loadMovement(store, person, round.id, year, today)
}

/** A figure as a mark that the text keeps: how it reads, and what it asks. */
async function figuresOf(store: Store, region: RegionId, year: number): Promise<(asked: string) => string> {
  const sources = {
    register: await getRegister(store, region, year),
    rows: (await ledger.presentLedger(store, region)).rows,
  }
  return (asked) => {
    const [definition = '', ...form] = asked.split(';')
    const line = [definition, `period=${year}`, ...form].join(';')
    const ask = readAsk(line)
    return ask ? `{${formatAsked(computeFigure(ask, sources), ask.form)}|${line}}` : ''
  }
}

async function loadMovement(
  store: Store,
  person: Person,
  round: string,
  year: number,
  today: CalendarDate,
): Promise<void> {
  const { strategy } = await getRegister(store, person.region, year)
  const told = {
    title: `Fler små företag i Exempellän tar nästa steg ${year}`,
    whatMoved: 'Företag som aldrig har sökt stöd har anställt sin första medarbetare.',
    forWhom: 'små företag på landsbygden',
    municipalities: [wholeCounty],
    where: '',
    horizon: 'short' as const,
    status: 'actual' as const,
    basis: 'follow-up' as const,
    mainFactor: 'rådgivning hemma hos företagen',
    goals: strategy?.goals.slice(0, 1).map(({ id }) => id) ?? [],
    insatser: [],
    perspectives: [],
    evidence: 'Lägesrapporter i ärenderegistret',
  }
  const { id } = await writeMovement(store, person, { year, told }, today)
  await approveMovement(store, person, { id, seen: 1 }, today)
  await placeMovement(store, person, { movement: id, round, question: '1.1.1-q2', text: '' }, today)
}

async function loadGoals(store: Store, person: Person, years: readonly number[]): Promise<void> {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const today = asId<'CalendarDate'>(`${last + 1}-01-10`)
  const { strategy } = await getRegister(store, person.region, last)
  for (const [at, goal] of (strategy?.goals ?? []).entries()) {
    const indicator = `exempel-${goal.id}`
    const path = { period: first - 1, value: 60 + at }
    await targets.recordIndicatorPath(store, person, {
      id: indicator,
      version: 1,
      name: `Exempelindikator ${at + 1}`,
      goals: [goal.id],
      unit: 'procent',
      decimals: 1,
      better: 'higher',
      baseline: path,
      targets: [{ period: last + 4, value: path.value + 14 }],
      source: 'Exempellän, påhittad',
    })
    for (const [step, period] of years.entries()) {
      const value = path.value + (step + 1) * (at % 3) * 1.2
      await targets.recordReading(store, person, { indicator, period, value, source: 'Exempellän, påhittad' }, today)
    }
    const task = {
      plan: at % 2 === 0 ? '' : 'Exempelplan',
      goal: goal.id,
      goalName: goal.name,
      title: `Exempeluppgift ${at + 1}`,
    }
    const end = { owner: 'Exempelenheten', plannedEnd: `${last + 1}-12-31`, status: 'ongoing' as const, deviation: '' }
    await targets.recordTask(store, person, { ...task, ...end }, today)
  }
}
