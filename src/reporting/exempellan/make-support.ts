/*
 * One invented support case: a company applies, somewhat more than half are granted, money is paid when the investment is made.
 */
import { addDays, type CalendarDate, kronor, type OrganisationNumber } from '../../foundation/index.ts'
import type { cases } from '../../portfolio/index.ts'
import type { Chance } from './chance.ts'
import { known, type Made } from './make-insats.ts'
import { diary, turned } from './make-money.ts'
import { companyFirst, companyLast, industries, municipalities, officers } from './words.ts'

/** Kinds with how many of a hundred, and the amounts that are usual, in thousands of kronor. A table. */
const usual = [
  { kind: 'investment-support', upTo: 40, low: 50, high: 900 },
  { kind: 'microgrant', upTo: 62, low: 15, high: 50 },
  { kind: 'consultant-cheque', upTo: 80, low: 40, high: 250 },
  { kind: 'adjustment-cheque', upTo: 88, low: 50, high: 200 },
  { kind: 'home-delivery', upTo: 92, low: 10, high: 60 },
  { kind: 'operating-support', upTo: 96, low: 50, high: 200 },
  { kind: 'react-eu', upTo: 100, low: 80, high: 300 },
] as const

export function makeSupport(chance: Chance, id: string, registered: CalendarDate): Made {
  const turn = chance.between(1, 100)
  const { kind, low, high } = usual.find(({ upTo }) => turn <= upTo) ?? usual[0]
  const amount = kronor(1000 * chance.between(low, high))
  const municipality = chance.pick(municipalities)
  const applied = addDays(registered, chance.between(0, 10))
  const decided = addDays(applied, chance.between(20, 80))
  const facts: cases.CaseFact[] = [
    { kind: 'described', day: registered, description: describe(chance, kind, municipality) },
    { kind: 'applied', day: applied, amount },
  ]
  if (chance.happens(0.55)) facts.push(...granted(chance, decided, amount, kind))
  else facts.push(turned(chance.happens(0.8) ? 'declined' : 'withdrawn', decided))
  return { id, facts: known(facts) }
}

function describe(chance: Chance, kind: cases.CaseKind, municipality: string): cases.CaseDescription {
  const number = chance.between(0, 2999)
  const company = `${companyFirst[number % companyFirst.length]}${companyLast[number % companyLast.length]} ${number + 1} AB`
  return {
    title: company,
    kind,
    summary: 'Påhittat stöd i Exempellän, för prov och visning.',
    municipalities: [municipality],
    placeKind: chance.pick(['city', 'town', 'town', 'rural', 'rural']),
    areas: ['innovation'],
    goals: chance.happens(0.3) ? ['fler-nya-foretag'] : [],
    perspectives: [],
    subgoals: [],
    officer: chance.pick(officers),
    purposes: [],
    support: {
      company,
      organisation: inventedNumber(number),
      industry: chance.pick(industries),
      locality: 'Exempelorten',
      inExemptArea: false,
      newIdea: chance.happens(0.4),
      existingCompany: chance.happens(0.8),
      targetGroups: chance.happens(0.5) ? ['foretag-med-nya-affarsideer'] : [],
      ownership: {
        ...(chance.happens(0.9) ? { womenShare: chance.pick([0, 0, 0, 50, 100]) } : {}),
        ...(chance.happens(0.9) ? { bornOutsideNordics: chance.happens(0.12) } : {}),
      },
    },
  }
}

function granted(
  chance: Chance,
  day: CalendarDate,
  amount: ReturnType<typeof kronor>,
  kind: cases.CaseKind,
): cases.CaseFact[] {
  const paidOn = addDays(day, chance.between(60, 400))
  const paid = chance.happens(0.85) ? amount : kronor(Math.round((amount / 100) * 0.8))
  const year = Number(paidOn.slice(0, 4))
  return [
    {
      kind: 'decided',
      outcome: 'granted',
      day,
      diaryNumber: diary(day),
      decidedBy: 'Enhetschefen',
      amount,
      perYear: [{ year, amount }],
      conditions: [],
      aidBasis: kind === 'home-delivery' ? 'service-of-general-interest' : 'de-minimis',
      acknowledged: [],
    },
    ...(chance.happens(0.95)
      ? [
          { kind: 'paid' as const, day: paidOn, amount: paid },
          { kind: 'closed' as const, day: addDays(paidOn, 10) },
        ]
      : []),
  ]
}

/** With a right check digit, in a series (559999-) that no company has been given. */
export function inventedNumber(number: number): OrganisationNumber {
  const digits = `559999${String(number).padStart(3, '0').slice(-3)}`
  const sum = [...digits].reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return `559999-${digits.slice(6)}${(10 - (sum % 10)) % 10}` as OrganisationNumber
}
