/*
 * Report rounds: from a keystroke to the server's acknowledgement with 20 writers, checking as one writes, words that lean on 5 000 figures,
 * arranging and printing the report of a round, and comparing two rounds.
 */
import { build, printers } from '../src/documents/index.ts'
import { asId } from '../src/foundation/index.ts'
import { addPerson } from '../src/people/index.ts'
import { plantedInReports } from '../src/reporting/claims/planted/in-reports.ts'
import { papersOfFigure, textOf } from '../src/reporting/claims/planted/papers.ts'
import { planted } from '../src/reporting/claims/planted/plain.ts'
import { answers, claims, ensureDataSet, forms, roundReport, rounds, writing } from '../src/reporting/index.ts'
import { openTestStore } from '../src/store/index.ts'
import { printTable, timeRuns } from './measure.ts'

const region = asId<'Region'>('orebro')
const today = asId<'CalendarDate'>('2022-01-10')
const runs = 5
const writers = 20
const stepsEach = 25

const store = await openTestStore()
await ensureDataSet(store, region)
const leader = await addPerson(store, {
  region,
  name: 'Lena',
  email: 'lena@exempellan.se',
  password: 'ett långt lösenord',
  roles: ['coordinator'],
})
const form = forms.getForm('villkorsbeslut-2021')
const opened = (year: number, before?: string) =>
  rounds.openRound(store, leader, { year, report: 'government', form, dueOn: '2099-02-21', before }, today)
const first = await opened(2021)
const questions = forms.questionsOf(form).flatMap(({ id, kind }) => (kind === 'free-text' ? [id] : []))
for (const question of questions) {
  const text = `Under året samordnade regionen arbetet. Vi deltog i {62|networks;period=2021} nätverk. `.repeat(12)
  await answers.saveAnswer(store, leader, { year: 2021, question, written: { text }, basedOn: 0 }, today)
}
const second = await opened(2022, first.id)

/** One letter for each of the 20, at once; the time until all have their acknowledgement. */
const numbers = new Map<string, number>()
const letter = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'a' }] } }
async function keystroke(question: string): Promise<number> {
  const began = performance.now()
  const number = numbers.get(question) ?? 0
  const input = { year: 2022, question, number, steps: [letter], client: question }
  const { number: next } = await writing.takeSteps(store, leader, input, new Date())
  numbers.set(question, next)
  return performance.now() - began
}
const times: number[] = []
for (let step = 0; step < stepsEach; step += 1)
  times.push(...(await Promise.all(questions.slice(0, writers).map((question) => keystroke(question)))))
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`
console.log(
  `\nKeystroke to acknowledgement, ${writers} writers at once, ${sorted.length} steps: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
)

const material = await roundReport.getRoundMaterial(store, region, first.id)
const live = roundReport.liveFigures(material)
const tree = roundReport.arrangeRound(material, live)
const blocks = answers.blocksOf(material.answers[0]?.content ?? { type: 'doc' })
const sentences = [...planted, ...plantedInReports]
const many = build.doc(
  {},
  ...Array.from({ length: 5000 }, (_, place) => {
    const { text, papers } = sentences[place % sentences.length] ?? { text: '', papers: '' }
    return textOf(text, papers).firstChild ?? build.paragraph()
  }),
)
const asked = build.doc(
  {},
  ...Array.from({ length: 5000 }, (_, place) =>
    build.paragraph(
      'Antalet har ökat till ',
      build.figure({ text: '84', id: `f${place}`, ask: `granted-count;period=${2019 + (place % 3)}` }),
      ' företag.',
    ),
  ),
)
const next = await roundReport.getRoundMaterial(store, region, second.id)

const judged = sentences.map(({ text, papers, verdict }) => ({
  verdict,
  told: claims.judgeClaims(textOf(text, papers), papersOfFigure).map((claim) => claim.verdict),
}))
const [wrong, right] = [
  judged.filter(({ verdict }) => verdict === 'fails'),
  judged.filter(({ verdict }) => verdict !== 'fails'),
]
const marked = (of: typeof judged) => of.filter(({ told }) => told.includes('fails')).length
console.log(
  `Planted sentences: ${marked(wrong)} of ${wrong.length} false ones marked, ${marked(right)} of ${right.length} others marked wrongly`,
)

printTable('Report rounds', [
  await timeRuns('checking the answer that is being written', runs, () =>
    roundReport.checkAnswer(material, questions[0] ?? '', blocks, {
      live,
      tree: () => roundReport.arrangeRound(material, live),
    }),
  ),
  await timeRuns('checking the whole report (limit 200 ms)', runs, () => roundReport.checkRound(material, live)),
  await timeRuns('words that lean on 5 000 figures, planted sentences (limit 2 s)', runs, () =>
    claims.judgeClaims(many, papersOfFigure),
  ),
  await timeRuns('5 000 figures computed anew, changed ones with their words (limit 2 s)', runs, () => {
    const now = roundReport.liveFigures(material)
    return claims.changedSentences(asked, now.nowOf, now.papersOf)
  }),
  await timeRuns('gathering and arranging the report of a round', runs, async () =>
    roundReport.arrangeRound(await roundReport.getRoundMaterial(store, region, first.id)),
  ),
  await timeRuns('printing it as DOCX (limit 1 s)', runs, () => printers.docx(tree)),
  await timeRuns('printing it as PDF (limit 2 s)', runs, () => printers.pdf(tree)),
  await timeRuns('comparing two rounds, every answer word by word', runs, () => {
    rounds.matchForms(first.form, second.form)
    for (const { question, content } of next.answers)
      writing.compareTexts(material.answers.find((each) => each.question === question)?.content, content)
  }),
])
await store.close()
