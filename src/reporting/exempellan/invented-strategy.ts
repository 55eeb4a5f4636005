/*
 * What follows up the strategy of Exempellän: an indicator and a task for each goal, the plans, and what the kraftsamlingar have led to. A
 * table. Every value and every name is invented.
 */
import type { goals } from './words.ts'

type GoalId = (typeof goals)[number]['id']

export type InventedIndicator = {
  readonly name: string
  readonly unit: string
  readonly decimals: number
  readonly better: 'higher' | 'lower'
  readonly baseline: number
  /** The three years that Exempellän has rounds for. */
  readonly values: readonly [number, number, number]
  /** Four years after the last of them. */
  readonly target: number
}

const percent = { unit: 'procent', decimals: 1, better: 'higher' } as const
const count = (unit: string) => ({ unit, decimals: 0, better: 'higher' }) as const

export const indicators: Readonly<Record<GoalId, InventedIndicator>> = {
  'starka-foretag': {
    ...count('företag'),
    name: 'Företag som anställer sin första medarbetare',
    baseline: 412,
    values: [398, 427, 441],
    target: 520,
  },
  'goda-liv': {
    ...percent,
    name: 'Invånare med god självskattad hälsa',
    baseline: 71.4,
    values: [71.9, 72.8, 73.1],
    target: 76,
  },
  'hallbar-vardag': {
    ...percent,
    name: 'Resor med gång, cykel och kollektivtrafik',
    baseline: 28.2,
    values: [29.6, 31.4, 33.5],
    target: 38,
  },
  fornyelse: {
    ...count('företag'),
    name: 'Nystartade företag',
    baseline: 1_640,
    values: [1_702, 1_688, 1_731],
    target: 1_900,
  },
  kompetens: {
    ...percent,
    name: 'Arbetsgivare som hittar rätt kompetens',
    baseline: 44,
    values: [45.5, 49.2, 52.6],
    target: 60,
  },
  omstallning: {
    name: 'Energianvändning i industrin',
    unit: 'GWh',
    decimals: 0,
    better: 'lower',
    baseline: 2_310,
    values: [2_285, 2_204, 2_131],
    target: 1_900,
  },
  livskraft: {
    ...percent,
    name: 'Tätorter med dagligvaror inom fem minuter',
    baseline: 82.5,
    values: [82, 81.6, 81.1],
    target: 86,
  },
  'fler-nya-foretag': {
    ...percent,
    name: 'Nya företag som finns kvar efter tre år',
    baseline: 61.2,
    values: [61.9, 63, 64.8],
    target: 70,
  },
  'mer-forskning': {
    ...percent,
    name: 'Mindre företag med egen forskning och utveckling',
    baseline: 9.8,
    values: [10.4, 11.1, 12.3],
    target: 14,
  },
  'storre-export': {
    ...percent,
    name: 'Mindre företag som exporterar',
    baseline: 17.3,
    values: [17.1, 17.4, 17.2],
    target: 22,
  },
  'fler-med-gymnasieexamen': {
    ...percent,
    name: 'Elever med gymnasieexamen inom tre år',
    baseline: 66.9,
    values: [67.8, 69.4, 71.2],
    target: 78,
  },
  'battre-matchning': {
    ...percent,
    name: 'Sysselsatta med matchande utbildning',
    baseline: 70.1,
    values: [70.6, 71.9, 73.4],
    target: 76,
  },
  'lagre-utslapp': {
    name: 'Utsläpp av växthusgaser per invånare',
    unit: 'ton',
    decimals: 1,
    better: 'lower',
    baseline: 5.8,
    values: [5.7, 5.5, 5.4],
    target: 3.9,
  },
  'mer-fornybar-energi': {
    ...count('GWh'),
    name: 'Lokalt producerad förnybar el',
    baseline: 640,
    values: [655, 702, 748],
    target: 900,
  },
  'cirkulara-floden': {
    ...percent,
    name: 'Avfall som blir nytt material',
    baseline: 38.5,
    values: [39.9, 42.4, 44.6],
    target: 52,
  },
  'service-i-hela-lanet': {
    ...count('butiker'),
    name: 'Dagligvarubutiker på landsbygden',
    baseline: 64,
    values: [62, 61, 61],
    target: 66,
  },
  'fler-besokare': {
    ...count('gästnätter'),
    name: 'Gästnätter utanför sommaren',
    baseline: 212_000,
    values: [219_400, 236_800, 249_100],
    target: 300_000,
  },
  'minskat-utanforskap': {
    name: 'Unga som varken arbetar eller studerar',
    unit: 'procent',
    decimals: 1,
    better: 'lower',
    baseline: 8.9,
    values: [8.7, 8.2, 7.6],
    target: 6,
  },
  'rymd-och-drommar': {
    ...count('deltagare'),
    name: 'Barn och unga i teknikens mötesplatser',
    baseline: 1_150,
    values: [1_190, 1_240, 1_260],
    target: 2_000,
  },
}

