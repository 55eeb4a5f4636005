/*
 * The plans of Exempellän, and what its kraftsamlingar have led to. A table, invented.
 */
export const plans = [
  {
    id: 'serviceprogram',
    name: 'Regionalt serviceprogram för Exempellän',
    from: -3,
    to: 4,
    status: 'reviderat under året',
    made: true,
  },
  { id: 'naringslivsprogram', name: 'Näringslivsprogram', from: -5, to: 1, status: 'gäller', made: false },
  {
    id: 'kompetensplan',
    name: 'Handlingsplan för kompetensförsörjning',
    from: -1,
    to: 3,
    status: 'antagen förra året',
    made: false,
  },
] as const

export const mobilised = {
  'energi-for-alla': {
    question: 'Hur kan små företag och hushåll få del av den nya energin?',
    results: ['Fyra kommuner har planlagt mark för lokala nät.', 'Arton företag delar en batteripark på försök.'],
    contributing: ['Exempelläns energikontor', 'Logsjö kommun', 'Stiftelsen Bergselv'],
    challenges: ['Anslutning till stamnätet tar längre tid än byggena.'],
    horizons: ['kort sikt', 'medellång sikt'],
  },
  'kunskap-som-stannar': {
    question: 'Hur får den som utbildar sig i länet ett arbete här?',
    results: ['Nio lärcentrum har ett gemensamt utbud.', 'Var tredje praktikplats finns i ett mindre företag.'],
    contributing: ['Högskolan i Exempellän', 'Hagaviks folkhögskola'],
    challenges: ['Få mindre företag tar emot praktikanter två år i rad.'],
    horizons: ['medellång sikt'],
  },
  'levande-centrum': {
    question: 'Vad får människor att mötas i centrum också när handeln flyttar?',
    results: ['Sex tomma lokaler har fått nya verksamheter.'],
    contributing: ['Västerhults kommun', 'Norrtuna kommun', 'Företagskraft Exempel'],
    challenges: ['Hyrorna sätts av ägare utanför länet.'],
    horizons: ['lång sikt'],
  },
} as const
