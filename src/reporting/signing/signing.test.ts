import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { readFile } from '../../documents/index.ts'
import { listJournalLines, recordRegion } from '../../store/index.ts'
import { saveAnswer } from '../answers/index.ts'
import { getDataSetFolder } from '../ensure-data-set.ts'
import { formats } from '../format.ts'
import type { Form } from '../forms/index.ts'
import { printReport } from '../print-report.ts'
import { loadDataSet } from '../register/index.ts'
import { openRound } from '../rounds/open-round.ts'
import { changeRound, getRound } from '../rounds/round-store.ts'
import { turnAnswer } from '../rounds/turn-answer.ts'
import { openTestHouse, testRegion as region, type TestHouse, testForm, testToday } from '../test-round.ts'
import { takeSteps } from '../writing/take-steps.ts'
import { openAmendment } from './open-amendment.ts'
import { readPackage, writePackage } from './package-file.ts'
import { receivePackage } from './receive-package.ts'
import { getReceivedFile, listReceived } from './received-store.ts'
import { signOff } from './sign-off.ts'
import { hashOfPackage } from './signed-package.ts'
import { getSignedFile, listSigned, listSignedFiles } from './signed-store.ts'

/** The first section alone, so that a whole report can be approved in a test. */
const small: Form = {
  ...testForm,
  parts: testForm.parts
    .slice(0, 1)
    .map((part) => ({ ...part, sections: part.sections.filter(({ number }) => number === '1.1.1') })),
}
const questions = small.parts.flatMap(({ sections }) => sections).flatMap((section) => section.questions)
const asked = questions.filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text').map(({ id }) => id)
const first = asked[0] ?? ''
const round = '2021-government'
let house: TestHouse

before(async () => {
  house = await openTestHouse()
  await loadDataSet(house.store, getDataSetFolder('orebro-2021'), 'test')
  await openRound(
    house.store,
    house.leader,
    { year: 2021, report: 'government', form: small, dueOn: '2022-02-21' },
    testToday,
  )
})
after(() => house.store.close())

const sign = (person = house.signer, extra = {}) =>
  house.store
    .read(region, (db) => getRound(db, region, round))
    .then(({ version }) =>
      signOff(
        house.store,
        person,
        printReport,
        { round, seen: version, reason: '', product: '0.3.0', ...extra },
        testToday,
      ),
    )

async function approve(question: string, text: string, basedOn = 0) {
  const { store, writer, leader } = house
  await saveAnswer(store, writer, { year: 2021, question, written: { text }, basedOn }, testToday)
  await turnAnswer(store, writer, { round, question, step: 'hand-in', seen: basedOn + 1 })
  await turnAnswer(store, leader, { round, question, step: 'approve', seen: basedOn + 1 })
}

test('only a signer signs, and only when every answer is approved and nobody is writing', async () => {
  await assert.rejects(sign(house.leader), { code: 'not-allowed' })
  await assert.rejects(sign(house.reader), { code: 'not-allowed' })
  await assert.rejects(sign(), { code: 'not-all-approved' })
  for (const question of asked)
    await approve(
      question,
      question === first ? 'Regionen deltar i {6|networks;period=2021} nätverk.' : 'Se ovan nämnda arbete.',
    )
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'Ny ' }] } }
  await takeSteps(
    house.store,
    house.writer,
    { year: 2021, question: first, number: 0, steps: [step], client: 'a' },
    new Date(),
  )
  await assert.rejects(sign(), { code: 'somebody-writes' })
  assert.deepEqual(await house.store.read(region, (db) => listSigned(db, region, round)), [])
  await takeSteps(
    house.store,
    house.writer,
    { year: 2021, question: first, number: 1, steps: [], client: 'a', keep: true },
    new Date(),
  )
  await assert.rejects(sign(), { code: 'not-all-approved' })
  await turnAnswer(house.store, house.writer, { round, question: first, step: 'hand-in', seen: 2 })
  await turnAnswer(house.store, house.leader, { round, question: first, step: 'approve', seen: 2 })
})

test('what is signed is the whole: text, figures with readings and rows, form and sources under one hash, in every format', async () => {
  await assert.rejects(sign(house.signer, { seen: 99 }), { code: 'changed-meanwhile' })
  const signed = await sign()
  const { content, hash } = signed
  assert.equal(hash, hashOfPackage(content))
  assert.equal(content.answers.length, asked.length)
  const [figure] = content.figures
  assert.equal(figure?.rows.length, figure?.value)
  assert.ok((figure?.value ?? 0) > 0)
  assert.equal(content.form.hash.length, 64)
  assert.ok(content.sources.length > 0)
  const file = (format: 'docx' | 'pdf' | 'md') =>
    house.store.read(region, (db) => getSignedFile(db, region, signed.id, format))
  const docx = await file('docx')
  assert.match(new TextDecoder().decode(unzipSync(docx.bytes)['word/document.xml']), /Källor till siffrorna/)
  const { lines } = await readFile((await file('pdf')).bytes, 'rapport.pdf')
  assert.match(lines.join('\n'), /Källor till siffrorna/)
  assert.match(lines.join(' '), /Läst ur registret 10 januari 2022/)
  assert.match(lines.join('\n'), /Undertecknad 10 januari 2022 av Siv, /)
  assert.match(new TextDecoder().decode((await file('md')).bytes), /\[\^k1\]/)
  const journal = await house.store.read(region, (db) => listJournalLines(db, region, { subject: `round/${round}` }))
  assert.equal(journal.at(-1)?.what, 'report.signed')
})

