import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { EditorState } from 'prosemirror-state'
import { Step } from 'prosemirror-transform'
import { writingSchema } from '../../documents/index.ts'
import { listJournalLines } from '../../store/index.ts'
import { findAnswer, saveAnswer } from '../answers/index.ts'
import { openTestHouse, openTestRound, testRegion as region, testToday, writtenQuestions } from '../test-round.ts'
import { takeSteps } from './take-steps.ts'
import { compareTexts, listVersions } from './versions.ts'
import { applySteps, docOf, emptyText, replaceAll } from './writing.ts'

const question = writtenQuestions[0] ?? ''
const at = (seconds: number) => new Date(Date.parse('2022-01-10T09:00:00Z') + seconds * 1000)
const typed = (text: string, from = 1) => ({
  stepType: 'replace',
  from,
  to: from,
  slice: { content: [{ type: 'text', text }] },
})
const textOf = (content: unknown) => docOf(content as never).textContent

test('steps are taken in order; who is behind gets what is missing and comes again', async () => {
  const house = await openTestHouse()
  const { store, writer, other } = house
  const take = (person: typeof writer, number: number, steps: readonly unknown[], client: string, seconds = 0) =>
    takeSteps(store, person, { year: 2021, question, number, steps, client }, at(seconds))
  assert.deepEqual(await take(writer, 0, [typed('Vi ')], 'a'), {
    taken: true,
    number: 1,
    version: 0,
    steps: [],
    unkept: 1,
  })
  const behind = await take(other, 0, [typed('De ')], 'b')
  assert.equal(behind.taken, false)
  assert.deepEqual(
    behind.steps.map(({ client }) => client),
    ['a'],
  )
  const after = await take(other, 1, [typed('stödde nio.', 4)], 'b', 5)
  assert.equal(after.number, 2)
  // What the first had written was kept before another wrote on.
  assert.equal(after.version, 1)
  const kept = await store.read(region, (db) => findAnswer(db, region, 2021, question))
  assert.equal(textOf(kept?.content), 'Vi ')
  assert.equal(kept?.savedBy, writer.id)
  await store.close()
})

test('a version is kept when it is asked for and after two minutes, and each has its line in the journal', async () => {
  const house = await openTestHouse()
  const { store, writer } = house
  const take = (number: number, text: string, seconds: number, keep = false) =>
    takeSteps(store, writer, { year: 2021, question, number, steps: [typed(text)], client: 'a', keep }, at(seconds))
  await take(0, 'ett ', 0)
  assert.equal((await take(1, 'två ', 60)).version, 0)
  assert.equal((await take(2, 'tre ', 121)).version, 1)
  assert.equal((await take(3, 'fyra ', 122, true)).version, 2)
  const versions = await store.read(region, (db) => listVersions(db, region, 2021, question))
  assert.deepEqual(
    versions.map(({ version, content }) => [version, textOf(content)]),
    [
      [1, 'två ett '],
      [2, 'fyra tre två ett '],
    ],
  )
  assert.deepEqual(compareTexts(versions[0]?.content, versions[1]?.content), [
    { kind: 'added', text: 'fyra tre ' },
    { kind: 'same', text: 'två ett' },
  ])
  const lines = await store.read(region, (db) => listJournalLines(db, region, { subject: `answer/2021/${question}` }))
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['answer.saved', 'answer.saved'],
  )
  await store.close()
})

test('a reader may not write, a signed round takes nothing, and a step that fits nowhere leaves everything as it was', async () => {
  const house = await openTestHouse()
  const { store, writer, reader } = house
  await openTestRound(house)
  const input = { year: 2021, question, number: 0, steps: [typed('x')], client: 'a' }
  await assert.rejects(takeSteps(store, reader, input, at(0)), { code: 'not-allowed' })
  const lost = { stepType: 'replace', from: 400, to: 500 }
  await assert.rejects(takeSteps(store, writer, { ...input, steps: [typed('kvar'), lost] }, at(0)), {
    code: 'answer-not-readable',
  })
  const image = { stepType: 'replace', from: 0, to: 2, slice: { content: [{ type: 'image', attrs: { src: 'x' } }] } }
  await assert.rejects(takeSteps(store, writer, { ...input, steps: [image] }, at(0)), { code: 'answer-not-readable' })
  assert.equal((await takeSteps(store, writer, input, at(0))).number, 1)
  await store.write(region, async (tx) => {
    const row = await tx.db.selectFrom('report_round').select('content').executeTakeFirstOrThrow()
    const content = JSON.stringify({ ...(row.content as object), signed: 1 })
    await tx.db.updateTable('report_round').set({ content }).where('region_id', '=', region).execute()
  })
  await assert.rejects(takeSteps(store, writer, { ...input, number: 1 }, at(1)), { code: 'round-signed' })
  await store.close()
})

