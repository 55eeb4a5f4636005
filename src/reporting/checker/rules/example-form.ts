/*
 * A small form of Exempellän for the examples of the rules that need one: three sections, the three sorts of table, a choice.
 */
import { type Form, parseForm } from '../../forms/index.ts'

const text = (id: string, prompt: string, more: object = {}) => ({
  kind: 'free-text',
  id,
  prompt,
  words: [],
  required: true,
  ...more,
})
const rows = (id: string, prompt: string, table: string) => ({ kind: 'table', id, prompt, table, words: [] })
const column = (id: string, title: string, more: object = {}) => ({ id, title, help: '', ...more })
const basis = { id: 'basis', name: 'grund', allowed: ['uppföljning', 'utvärdering', 'egen bedömning'], required: true }
const kind = { id: 'kind', name: 'slag', allowed: ['analys', 'uppföljning', 'utvärdering'], required: true }

export const exampleForm: Form = parseForm('exempel', {
  id: 'exempel',
  title: 'Exempellän',
  year: 2030,
  provisional: false,
  source: 'Exempellän',
  subPrompts: [],
  tables: {
    insatser: {
      asked: [2, 3],
      atMost: 3,
      columns: [
        column('name-description', 'Insatsens benämning'),
        column('goal', 'Målsättning'),
        column('outputs', 'Prestationer'),
        column('effects', 'Verkningar', { parts: [basis] }),
      ],
      words: ['insatsens', 'benämning', 'målsättning', 'prestationer', 'verkningar'],
    },
    'tidigare-insatser': {
      asked: [0, 5],
      atMost: 5,
      columns: [
        column('name-description', 'Tidigare benämning'),
        column('results', 'Uppnådda utfall', { parts: [basis] }),
      ],
      words: ['tidigare', 'benämning', 'uppnådda', 'utfall'],
    },
    analyser: {
      asked: [0, 5],
      atMost: 5,
      columns: [
        column('name-description', 'Studiens benämning', { parts: [kind] }),
        column('funded-by-1-1', 'Finansierad', { allowed: ['ja', 'nej'] }),
        column('main-purpose', 'Huvudsyfte', { allowed: ['kunskap', 'löpande rapportering'] }),
        column('use', 'Nyttiggörande'),
      ],
      words: ['studiens', 'benämning', 'finansierad', 'huvudsyfte', 'nyttiggörande'],
    },
  },
  scopeRules: [
    { id: 'fiske', section: '1.1', not: ['fiske'], belongsTo: '1.2', says: 'Fiske redovisas i 1.2, inte i 1.1.' },
  ],
  crossReferenceRule: '',
  parts: [
    {
      number: '1',
      title: 'Sjöar och stränder',
      purpose: '',
      words: [],
      sections: [
        {
          number: '1.1',
          title: 'Samarbete med badplatser',
          words: [],
          questions: [
            text('1.1-q1', 'Berätta hur badplatserna skötts under sommaren.', { parts: ['aktörer'] }),
            text('1.1-q2', 'Hur har samarbete med badplatser utvecklats?'),
          ],
        },
        {
          number: '1.2',
          title: 'Samarbete med fiskare',
          words: [],
          questions: [
            text('1.2-q1', 'Hur har samarbete med fiskare utvecklats?'),
            text('1.2-q2', 'Vilka lärdomar finns av samarbete med fiskare?'),
            rows('1.2-q3', 'Lista sommarens fiskeprojekt i matrisen.', 'insatser'),
          ],
        },
        {
          number: '1.3',
          title: 'Äldre satsningar',
          words: [],
          questions: [rows('1.3-q1', 'Lista satsningar från förr som burit frukt.', 'tidigare-insatser')],
        },
        {
          number: '1.4',
          title: 'Kunskapsläge',
          words: [],
          questions: [rows('1.4-q1', 'Lista studier om vattnet.', 'analyser')],
        },
        {
          number: '1.5',
          title: 'Politisk förankring',
          words: [],
          questions: [
            {
              kind: 'choice-with-text',
              id: '1.5-q1',
              prompt: 'Har fullmäktige antagit sjöplanen?',
              allowed: ['ja', 'nej'],
              words: [],
            },
          ],
        },
        {
          number: '1.6',
          title: 'Samverkan med statliga myndigheter',
          words: [],
          questions: [text('1.6-q1', 'Vilka myndigheter har ni träffat?')],
        },
        {
          number: '1.7',
          title: 'Samråd med organisationer',
          words: [],
          questions: [text('1.7-q1', 'Vilka föreningar har ni rådgjort med?')],
        },
      ],
    },
  ],
})
