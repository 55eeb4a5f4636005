import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { Refusal } from '../../foundation/index.ts'
import { p, run, wordFile } from './docx/word-file.ts'
import { readDocx } from './read-docx.ts'

const linesOf = (body: string, more: Record<string, string> = {}) => readDocx(wordFile(body, more), 'a.docx').lines

test('a file that would fill the memory with elements is refused', () => {
  assert.throws(() => linesOf(`${'<w:p/>'.repeat(700_000)}<w:p>${'<w:r/>'.repeat(400_000)}</w:p>`), {
    code: 'file-too-large',
  })
})

test('another kind of office file is called what it is', () => {
  const kindOf = (path: string) => () => readDocx(zipSync({ [path]: strToU8('<a/>') }), 'a')
  const says = (pattern: RegExp) => (thrown: unknown) => pattern.test(JSON.stringify(thrown))
  assert.throws(kindOf('xl/workbook.xml'), says(/Excelfil/))
  assert.throws(kindOf('content.xml'), says(/LibreOffice/))
})

test('XML that is broken, or nested without end, is refused', () => {
  assert.throws(() => linesOf('<w:p>'), { code: 'file-not-readable' })
  assert.throws(() => linesOf('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)), { code: 'file-not-readable' })
})

test('what is long, but not too long, is read to its end', () => {
  const note = `<w:footnote w:id="1">${p('fot')}</w:footnote>`
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  assert.equal(linesOf(p(`${run('a')}<w:r>${'<w:br/>'.repeat(300_000)}</w:r>${run('b')}`)).length, 300_001)
  assert.deepEqual(linesOf(p(run('a') + reference.repeat(100_000)), { footnotes: note }), ['a', 'fot'])
  assert.deepEqual(linesOf(p('', '<w:rPr><w:del/></w:rPr>').repeat(150_000) + p('a')), ['a'])
})

const names =
  'w:p w:r w:t w:tbl w:tr w:tc w:sdt w:sdtContent w:sdtPr w14:checkbox w:ins w:del w:br w:fldChar w:txbxContent w:pPr w:rPr w:numPr w:numId w:ilvl w:vMerge w:footnoteReference mc:AlternateContent mc:Choice constructor'
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('text', ' ', ''),
    fc
      .tuple(
        fc.constantFrom(...names.split(' ')),
        fc.constantFrom('', ' w:val="1"', ' w:val="-3"', ' w:val="x"', ' w:id="1"', ' w:fldCharType="begin"'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
  ),
})).node

test('whatever stands where it cannot stand, the file opens or is refused', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  fc.assert(
    fc.property(fc.array(element), fc.array(element), (body, note) => {
      const more = { numbering, footnotes: `<w:footnote w:id="1">${note.join('')}</w:footnote>` }
      try {
        const { lines, headings } = readDocx(wordFile(body.join(''), more), 'a.docx')
        assert.ok(headings.every(({ line }) => lines[line - 1] !== undefined))
      } catch (thrown) {
        assert.ok(thrown instanceof Refusal)
      }
    }),
    { numRuns: 300 },
  )
})
