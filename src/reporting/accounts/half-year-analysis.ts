/*
 * The half-yearly analysis of the portfolio: composed from the ledger as of the day and as of the half year before, so that what has
 * changed since the last analysis is set in bold with the old value beside it. The same facts always give the same tree.
 */
import { build, type Node } from '../../documents/index.ts'
import { formatCount, formatDay, formatWholeKronor, type Kronor } from '../../foundation/index.ts'
import { followUp, ledger, steering } from '../../portfolio/index.ts'
import type { Register } from '../register/index.ts'
import { nameIn, noticeOf } from './account-names.ts'
import type { HalfYear } from './half-years.ts'

export type HalfYearMaterial = {
  readonly register: Register
  readonly half: HalfYear
  readonly now: readonly ledger.LedgerRow[]
  readonly before: readonly ledger.LedgerRow[]
  readonly frames: ReadonlyMap<number, Kronor>
}

export function arrangeHalfYear(material: HalfYearMaterial): Node {
  const { register, half } = material
  return build.doc(
    {
      title: `Portföljanalys per ${formatDay(half.day)}`,
      subtitle: register.region.name,
      notice: noticeOf(register),
    },
    build.heading(1, 'Portföljen', { id: 'portfoljen' }),
    build.note(
      'origin',
      `Analysen gäller ${formatDay(half.day)} och räknar med det som var registrerat ${formatDay(half.knownOn)}. Fetstil visar vad som har ändrats sedan förra halvåret.`,
    ),
    build.heading(2, 'Läget', { id: 'laget' }),
    ...standing(material),
    build.heading(2, 'Utrymme', { id: 'utrymme' }),
    ...room(material),
    build.heading(2, 'Fördelning', { id: 'fordelning' }),
    ...(['priority', 'area', 'municipality', 'kind'] as const).flatMap((dimension) =>
      distribution(material, dimension),
    ),
    build.heading(2, 'Luckor och förseningar', { id: 'luckor' }),
    ...gaps(material),
  )
}

/** A value with what it was half a year ago, in bold when it is another now. */
function changed(now: string, before: string): (string | Node)[] {
  return now === before ? [now] : [build.text(now, 'strong'), ` (förra halvåret ${before})`]
}

function standing({ now, before, half }: HalfYearMaterial): Node[] {
  const [sums, last] = [ledger.sumLedger(now), ledger.sumLedger(before)]
  const decided = (rows: readonly ledger.LedgerRow[]) =>
    rows.filter(
      ({ decidedOn, granted }) =>
        granted !== undefined && decidedOn !== undefined && decidedOn >= half.from && decidedOn <= half.day,
    )
  const granted = ledger.sumLedger(decided(now))
  return [
    build.paragraph(
      'Registret har ',
      ...changed(formatCount(sums.cases), formatCount(last.cases)),
      ' ärenden. I allt är ',
      ...changed(formatWholeKronor(sums.granted), formatWholeKronor(last.granted)),
      ' beviljat och ',
      ...changed(formatWholeKronor(sums.paid), formatWholeKronor(last.paid)),
      ' betalat; ',
      ...changed(formatWholeKronor(sums.left), formatWholeKronor(last.left)),
      ' återstår att betala.',
    ),
    build.paragraph(
      `Under halvåret beviljades ${formatCount(granted.cases)} ärenden med ${formatWholeKronor(granted.granted)}. Medfinansieringen av dem är ${formatWholeKronor(granted.coGranted)}.`,
    ),
  ]
}

function room({ now, frames, half }: HalfYearMaterial): Node[] {
  const year = Number(half.day.slice(0, 4))
  const { years, meanError, checks } = steering.roomLeft(now, frames, year)
  const error =
    meanError === undefined
      ? 'Det finns för få år att pröva metoden på.'
      : `Prövad på ${checks.length} tidigare år har metoden haft i medeltal ${Math.round(meanError * 100)} procent fel.`
  return [
    build.table({
      caption: 'Ram, åtaganden och utrymme per år',
      id: 'tabell-utrymme',
      head: ['År', 'Ram', 'Årets beslut', 'Väntad betalning av tidigare beslut', 'Kvar att besluta'],
      headerColumns: 1,
      rows: years.map((each) => [
        String(each.year),
        each.frame === undefined
          ? build.missing({ what: `ram för ${each.year}` })
          : `${formatWholeKronor(each.frame)}${each.isAssumed ? ' (senast kända)' : ''}`,
        formatWholeKronor(each.committed),
        formatWholeKronor(each.expected),
        each.left === undefined ? build.missing({ what: `utrymme ${each.year}` }) : formatWholeKronor(each.left),
      ]),
    }),
    build.paragraph(
      `Utrymmet är ramen minus det som årets beslut har bundit och det som tidigare års beslut väntas betalas ut, efter takten i tidigare årgångar. ${error}`,
    ),
  ]
}

const titles = { priority: 'prioritering', area: 'nationellt område', municipality: 'kommun', kind: 'typ' } as const

function distribution({ register, now, before }: HalfYearMaterial, dimension: keyof typeof titles): Node[] {
  const [present, last] = [steering.distributionOf(now, dimension), steering.distributionOf(before, dimension)]
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : `${(share * 100).toFixed(1).replace('.', ',')} %`
  const lastOf = (value: string | undefined) => last.shares.find((each) => each.value === value)?.share
  return [
    build.table({
      caption: `Beviljat per ${titles[dimension]}`,
      id: `tabell-${dimension}`,
      head: ['Värde', 'Ärenden', 'Beviljat', 'Andel', 'Förra halvåret'],
      headerColumns: 1,
      rows: present.shares.map(({ value, cases, granted, share }) => [
        value === undefined ? build.missing({ what: titles[dimension] }) : nameIn(register, dimension, value),
        formatCount(cases),
        formatWholeKronor(granted),
        percent(share) === percent(lastOf(value)) ? percent(share) : build.text(percent(share), 'strong'),
        percent(lastOf(value)),
      ]),
    }),
  ]
}

function gaps({ register, now, before, half }: HalfYearMaterial): Node[] {
  const goals = (register.strategy?.goals ?? []).filter(({ level }) => level === 'effect-goal').map(({ id }) => id)
  const [found, last] = [steering.gapsOf(now, goals, half.day), steering.gapsOf(before, goals, half.day)]
  const [late, lateBefore] = [followUp.latenessOf(now, half.day).late, followUp.latenessOf(before, half.from).late]
  const count = (rows: readonly unknown[], then: readonly unknown[]) =>
    changed(formatCount(rows.length), formatCount(then.length))
  return [
    build.bullets([
      [
        'Mål som ingen insats arbetar för: ',
        ...count(found.goalsWithout, last.goalsWithout),
        found.goalsWithout.length === 0
          ? '.'
          : ` (${found.goalsWithout.map((goal) => nameIn(register, 'goal', goal)).join(', ')}).`,
      ],
      ['Insatser utan mål: ', ...count(found.withoutGoal, last.withoutGoal), '.'],
      ['Insatser utan belopp: ', ...count(found.withoutAmount, last.withoutAmount), '.'],
      [
        'Insatser som slutade för mer än ett år sedan utan resultat: ',
        ...count(found.withoutResult, last.withoutResult),
        '.',
      ],
      ['Försenade steg och uppgifter: ', ...count(late, lateBefore), '.'],
    ]),
  ]
}
