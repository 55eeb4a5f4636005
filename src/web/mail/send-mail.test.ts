import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { followUp } from '../../portfolio/index.ts'
import { openTestStore } from '../../store/index.ts'
import { examplePerson } from '../example-cases.ts'
import { openMail } from './send-mail.ts'

const day = (text: string) => text as CalendarDate

/** A real SMTP server on loopback that keeps what it is handed. */
async function openServer() {
  const letters: { to: string[]; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

test('a reminder goes out by mail once in five days, and a letter that fails is not recorded as sent', async () => {
  const store = await openTestStore()
  const region = asId<'Region'>('orebro')
  await store.write(region, async (tx) => {
    await tx.db.insertInto('region').values({ id: 'orebro', name: 'Exempellän' }).execute()
  })
  const officer = await examplePerson(store, 'Ida', ['officer'])
  const reader = await examplePerson(store, 'Rut', ['reader'])
  const server = await openServer()
  const mail = openMail(server.url, 'kraftsamling@exempellan.se')
  const given = {
    case: '2022-x',
    step: 'final-report',
    recipient: 'agare@exempellan.se',
    subject: 'Påminnelse',
    text: 'Hej',
  }
  const remind = (on: string, by = officer, through: followUp.Mail = mail) =>
    followUp.recordReminder(store, by, through, given, day(on))

  assert.equal(await remind('2022-01-10'), true)
  assert.deepEqual(server.letters[0]?.to, ['agare@exempellan.se'])
  await assert.rejects(remind('2022-01-14'), { code: 'reminded-lately' })
  assert.equal(await remind('2022-01-15'), true)
  await assert.rejects(remind('2022-01-30', reader), { code: 'not-allowed' })
  await server.close()
  await assert.rejects(remind('2022-01-30'), { code: 'mail-not-sent' })
  assert.equal(server.letters.length, 2)
  const kept = await store.read(region, (db) => followUp.listRemindersSince(db, region, day('2022-01-01')))
  assert.deepEqual(
    kept.map(({ sentOn }) => sentOn),
    ['2022-01-10', '2022-01-15'],
  )
  await store.close()
})
