import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../foundation/index.ts'
import { exitCodes } from './exit-codes.ts'
import { tellFault } from './tell-fault.ts'

const diskError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: no`), { code, ...(path ? { path } : {}) })

test('a refusal is told in its own sentence', () => {
  const told = tellFault(new Refusal('not-allowed'))

  assert.equal(told.code, exitCodes.refused)
  assert.match(told.lines.join(' '), /behörighet/)
})

test('a command that was written wrongly ends with the code for that', () => {
  assert.equal(tellFault(new Refusal('unknown-word', { word: '--x', suggestion: '' })).code, exitCodes.wrongUsage)
})

test('what the disk says no to is told in plain Swedish, with the path', () => {
  assert.deepEqual(tellFault(diskError('ENOENT', 'rapport.docx')), {
    code: exitCodes.fault,
    lines: ['rapport.docx finns inte. Kontrollera namnet och mappen.'],
  })
  assert.match(tellFault(diskError('ENOSPC')).lines.join(), /Disken är full. Inget är halvskrivet/)
  assert.match(tellFault(diskError('EACCES', 'x')).lines.join(), /rättighet saknas/)
})

test('a fault of ours gives an id and an apology, and its cause stays in one line of the log', () => {
  const told = tellFault(new Error('hemlig sak\nrad två'), 'abcd1234')

  assert.equal(told.code, exitCodes.fault)
  assert.match(told.lines[0] ?? '', /ber om ursäkt.*abcd1234/)
  assert.doesNotMatch(told.lines[0] ?? '', /hemlig/)
  assert.equal(told.lines[1]?.includes('\n'), false)
  assert.match(told.lines[1] ?? '', /hemlig sak \| rad två/)
})

test('the log does not hold the folders of the machine', () => {
  const fault = new Error('x')
  fault.stack = 'Error: x\n    at f (file:///home/nn/kraftsamling/src/cli/a.ts:1:1)'

  assert.match(tellFault(fault, '1').lines[1] ?? '', /\(src\/cli\/a\.ts:1:1\)/)
})
