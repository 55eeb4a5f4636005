/*
 * A task of the operational plan for each goal of Exempellän. A table, invented.
 */
import type { goals } from './words.ts'

type GoalId = (typeof goals)[number]['id']

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
