/*
 * An indicator for each goal of Exempellän, with its baseline, three years and a target. A table. Every value is invented.
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