test('a signed report takes no more text, and opens as it was in every format when the register and the form have moved on', async () => {
  const [before_] = await house.store.read(region, (db) => listSigned(db, region, round))
  await assert.rejects(
    saveAnswer(
      house.store,
      house.writer,
      { year: 2021, question: first, written: { text: 'Nytt' }, basedOn: 2 },
      testToday,
    ),
    { code: 'round-signed' },
  )
  assert.ok(before_)
  const filesOf = () => house.store.read(region, (db) => listSignedFiles(db, region, before_.id))
  const printed = await filesOf()
  await house.store.write(region, (tx) => recordRegion(tx, region, 'Ett annat namn'))
  await house.store.write(region, async (tx) => {
    const { form, ...rest } = await getRound(tx.db, region, round)
    await changeRound(tx, { ...rest, form: { ...form, title: 'Ett nytt formulär' } })
  })
  const [after_] = await house.store.read(region, (db) => listSigned(db, region, round))
  assert.deepEqual(after_, before_)
  assert.equal(hashOfPackage(after_.content), before_.hash)
  const still = await filesOf()
  assert.deepEqual(still, printed)
  assert.deepEqual(
    still.map(({ format }) => format),
    formats,
  )
  for (const { format, bytes, hash } of still)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, format)
  await house.store.write(region, async (tx) => {
    await changeRound(tx, { ...(await getRound(tx.db, region, round)), form: small })
  })
})

test('an amendment needs a reason, and both are kept', async () => {
  await assert.rejects(sign(), { code: 'reason-missing' })
  const amended = await sign(house.signer, { reason: 'Fel namn på ett nätverk.' })
  assert.equal(amended.number, 2)
  const all = await house.store.read(region, (db) => listSigned(db, region, round))
  assert.deepEqual(
    all.map(({ number }) => number),
    [1, 2],
  )
  assert.equal(all[1]?.content.amends, all[0]?.hash)
  const { bytes } = await house.store.read(region, (db) => getSignedFile(db, region, amended.id, 'md'))
  assert.match(new TextDecoder().decode(bytes), /Ändrad 10 januari 2022: Fel namn på ett nätverk/)
})

test('a signed report is opened for an amendment by the leader: text can be changed, approved and signed again', async () => {
  const reason = 'Ett nätverk saknades.'
  const open = (person = house.leader, why = reason) =>
    openAmendment(house.store, person, { round, reason: why }, testToday)
  await assert.rejects(open(house.writer), { code: 'not-allowed' })
  await assert.rejects(open(house.leader, ' '), { code: 'reason-missing' })
  await open()
  await assert.rejects(open(), { code: 'not-at-this-step' })
  await approve(first, 'Regionen deltar i flera nätverk.', 2)
  const amended = await sign()
  assert.equal(amended.content.reason, reason)
  assert.match(JSON.stringify(amended.content.tree), /flera nätverk/)
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'Ny ' }] } }
  const typed = { year: 2021, question: first, number: 0, steps: [step], client: 'b' }
  await assert.rejects(takeSteps(house.store, house.writer, typed, new Date()), { code: 'round-signed' })
  await assert.rejects(approve(first, 'Nytt', 3), { code: 'round-signed' })
})

test('a package is read in once by a leader; one that was changed on the way is refused and nothing is kept', async () => {
  const [signed] = await house.store.read(region, (db) => listSigned(db, region, round))
  assert.ok(signed)
  const documents = await house.store.read(region, (db) => listSignedFiles(db, region, signed.id))
  const text = writePackage(signed.content, documents)
  assert.deepEqual(readPackage(text).content, signed.content)
  await assert.rejects(receivePackage(house.store, house.writer, text, testToday), { code: 'not-allowed' })
  for (const [wrong, code] of [
    [text.replace('Se ovan', 'Se nedan'), 'package-hash-broken'],
    ['{}', 'package-not-readable'],
    ['inte json', 'package-not-readable'],
  ] as const)
    await assert.rejects(receivePackage(house.store, house.leader, wrong, testToday), { code })
  assert.deepEqual(await house.store.read(region, (db) => listReceived(db, region, 2021)), [])
  const receive = (sent: string) => receivePackage(house.store, house.leader, sent, testToday)
  assert.equal((await receive(text)).isNew, true)
  assert.equal((await receive(text)).isNew, false)
  await assert.rejects(receive(writePackage({ ...signed.content, product: '0.4.0' }, documents)), {
    code: 'package-differs',
  })
  const [received, ...others] = await house.store.read(region, (db) => listReceived(db, region, 2021))
  assert.deepEqual(others, [])
  const pdf = await house.store.read(region, (db) => getReceivedFile(db, region, received?.id ?? '', 'pdf'))
  assert.deepEqual(pdf.bytes, documents.find(({ format }) => format === 'pdf')?.bytes)
})
