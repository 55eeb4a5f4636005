import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passages } from '../../documents/index.ts'
import { openTestHouse, openTestRound, testRegion as region, testToday, writtenQuestions } from '../test-round.ts'
import { passageOf } from './comment.ts'
import { listComments } from './comment-store.ts'
import { listCommentsFor } from './list-comments-for.ts'
import { placeComments } from './placed-comments.ts'
import { recordComment, recordReply, turnComment } from './record-comment.ts'
import { takeSteps } from './take-steps.ts'
import { docOf } from './writing.ts'

const question = writtenQuestions[0] ?? ''
const doc = (text: string) =>
  docOf({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

test('a passage is found where it was, else where its words stand now, else told as changed', () => {
  const text = doc('Vi stödde nio insatser och nio företag.')
  assert.deepEqual(passageOf(text, { from: 11, to: 14, quote: 'nio' }), { from: 11, to: 14 })
  assert.deepEqual(passageOf(text, { from: 26, to: 29, quote: 'nio' }), { from: 28, to: 31 })
  assert.equal(passageOf(text, { from: 1, to: 4, quote: 'tio' }), undefined)
  assert.deepEqual(passages.findWords(text, 'företag'), { from: 32, to: 39 })
})

test('a comment follows its passage while others write, is answered, resolved and opened again', async () => {
  const { store, writer, reader } = await openTestHouse()
  const step = (text: string, from: number) => ({
    stepType: 'replace',
    from,
    to: from,
    slice: { content: [{ type: 'text', text }] },
  })
  const write = (number: number, text: string) =>
    takeSteps(
      store,
      writer,
      { year: 2021, question, number, steps: [step(text, 1)], client: 'a' },
      new Date('2022-01-10'),
    )
  await write(0, 'nio insatser')
  const given = { year: 2021, question, from: 1, to: 4, quote: 'nio', text: ' Stämmer det? ' }
  await assert.rejects(recordComment(store, reader, given, testToday), { code: 'not-allowed' })
  await assert.rejects(recordComment(store, writer, { ...given, text: ' ' }, testToday), { code: 'comment-empty' })
  const { id } = await recordComment(store, writer, given, testToday)
  await write(1, 'Vi stödde ')
  const read = async () => (await store.read(region, (db) => listComments(db, region, { year: 2021, question })))[0]
  assert.deepEqual([(await read())?.from, (await read())?.to], [11, 14])

  await recordReply(store, writer, id, 'Ja, se listan.', testToday)
  assert.deepEqual(
    (await read())?.said.map(({ text }) => text),
    ['Stämmer det?', 'Ja, se listan.'],
  )
  await assert.rejects(turnComment(store, reader, id, testToday), { code: 'not-allowed' })
  await turnComment(store, writer, id, testToday)
  assert.equal((await read())?.resolved?.by, writer.id)
  await turnComment(store, writer, id, testToday)
  assert.equal((await read())?.resolved, undefined)
  await store.close()
})

test('a comment waits for whoever it asks until it is answered or resolved', async () => {
  const house = await openTestHouse()
  const { store, writer, other } = house
  await openTestRound(house)
  const given = { year: 2021, question, from: 0, to: 0, quote: '', text: 'Stämmer det?' }
  const waits = async (person: typeof writer) =>
    (await listCommentsFor(store, person)).map(({ comment, round }) => [comment.id, round])
  const { id } = await recordComment(store, writer, { ...given, asks: other.id }, testToday)
  assert.deepEqual(await waits(other), [[id, '2021-government']])
  assert.deepEqual(await waits(writer), [])
  await recordReply(store, other, id, 'Ja.', testToday)
  assert.deepEqual(await waits(other), [])
  await store.close()
})

test('comments stand in the order of the text, numbered; those whose words are gone come last', () => {
  const text = docOf({
    type: 'doc',
    content: ['Vi stödde unga.', 'I hela länet.'].map((each) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: each }],
    })),
  })
  const comment = (id: string, quote: string) =>
    ({ id, quote, from: 0, to: 0 }) as Parameters<typeof placeComments>[1][number]
  const placed = placeComments(text, [comment('a', 'borta'), comment('b', 'hela länet'), comment('c', 'unga')])
  assert.deepEqual(
    placed.map(({ comment: { id }, number, paragraph }) => [id, number, paragraph]),
    [
      ['c', 1, 1],
      ['b', 2, 2],
      ['a', 3, undefined],
    ],
  )
})