test('a plain save meets what others write: theirs is kept first, both are shown, and then the writers get what was put together', async () => {
  const house = await openTestHouse()
  const { store, writer, other } = house
  const plain = (basedOn: number, text: string) =>
    saveAnswer(store, other, { year: 2021, question, written: { text }, basedOn }, testToday, at(9))
  await takeSteps(
    store,
    writer,
    { year: 2021, question, number: 0, steps: [typed('Under arbete')], client: 'a' },
    at(0),
  )
  const met = await plain(0, 'Mitt eget')
  assert.equal(met.kind, 'changed-meanwhile')
  assert.equal(met.kind === 'changed-meanwhile' && textOf(met.theirs?.content), 'Under arbete')
  assert.equal((await plain(1, 'Tillsammans')).kind, 'saved')
  const since = await takeSteps(store, writer, { year: 2021, question, number: 1, steps: [], client: 'a' }, at(10))
  const [step] = since.steps
  const doc = docOf({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Under arbete' }] }],
  })
  assert.equal(Step.fromJSON(writingSchema, step?.step).apply(doc).doc?.textContent, 'Tillsammans')
  await store.close()
})

test('the one who writes saves the very text that she wrote, without a collision', async () => {
  const house = await openTestHouse()
  const { store, writer } = house
  await takeSteps(store, writer, { year: 2021, question, number: 0, steps: [typed('Samma')], client: 'a' }, at(0))
  const written = {
    tree: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Samma' }] }] },
  }
  const outcome = await saveAnswer(store, writer, { year: 2021, question, written, basedOn: 0 }, testToday, at(1))
  assert.equal(outcome.kind === 'saved' && outcome.answer.version, 1)
  const after = await takeSteps(store, writer, { year: 2021, question, number: 1, steps: [], client: 'a' }, at(2))
  assert.deepEqual([after.number, after.unkept, after.version], [1, 0, 1])
  await store.close()
})

test('one step replaces the whole text', () => {
  const next = {
    type: 'doc',
    content: [{ type: 'heading', attrs: { level: 1, id: '', number: '' } }, { type: 'paragraph' }],
  }
  assert.equal(applySteps(emptyText, [replaceAll(emptyText, next)]).doc.childCount, 2)
})

/** A server in memory by the same rule as the real one. */
function authority() {
  let doc = docOf(emptyText)
  const taken: { step: unknown; client: string }[] = []
  return {
    doc: () => doc,
    since: (number: number) => taken.slice(number),
    take(number: number, steps: readonly unknown[], client: string) {
      if (number !== taken.length) return false
      doc = applySteps(doc.toJSON() as never, steps).doc
      taken.push(...steps.map((step) => ({ step, client })))
      return true
    },
  }
}

const action = fc.record({
  who: fc.integer({ min: 0, max: 2 }),
  what: fc.constantFrom('write', 'delete', 'split', 'meet'),
  place: fc.nat(40),
  text: fc.stringMatching(/^[a-zåäö]{1,4}$/),
})

test('whatever three write, and whenever they meet the server, all end with the same text', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const server = authority()
      const states = ['a', 'b', 'c'].map((clientID) =>
        EditorState.create({ doc: docOf(emptyText), plugins: [collab({ version: 0, clientID })] }),
      )
      const meet = (who: number) => {
        const receive = () => {
          const state = states[who] as EditorState
          const news = server.since(getVersion(state))
          const steps = news.map(({ step }) => Step.fromJSON(writingSchema, step))
          states[who] = state.apply(
            receiveTransaction(
              state,
              steps,
              news.map(({ client }) => client),
            ),
          )
        }
        receive()
        const own = sendableSteps(states[who] as EditorState)
        if (own)
          assert.ok(
            server.take(
              own.version,
              own.steps.map((step) => step.toJSON() as unknown),
              String(own.clientID),
            ),
          )
        receive()
      }
      for (const { who, what, place, text } of actions) {
        const state = states[who] as EditorState
        const { tr } = state
        const at = Math.min(1 + place, state.doc.content.size - 1)
        if (what === 'meet') meet(who)
        else if (what === 'write') states[who] = state.apply(tr.insertText(text, at))
        else if (what === 'split')
          states[who] = state.doc.resolve(at).parent.isTextblock ? state.apply(tr.split(at)) : state
        else states[who] = state.apply(tr.deleteRange(Math.max(1, at - 3), at))
      }
      for (const who of [0, 1, 2, 0, 1, 2]) meet(who)
      for (const state of states) assert.ok(state.doc.eq(server.doc()))
    }),
    { numRuns: 60 },
  )
})
