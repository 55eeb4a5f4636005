import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadReport } from '../../../reading/index.ts'
import { exampleForm } from '../example-form.ts'
import { ticksUntold } from './ticks-untold.ts'

const empty: ReadReport = { form: 'exempel', sections: [], answers: [], formText: [], dropped: [], unplaced: [] }
const prompts = (...texts: string[]): ReadReport => ({
  ...empty,
  formText: texts.map((text, at) => ({ lines: [at * 10 + 1, at * 10 + 1], text })),
  sections: texts.map((_, at) => ({ number: `${at + 1}.1`, title: 'A', lines: [at * 10 + 1, at * 10 + 10] })),
})

test('boxes that are ticked without a heading for any of them are asked about', () => {
  const ticks = ['Renare vattendrag', 'Fiskevård i norr'].map((label, at) => ({ label, ticked: true, line: 4 + at }))
  const report: ReadReport = {
    ...prompts('Vilka mål?'),
    answers: [{ question: '1.1-q1', lines: [[4, 5]], text: '', ticks }],
  }
  const passage = (text: string) => ({ kind: 'body', lines: [8, 8], text, question: '1.1-q2', starts: [0] }) as const
  const text = (written: string) => ({
    lines: [],
    passages: [passage(written)],
    words: [],
    droppedLines: new Set<number>(),
  })

  assert.equal(ticksUntold(exampleForm, report, text('Mycket har hänt.'))[0]?.severity, 'notice')
  assert.deepEqual(ticksUntold(exampleForm, report, text('Renare vattendrag')), [])
})
