/*
 * The follow-ups of the strategy and of the operational plan: the strategy's is signed for the year before, and both are begun for the year
 * that is under way. One of their answers has a number that somebody typed, so that there is something to find.
 */
import { addDays, type CalendarDate } from '../../../foundation/index.ts'
import { targets } from '../../../strategy/index.ts'
import { getRegister } from '../../register/index.ts'
import { openRound } from '../../rounds/open-round.ts'
import type { Round } from '../../rounds/round.ts'
import { formOfPlan, formOfStrategy } from '../../yearly/index.ts'
import { figuresOf, withLive } from './invented-texts.ts'
import { dayAfter, sign } from './signed-year.ts'
import { giveOut, take, type Work, write, writtenIn } from './work-in-round.ts'

type Given = Pick<Work, 'store' | 'staff'>

const dueAfterDays = 60

/** By question: what is written in the year under way. */
const strategyTexts: Readonly<Record<string, string>> = {
  'rus-sammanfattning':
    'Länet är på väg mot fler av sina mål än förra året. Arbetet med exporten och servicen på landsbygden behöver göras om. Till stöd för målen beviljades {granted-amount;as=mkr}.',
  'rus-mal-starka-foretag':
    'Rådgivningen hemma hos företagen fortsatte i alla kommuner. {support-count} företagsstöd beviljades, och fler småföretag har vågat anställa.',
  'rus-mal-storre-export':
    'Exporten har stannat av. Företagen pekar på dyrare transporter och på att uppdragen har blivit kortare.',
  'rus-kraft-energi-for-alla-resultat':
    'Försöket med delade batterier har gett en modell som tre andra kommuner vill pröva.',
}

const planTexts: Readonly<Record<string, string>> = {
  'vp-sammanfattning':
    'De flesta uppgifter följer planen. Fyra har stannat, och de behöver ett nytt beslut. Handläggningen har varit hård: under året kom 1 200 ansökningar.',
}

const signedTexts = [
  'Arbetet har följt strategin, och kommunerna har deltagit i varje steg.',
  'Utfallet förklaras mest av att företagen åter har kunnat anställa.',
  'Det som återstår är att nå små orter långt från centralorten.',
]

/** The follow-up of the strategy for a year that is over: every answer approved, and signed. */
export async function loadSignedFollowUp(given: Given, year: number): Promise<void> {
  const today = dayAfter(year, '02-01')
  const round = await openStrategy(given, year, { dueOn: dayAfter(year, '03-31'), today })
  const work = { ...given, round, today }
  await giveOut(work)
  for (const [at, question] of writtenIn(round).entries()) {
    await write(work, question, signedTexts[at % signedTexts.length] ?? '')
    await take(work, question, ['hand-in', 'approve'])
  }
  await sign({ ...work, today: dayAfter(year, '03-20') })
}

export async function openFollowUps({ store, staff, round: { year }, today }: Work): Promise<void> {
  const given = { store, staff }
  const days = { dueOn: addDays(today, dueAfterDays), today }
  await writeSome({ ...given, today, round: await openStrategy(given, year, days) }, strategyTexts)
  const { tasks } = await store.read(staff.leader.region, (db) => targets.getGoalFollowUp(db, staff.leader.region))
  const asked = { year, dueOn: days.dueOn, signers: [staff.signer.id] }
  const plan = await openRound(store, staff.leader, { ...asked, report: 'plan', form: formOfPlan(tasks, year) }, today)
  await writeSome({ ...given, today, round: plan }, planTexts)
}

type Days = { readonly dueOn: CalendarDate; readonly today: CalendarDate }

async function openStrategy({ store, staff }: Given, year: number, { dueOn, today }: Days): Promise<Round> {
  const { strategy } = await getRegister(store, staff.leader.region, year)
  const asked = { year, dueOn, signers: [staff.signer.id] }
  const form = formOfStrategy(strategy, year)
  return openRound(store, staff.leader, { ...asked, report: 'strategy', form }, today)
}

/** Everything is given out; the first that is written is approved, the second waits to be read. */
async function writeSome(work: Work, texts: Readonly<Record<string, string>>): Promise<void> {
  await giveOut(work)
  const figures = await figuresOf(work.store, work.staff.leader.region, work.round.year)
  const written = writtenIn(work.round).filter((question) => texts[question] !== undefined)
  for (const [at, question] of written.entries()) {
    await write(work, question, withLive(texts[question] ?? '', figures))
    if (at < 2) await take(work, question, at === 0 ? ['hand-in', 'approve'] : ['hand-in'])
  }
}
