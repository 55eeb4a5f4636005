import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { faultsIn, fromSimpleText, type Node, schema, tableOfContents } from '../documents/index.ts'
import { asId, type CalendarDate } from '../foundation/index.ts'
import { openTestStore, type Store } from '../store/index.ts'
import type { Answer, TreeJson } from './answers/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { ensureDataSet } from './ensure-data-set.ts'
import { getForm, listForms, questionsOf, sectionsOf } from './forms/index.ts'
import { getReportMaterial } from './get-report-material.ts'
import { linesOfTree } from './lines-of-tree.ts'
import type { Register } from './register/index.ts'

const orebro = asId<'Region'>('orebro')
const form = getForm('villkorsbeslut-2021')
let store: Store
let register: Register

before(async () => {
  store = await openTestStore()
  await ensureDataSet(store, orebro)
  register = (await getReportMaterial(store, orebro, 2021)).register
})
after(() => store.close())

function answerTo(question: string, text: string): Answer {
  const content = schema.node('doc', null, fromSimpleText(text)).toJSON() as TreeJson
  return {
    year: 2021,
    question,
    content,
    version: 1,
    savedBy: 'eva',
    savedOn: asId<'CalendarDate'>('2022-01-10') satisfies CalendarDate,
  }
}

/** A register of a region that has just begun: nothing but its name. */
function emptyRegister(): Register {
  return {
    ...register,
    strategy: undefined,
    plans: [],
    appropriation: undefined,
    decision: undefined,
    insatser: [],
    figures: [],
    analyses: [],
    organisations: [],
    networks: [],
    events: [],
    facts: [],
  }
}

function nodes(tree: Node, kind: string): Node[] {
  const found: Node[] = []
  tree.descendants((node) => {
    if (node.type.name === kind) found.push(node)
    return true
  })
  return found
}

function tableWith(tree: Node, id: string): Node {
  const table = nodes(tree, 'table').find((node) => node.attrs['id'] === id)
  assert.ok(table, `there is a table called ${id}`)
  return table
}

/** The texts of the cells, row by row, without the head. */
function rowsOf(table: Node): string[][] {
  return table.children.slice(1).map((row) => row.children.map((cell) => linesOfTree(cell).join(' ')))
}

/** The blocks from the heading of a question to the next heading. */
function blocksAt(tree: Node, question: string): Node[] {
  const start = tree.children.findIndex((node) => node.attrs['id'] === `fraga-${question.replaceAll('.', '-')}`)
  const rest = tree.children.slice(start + 1)
  const end = rest.findIndex((node) => node.type.name === 'heading')
  return rest.slice(0, end === -1 ? undefined : end)
}

function notesOf(kind: string, blocks: readonly Node[]): Node[] {
  return blocks.filter((node) => node.type.name === 'note' && node.attrs['kind'] === kind)
}

for (const id of listForms())
  test(`every part, section and question of ${id} is in the report, in the form's order`, () => {
    const each = getForm(id)
    const tree = arrangeReport(register, each, [])
    const headings = tableOfContents(tree)
    const expected = each.parts.flatMap((part) => [
      part.title,
      ...part.sections.flatMap((section) => [
        ...(section.number === part.number ? [] : [section.title]),
        ...section.questions.filter(({ kind }) => kind !== 'note').map(({ prompt }) => prompt),
      ]),
    ])

    assert.deepEqual(
      headings.map(({ text }) => text),
      ['Om rapporten', ...expected, 'Uppgifter som saknas'],
    )
    for (const note of questionsOf(each).filter(({ kind }) => kind === 'note'))
      assert.ok(
        notesOf('help', tree.children).some((node) =>
          node.textContent.toLowerCase().includes(note.prompt.toLowerCase()),
        ),
        note.id,
      )
  })

