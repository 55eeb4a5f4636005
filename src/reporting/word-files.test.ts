import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { build, printers } from '../documents/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { printReport } from './print-report.ts'
import { everyReport, materialOfOrebro } from './test-report.ts'

const { register, form, answers } = await materialOfOrebro()
const government = arrangeReport(register, form, answers)

const reports = everyReport({ register, form, answers })

const partsOf = (docx: Uint8Array) => {
  const files = unzipSync(docx)
  return (path: string) => strFromU8(files[path] ?? new Uint8Array())
}

/** What a reader with a screen reader, or an editor of an authority, would miss in the file. */
function lacksIn(part: (path: string) => string): string[] {
  const document = part('word/document.xml')
  const levels = [...document.matchAll(/<w:pStyle w:val="(?:Plain)?Heading(\d)"\/>/g)].map(([, level]) => Number(level))
  const contents = document.split(/<w:pStyle w:val="TOC\d"\/>/).slice(1)
  const tables = document.split('<w:tbl>').slice(1)
  const pictures = [...document.matchAll(/<wp:docPr [^>]*>/g)]
  const controls = [...document.matchAll(/<w:tag w:val="kr:\w+:(\w+)"\/>/g)].map(([, key = '']) => key)
  const kept = part('customXml/item1.xml')
  return [
    ...(levels.length === 0 ? ['headings'] : []),
    ...levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`a level before heading ${at + 1}`] : [])),
    ...tables.flatMap((table, at) =>
      /^.*?<w:tr>.*?<w:tblHeader/s.test(table) ? [] : [`a header row in table ${at + 1}`],
    ),
    ...pictures.flatMap(([picture], at) => (/descr="[^"]{10,}"/.test(picture) ? [] : [`words for picture ${at + 1}`])),
    ...controls.flatMap((key) => (kept.includes(`"${key}"`) ? [] : [`what control ${key} stands for`])),
    ...(/<w:lang w:val="sv-SE"/.test(part('word/styles.xml')) ? [] : ['the language']),
    ...(/<dc:title>[^<]+</.test(part('docProps/core.xml')) ? [] : ['the title']),
    ...(/TOC \\o/.test(document) && contents.length > 2 ? [] : ['the contents']),
    ...contents.flatMap((line, at) =>
      /PAGEREF.*?<w:t[^>]*>\d+<\/w:t>.*?<\/w:p>/s.test(line.slice(0, line.indexOf('</w:p>') + 6))
        ? []
        : [`the page of line ${at + 1} in the contents`],
    ),
  ]
}

for (const [name, tree] of Object.entries(reports))
  test(`${name}: headings in order, header rows, words for pictures, language, title, contents and controls`, async () => {
    assert.deepEqual(lacksIn(partsOf((await printers.docx(tree)) as Uint8Array)), [])
  })

test('a file that lacks any of it is told so', async () => {
  const part = partsOf((await printers.docx(government)) as Uint8Array)
  const spoilt = (path: string, from: RegExp | string, to: string) =>
    lacksIn((asked) => (asked === path ? part(asked).replace(from, to) : part(asked)))
  assert.deepEqual(spoilt('word/document.xml', '<w:tblHeader/>', ''), ['a header row in table 1'])
  assert.deepEqual(spoilt('word/document.xml', /descr="[^"]*"/, 'descr=""'), ['words for picture 1'])
  const page = /(PAGEREF h1 .*?<w:t[^>]*>)\d+/s
  assert.deepEqual(spoilt('word/document.xml', page, '$1'), ['the page of line 1 in the contents'])
  assert.deepEqual(spoilt('word/styles.xml', 'sv-SE', 'en-GB'), ['the language'])
  assert.deepEqual(spoilt('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'), ['the title'])
})

test('a tree that would make such a file is never printed, in any format', async () => {
  const faulty = [
    build.doc({ title: '' }, build.heading(1, 'Del')),
    build.doc({ title: 'a' }, build.heading(1, 'Del'), build.heading(3, 'Hoppar')),
    build.doc({ title: 'a' }, build.table({ caption: 'Ojämn', head: ['a', 'b'], rows: [['1']] })),
  ]
  for (const tree of faulty)
    for (const format of ['docx', 'pdf', 'html'] as const)
      await assert.rejects(
        printReport({ register, form, answers: [], tree: tree.toJSON() as never }, [format], () => undefined),
        { code: 'report-incomplete' },
      )
})
