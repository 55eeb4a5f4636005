import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asId } from '../foundation/index.ts'
import { addPerson } from '../people/index.ts'
import { forms, rounds } from '../reporting/index.ts'
import { openJobs, openTestStore, recordRegion } from '../store/index.ts'
import { startNightJobs } from './night-jobs.ts'

const region = asId<'Region'>('orebro')
const day = (text: string) => asId<'CalendarDate'>(text)

test('the morning’s job sends the reminders of a round whose rhythm is switched on', async () => {
  const store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Exempellän'))
  const rest = { region, password: 'ett långt lösenord' }
  const leader = await addPerson(store, { ...rest, name: 'Lena', email: 'lena@x.se', roles: ['coordinator'] }, 'test')
  const writer = await addPerson(store, { ...rest, name: 'Vera', email: 'vera@x.se', roles: ['writer'] }, 'test')
  const form = forms.getForm('villkorsbeslut-2021')
  const opening = { year: 2021, report: 'government', form, dueOn: '2022-02-21', rhythm: true } as const
  const round = await rounds.openRound(store, leader, opening, day('2022-01-10'))
  const questions = [rounds.askedIn(form)[0]?.id ?? '']
  const given = { writer: writer.id, dueOn: '2022-01-31' }
  await rounds.giving.assignQuestions(store, leader, { round: round.id, questions, given })
  const told: string[] = []
  const letter = new Promise<string>((sent) => {
    const mail = { send: async ({ to }: { to: string }) => sent(to) }
    void startNightJobs(store, {
      region,
      openMail: async () => mail,
      today: () => day('2022-01-24'),
      tell: (line) => void told.push(line),
    }).then(async (jobs) => {
      const sender = await openJobs(store.connection, assert.fail)
      await sender.send('rounds.remind', { region })
      await sender.stop()
      stop = () => jobs.stop()
    })
  })
  let stop: () => Promise<void> = async () => undefined
  assert.equal(await letter, 'vera@x.se')
  await stop()
  assert.deepEqual(told, [])
  await store.close()
})