type Course = {
  readonly title: string
  readonly owner: string
  /** `MM-DD`: with the whole year left where it is the last day, else in the year after the latest account. */
  readonly end: string
  readonly status: 'not-begun' | 'ongoing' | 'done' | 'stopped'
  readonly deviation?: string
}

const [analysis, business, skills, places] = [
  'Strategi (påhittad)',
  'Näringsliv (påhittad)',
  'Kompetens (påhittad)',
  'Plats och miljö (påhittad)',
]

export const tasks: Readonly<Record<GoalId, Course>> = {
  'starka-foretag': {
    title: 'Samordna rådgivningen i en ingång för företag',
    owner: business,
    end: '12-31',
    status: 'ongoing',
  },
  'goda-liv': { title: 'Ta fram en bild av hälsan i varje kommun', owner: analysis, end: '03-31', status: 'done' },
  'hallbar-vardag': {
    title: 'Upphandla en mätning av hur länet reser',
    owner: places,
    end: '01-01',
    status: 'ongoing',
    deviation: 'Upphandlingen fick göras om; den påhittade leverantören drog sig ur.',
  },
  fornyelse: {
    title: 'Pröva en gemensam inkubator med Exempelvik',
    owner: business,
    end: '12-31',
    status: 'stopped',
    deviation: 'Uppgiften gick över till Exempelvik.',
  },
  kompetens: { title: 'Följa upp kompetensrådens prognoser', owner: skills, end: '12-31', status: 'not-begun' },
  omstallning: {
    title: 'Ge tjugo industriföretag en energikartläggning',
    owner: places,
    end: '12-31',
    status: 'ongoing',
  },
  livskraft: { title: 'Revidera serviceprogrammet', owner: places, end: '03-31', status: 'done' },
  'fler-nya-foretag': {
    title: 'Utvärdera mikrobidragen efter tre år',
    owner: analysis,
    end: '01-01',
    status: 'ongoing',
    deviation: 'Svaren från företagen kom in sent; enkäten förlängdes till våren.',
  },
  'mer-forskning': {
    title: 'Öppna testbädden för trä för mindre företag',
    owner: business,
    end: '12-31',
    status: 'stopped',
    deviation: 'Högskolan flyttade testbädden till ett eget program.',
  },
  'storre-export': {
    title: 'Besöka hundra företag som kan exportera',
    owner: business,
    end: '12-31',
    status: 'not-begun',
  },
  'fler-med-gymnasieexamen': {
    title: 'Sprida arbetssättet från Ungas väg till sju skolor',
    owner: skills,
    end: '12-31',
    status: 'ongoing',
  },
  'battre-matchning': {
    title: 'Skriva avtal om lärcentrum med alla kommuner',
    owner: skills,
    end: '03-31',
    status: 'done',
  },
  'lagre-utslapp': {
    title: 'Räkna om klimatbudgeten för länet',
    owner: places,
    end: '01-01',
    status: 'ongoing',
    deviation: 'Underlaget från den påhittade myndigheten försenades ett halvår.',
  },
  'mer-fornybar-energi': {
    title: 'Bygga ett delat elnät i Granhamn',
    owner: places,
    end: '12-31',
    status: 'stopped',
    deviation: 'Nätägaren sade nej; ett nytt läge för bygget utreds.',
  },
  'cirkulara-floden': {
    title: 'Kartlägga restflöden i sex branscher',
    owner: places,
    end: '12-31',
    status: 'not-begun',
  },
  'service-i-hela-lanet': {
    title: 'Stödja tre butiker genom ägarbyten',
    owner: places,
    end: '12-31',
    status: 'ongoing',
  },
  'fler-besokare': { title: 'Öppna vandringsleden året om', owner: business, end: '03-31', status: 'done' },
  'minskat-utanforskap': {
    title: 'Starta uppsökande arbete i fyra kommuner',
    owner: skills,
    end: '01-01',
    status: 'ongoing',
    deviation: 'Två av fyra kommuner har inte hittat någon att anställa.',
  },
  'rymd-och-drommar': {
    title: 'Bygga en resande rymdutställning',
    owner: skills,
    end: '12-31',
    status: 'stopped',
    deviation: 'Ansökan om medfinansiering fick avslag.',
  },
}

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
