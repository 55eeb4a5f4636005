/*
 * For tests: a small signed report of an invented region.
 */
import { build, type Node } from '../../documents/index.ts'
import type { TreeJson } from '../answers/index.ts'
import type { SignedPackage } from './signed-package.ts'

const said = plain(build.doc({}, build.paragraph('Svaret är ett.')))

/** The tree as it comes out of a file. */
function plain(tree: Node): TreeJson {
  return JSON.parse(JSON.stringify(tree)) as TreeJson
}

export const examplePackage: SignedPackage = {
  kind: 'kraftsamling-report',
  format: 1,
  region: { id: 'exempellan', name: 'Region Exempellän (påhittad)' },
  round: '2021-government',
  report: 'government',
  year: 2021,
  number: 1,
  reason: '',
  amends: '',
  signedBy: { id: 'siv-exempel', name: 'Siv Exempel' },
  signedOn: '2022-02-18',
  product: '0.3.0',
  form: { id: 'exempel', title: 'Exempelformulär', hash: 'a'.repeat(64), content: {} },
  tree: plain(
    build.doc(
      { title: 'Exempelrapport' },
      build.heading(1, 'Första delen', { id: 'avsnitt-1', number: '1' }),
      build.heading(2, 'Hur gick det?', { id: 'fraga-q1' }),
      build.paragraph('Svaret är ett.'),
      build.table({ caption: 'Insatser', head: ['Insats', 'Belopp'], rows: [['Exempelinsats', '1 000 kr']] }),
      build.heading(2, 'Och sedan?', { id: 'fraga-q2' }),
      build.paragraph('Sedan blev det bättre.'),
    ),
  ),
  answers: [
    {
      question: 'q1',
      prompt: 'Hur gick det?',
      section: '1',
      version: 1,
      savedBy: 'vera',
      savedOn: '2022-01-10',
      content: said,
    },
  ],
  figures: [
    {
      ask: 'granted-amount;period=2021;as=mkr',
      label: 'Beviljat belopp',
      definition: 'Det som beviljades under året.',
      text: '1,0 Mkr',
      value: 1_000_000,
      unit: 'kronor',
      period: '2021',
      source: 'Ärenderegistret, 1 rad',
      readings: [{ period: '2021', value: 1_000_000 }],
      rows: [{ id: 'a', name: 'Exempelinsats', value: 1_000_000 }],
    },
  ],
  sources: ['Ärenderegistret, 1 rad'],
  findingsSetAside: [],
  journal: 'b'.repeat(64),
  invented: true,
}
