/*
 * What Exempellän is made of: names and words. A table. Every name is invented; likeness to places and companies is chance.
 */
export const goals = [
  { id: 'starka-foretag', level: 'overall', name: 'Starka företag i hela länet' },
  { id: 'goda-liv', level: 'overall', name: 'Goda och jämlika liv' },
  { id: 'hallbar-vardag', level: 'overall', name: 'En hållbar vardag' },
  { id: 'fornyelse', level: 'priority-area', name: 'Förnyelse och företagande' },
  { id: 'kompetens', level: 'priority-area', name: 'Kompetens för framtiden' },
  { id: 'omstallning', level: 'priority-area', name: 'Grön omställning' },
  { id: 'livskraft', level: 'priority-area', name: 'Livskraft i bygd och stad' },
  { id: 'fler-nya-foretag', level: 'effect-goal', name: 'Fler nya företag överlever tre år' },
  { id: 'mer-forskning', level: 'effect-goal', name: 'Mer forskning i mindre företag' },
  { id: 'storre-export', level: 'effect-goal', name: 'Större export från länet' },
  { id: 'fler-med-gymnasieexamen', level: 'effect-goal', name: 'Fler unga med gymnasieexamen' },
  { id: 'battre-matchning', level: 'effect-goal', name: 'Bättre matchning på arbetsmarknaden' },
  { id: 'lagre-utslapp', level: 'effect-goal', name: 'Lägre utsläpp av växthusgaser' },
  { id: 'mer-fornybar-energi', level: 'effect-goal', name: 'Mer förnybar energi i lokala nät' },
  { id: 'cirkulara-floden', level: 'effect-goal', name: 'Fler cirkulära flöden' },
  { id: 'service-i-hela-lanet', level: 'effect-goal', name: 'Service inom räckhåll i hela länet' },
  { id: 'fler-besokare', level: 'effect-goal', name: 'Fler besökare året om' },
  { id: 'minskat-utanforskap', level: 'effect-goal', name: 'Minskat utanförskap' },
  { id: 'rymd-och-drommar', level: 'effect-goal', name: 'Plats för rymd och drömmar' },
] as const

export const perspectives = ['Jämställdhet', 'Hållbarhet', 'Barn och unga', 'Digitalisering']

export const mobilisations = [
  { id: 'energi-for-alla', name: 'Energi för alla' },
  { id: 'kunskap-som-stannar', name: 'Kunskap som stannar' },
  { id: 'levande-centrum', name: 'Levande centrum' },
] as const

export const priorities = [
  { id: 'naringsliv', name: 'Näringsliv som förnyas' },
  { id: 'gron-omstallning', name: 'Grön omställning' },
  { id: 'livskraftig-bygd', name: 'Livskraftig bygd' },
  { id: 'unga-i-arbete', name: 'Unga i utbildning och arbete' },
] as const

export const areas = ['likvardiga-mojligheter', 'kompetensforsorjning', 'innovation', 'tillganglighet'] as const

export const municipalities = Array.from({ length: 12 }, (_, place) => `99${String(place + 1).padStart(2, '0')}`)

export const themes = [
  'Smarta energinät',
  'Testbädd för trä',
  'Digital mognad',
  'Exportlyft',
  'Matlandet',
  'Cirkulär verkstad',
  'Lärcentrum',
  'Ungas väg',
  'Besöksnäring året om',
  'Vätgas i industrin',
  'Affärsutveckling för kvinnor',
  'Kreativa näringar',
  'Batterikunskap',
  'Skogens värden',
  'Mobil service',
  'Bredband i bygden',
  'Inkubator',
  'Kapital i tidiga skeden',
  'Automation i små företag',
  'Klimatsmarta transporter',
  'Validering',
  'Branschskola',
  'Sociala företag',
  'Cykelleder',
  'Biogas lokalt',
  'AI för alla',
  'Hälsoteknik',
  'Återbruk i byggen',
]
export const turns = [
  'etapp 1',
  'etapp 2',
  'fortsättning',
  'i samverkan',
  'för tillväxt',
  'över kommungränser',
  'från idé till marknad',
  '2.0',
]

export const owners = [
  'Logsjö kommun',
  'Västerhults kommun',
  'Norrtuna kommun',
  'Almviks kommun',
  'Högskolan i Exempellän',
  'Exempelläns energikontor',
  'Företagskraft Exempel',
  'Stiftelsen Bergselv',
  'Furunäs utvecklingsbolag',
  'Almi Exempel',
  'Science Park Granhamn',
  'Coompanion Exempel',
  'Visit Exempel',
  'Hagaviks folkhögskola',
  'Ingelsta industriförening',
  'Region Exempellän',
  'Leader Mellansjö',
  'Järnskogs bygdeförening',
] as const

export const financiers = [
  'EU:s regionalfond',
  'Länsstyrelsen',
  'Kommunerna',
  'Näringslivet',
  'Energimyndigheten',
  'Högskolan',
  'Egen insats',
]

export const officers = [
  'Anna Exempel',
  'Bo Exempel',
  'Cecilia Exempel',
  'David Exempel',
  'Elin Exempel',
  'Farid Exempel',
  'Gun Exempel',
]

export const companyFirst = [
  'Nord',
  'Berg',
  'Sjö',
  'Skogs',
  'Mellan',
  'Ny',
  'Gran',
  'Älv',
  'Ek',
  'Dal',
  'Mal',
  'Lilla',
  'Stora',
  'Vik',
  'Hed',
]
export const companyLast = [
  'verkstad',
  'bageri',
  'teknik',
  'snickeri',
  'plast',
  'design',
  'livs',
  'laboratorium',
  'mekaniska',
  'handel',
  'konsult',
  'gård',
]
export const industries = [
  '25.620',
  '10.710',
  '62.010',
  '16.239',
  '22.290',
  '74.100',
  '47.112',
  '71.200',
  '28.990',
  '70.220',
  '55.101',
  '01.500',
]

export const outputs = [
  'företag har fått råd',
  'personer har utbildats',
  'prototyper är byggda',
  'nätverk är bildade',
  'metoder är prövade',
]
export const effects = [
  'företag har vuxit',
  'personer har fått arbete',
  'ton koldioxid mindre',
  'nya produkter säljs',
  'arbetsplatser finns kvar',
]