for (const id of listForms())
  test(`every question of ${id} is answered by something, also when the register is empty`, () => {
    const each = getForm(id)
    for (const material of [register, emptyRegister()]) {
      const tree = arrangeReport(material, each, [])
      tree.check()
      assert.deepEqual(faultsIn(tree), [])
      for (const question of questionsOf(each).filter(({ kind }) => kind !== 'note')) {
        const blocks = blocksAt(tree, question.id)
        assert.ok(
          blocks.some((node) => linesOfTree(node).join('').trim() !== '' || node.type.name === 'table'),
          question.id,
        )
      }
      assert.doesNotMatch(linesOfTree(tree).join('\n'), /undefined|NaN|null|\[object/)
    }
  })

test('a form that is provisional says so on the report and in it, another does not', () => {
  const provisional = arrangeReport(register, getForm('forordning-2024-99'), [])

  assert.match(String(provisional.attrs['notice']), /preliminärt/)
  assert.match(notesOf('observe', provisional.children)[0]?.textContent ?? '', /preliminärt/)
  assert.equal(arrangeReport(register, form, []).attrs['notice'], '')
})

test('the first page says what stated, computed and missing mean', () => {
  const [note] = notesOf('origin', arrangeReport(register, form, []).children)

  assert.match(note?.textContent ?? '', /Beräknad uppgift.*Angiven uppgift.*Uppgift saknas.*Utkast/s)
})

test('the 14 insatser and the 12 earlier ones stand once each, in the section that they belong to', () => {
  const tree = arrangeReport(register, form, [])
  const rows = (question: string) => rowsOf(tableWith(tree, `fraga-${question}-tabell`)).length

  assert.deepEqual(['1-2-1-q5', '1-3-7-q1', '1-4-1-q5', '1-5-1-q5', '4-3-q2'].map(rows), [1, 2, 9, 1, 1])
  assert.deepEqual(['1-2-3-q1', '1-4-2-q1', '1-5-3-q1'].map(rows), [3, 5, 4])
})

test('a table that has more rows than the form takes says so, and keeps them all', () => {
  const tree = arrangeReport(register, getForm('forordning-2024-99'), [])

  assert.equal(rowsOf(tableWith(tree, 'fraga-1-2-q2-tabell')).length, 14)
  assert.equal(rowsOf(tableWith(tree, 'fraga-1-2-q3-tabell')).length, 12)
  assert.match(notesOf('observe', blocksAt(tree, '1.2-q2'))[0]?.textContent ?? '', /högst 10 rader och tabellen har 14/)
})

test('the 15 analyses stand in a table, and purposes that the form does not know are pointed at', () => {
  const tree = arrangeReport(register, form, [])

  assert.equal(rowsOf(tableWith(tree, 'fraga-5-q5-tabell')).length, 15)
  assert.match(notesOf('observe', blocksAt(tree, '5-q5'))[0]?.textContent ?? '', /^3 rader har ett huvudsyfte/)
})

test('boxes are ticked as the register says, and left empty and marked where it says nothing', () => {
  const boxes = (material: Register, question: string) =>
    blocksAt(arrangeReport(material, form, []), question).flatMap((block) => nodes(block, 'tick_item'))
  const ticked = (node: Node) =>
    (node.attrs['choices'] as { label: string; ticked: boolean }[]).filter((choice) => choice.ticked)

  assert.deepEqual(
    boxes(register, '1.4.1-q1').map((node) => ticked(node).map(({ label }) => label)),
    Array.from({ length: 5 }, () => ['Ja']),
  )
  assert.deepEqual(
    boxes(register, '2-q5').map((node) => ticked(node).map(({ label }) => label)),
    [['Ja']],
  )
  assert.deepEqual(
    boxes(register, '5-q3').map((node) => ticked(node).map(({ label }) => label)),
    [['Ja']],
  )
  for (const node of boxes(emptyRegister(), '1.4.1-q1')) {
    assert.deepEqual(ticked(node), [])
    assert.equal(nodes(node, 'missing').length, 1)
  }
})

test('the matrix counts every funded insats once: its rows and its columns both make 14', () => {
  const rows = rowsOf(tableWith(arrangeReport(register, form, []), 'tabell-matris'))
  const sums = rows.at(-1) ?? []
  const numbers = (cells: readonly string[]) => cells.map(Number)

  assert.deepEqual(numbers(sums.slice(1)), [1, 2, 9, 1, 1, 14])
  assert.equal(
    numbers(rows.slice(0, -1).map((row) => row.at(-1) ?? '')).reduce((sum, count) => sum + count, 0),
    14,
  )
})

test('where the printed matrix of the source says another number, a note tells both', () => {
  const [note, ...others] = notesOf('disagreement', arrangeReport(register, form, []).children)

  assert.deepEqual(others, [])
  assert.match(note?.textContent ?? '', /i 3 kolumner/)
  assert.match(note?.textContent ?? '', /källan anger 12, insatsernas egna avsnitt ger 9/)
})

test('plan and outcome are stated figures with source and page, their sums computed ones', () => {
  const table = tableWith(arrangeReport(register, form, []), 'tabell-anslag')
  const figures = nodes(table, 'figure')
  const origin = (text: string) => figures.find((node) => node.attrs['text'] === text)?.attrs['origin']

  assert.equal(origin('24\u00a0220\u00a0000\u00a0kr'), 'stated')
  assert.equal(origin('40\u00a0480\u00a0000\u00a0kr'), 'computed')
  assert.equal(rowsOf(table)[2]?.[1], 'uppgift saknas')
  for (const { attrs } of figures) assert.notEqual(attrs['source'], '')
})

test('every stated figure tells its source and leads to a page', () => {
  const stated = nodes(arrangeReport(register, form, []), 'figure').filter(({ attrs }) => attrs['origin'] === 'stated')

  assert.ok(stated.length > 40)
  for (const { attrs } of stated) {
    assert.match(String(attrs['source']), /rad \d/)
    assert.match(String(attrs['href']), /^\//)
  }
})

test('where nobody has written, a draft stands that says that it is one', () => {
  const tree = arrangeReport(register, form, [])
  const texts = questionsOf(form).filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')

  for (const { id } of texts) assert.equal(notesOf('draft', blocksAt(tree, id)).length, 1, id)
})

test('a written answer takes the place of the draft and of nothing else', () => {
  const tree = arrangeReport(register, form, [answerTo('2-q1', 'Pengarna gick dit de behövdes.')])
  const blocks = blocksAt(tree, '2-q1')

  assert.deepEqual(notesOf('draft', blocks), [])
  assert.ok(blocks.some((node) => node.textContent === 'Pengarna gick dit de behövdes.'))
  assert.ok(blocks.some((node) => node.attrs['id'] === 'tabell-matris'))
  assert.equal(notesOf('draft', blocksAt(tree, '2-q4')).length, 1)
})

test('an answer without words is no answer: the draft stays', () => {
  const tree = arrangeReport(register, form, [answerTo('1.1.2-q1', '  ')])

  assert.equal(notesOf('draft', blocksAt(tree, '1.1.2-q1')).length, 1)
})

test('a heading in an answer stands below its question, so that the levels of the report hold', () => {
  const content = schema
    .node('doc', null, [
      schema.node('heading', { level: 1 }, [schema.text('Min rubrik')]),
      schema.node('paragraph', null, [schema.text('Text.')]),
    ])
    .toJSON() as TreeJson
  const tree = arrangeReport(register, form, [{ ...answerTo('3.1-q1', 'x'), content }])
  const headings = tableOfContents(tree)

  assert.equal(headings.find(({ text }) => text === 'Min rubrik')?.level, 4)
  assert.deepEqual(faultsIn(tree), [])
})

test('what is missing is marked as such, in the tables and in the list at the end', () => {
  const tree = arrangeReport(register, form, [])
  const missing = rowsOf(tableWith(tree, 'tabell-saknas'))

  assert.ok(nodes(tree, 'missing').length > 50)
  assert.deepEqual(missing.find(([of, what]) => of === 'Insatser' && what === 'Beviljat belopp')?.[2], '26')
})

test('the same register, form and answers always give the same report, and are left as they were', () => {
  const answers = [answerTo('6-q1', 'Tack.')]
  const asTheyWere = JSON.stringify({ register, answers })

  assert.deepEqual(arrangeReport(register, form, answers).toJSON(), arrangeReport(register, form, answers).toJSON())
  assert.equal(JSON.stringify({ register, answers }), asTheyWere)
})

test('no heading of the form is lost where a section has the number of its part', () => {
  const numbers = tableOfContents(arrangeReport(register, form, [])).map(({ number }) => number)

  for (const { number } of sectionsOf(form)) assert.ok(numbers.includes(number), number)
})
