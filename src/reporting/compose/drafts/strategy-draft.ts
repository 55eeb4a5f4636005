/*
 * Drafts about the strategy: what it is and what was done with it during the year, its challenges, its goals.
 */
import { build, type Node } from '../../../documents/index.ts'
import { asId, type CalendarDate, formatDay, inWords } from '../../../foundation/index.ts'
import { countUnnamedAreas, type Goal, listAreas, type Mobilisation, type Strategy } from '../../../strategy/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode } from '../figure-nodes.ts'
import { hasAccount, type Place } from '../place.ts'
import { isAbout } from '../subjects.ts'
import { capital, counted, listed, lower } from '../wording.ts'
import { eventItem, eventsInOrder, listOf, networkItem, notTold, planItem } from './lists.ts'

export function strategyDraft(place: Place): Node[] {
  const { strategy, plans, networks, events, year } = place.register
  if (!strategy) return [notTold('Regional utvecklingsstrategi')]
  const accounted = hasAccount(place.register)
  const made = plans.filter((plan) => accounted && plan.madeThisYear)
  return [
    ...adoption(strategy),
    ...(accounted ? yearsWork(strategy, year) : [notTold(`Arbetet med strategin ${year}`)]),
    ...listOf(`Planer och program som togs fram eller reviderades ${year} (${made.length}):`, made.map(planItem)),
    ...listOf(
      'Strategin samordnas i:',
      networks
        .filter((each) => isAbout(place, `${each.name} ${each.role ?? ''}`))
        .map((each) => networkItem(each, place.register)),
    ),
    ...listOf('Hållpunkter:', eventsInOrder(events.filter((each) => isAbout(place, each.what))).map(eventItem)),
  ]
}

function adoption(strategy: Strategy): Node[] {
  const { name, formalName, adoptedBy, adoptedOn } = strategy
  const day = formatDay(asId<'CalendarDate'>(adoptedOn) satisfies CalendarDate)
  const areas = listAreas(strategy)
  const unnamed = countUnnamedAreas(strategy)
  return [
    build.paragraph(`${formalName}, ”${name}”, antogs av ${adoptedBy} den ${day}. ${goalsInWords(strategy)}`),
    build.paragraph(
      'Registret namnger ',
      computedNode('strategi-omraden', areas.length, 'prioriterade områden i registret', addresses.strategy),
      ` av strategins ${counted(strategy.areasInAll, 'prioriterade område', 'prioriterade områden')}: ${listed(areas.map((area) => lower(area.name)))}.`,
      ...(unnamed > 0 ? [' Namnen på de övriga: ', build.missing({ what: 'prioriterade områden' }), '.'] : []),
    ),
  ]
}

function goalsInWords({ goals }: Strategy): string {
  const overall = goals.filter((goal) => goal.level === 'overall')
  if (overall.length === 0) return ''
  return `Strategin har ${counted(overall.length, 'övergripande mål', 'övergripande mål')}: ${listed(overall.map((goal) => lower(goal.name)))}.`
}

/** Items that begin with the same words before a colon stand together in a list of their own. */
function yearsWork({ yearsWork: done }: Strategy, year: number): Node[] {
  if (done.length === 0) return [notTold(`Arbetet med strategin ${year}`)]
  const parts = done.map(({ what }) => /^([^:]{3,40}): (.+)$/.exec(what))
  const leads = [...Map.groupBy(parts, (part) => part?.[1])].flatMap(([lead, found]) =>
    lead !== undefined && found.length > 1 ? [{ lead, says: found.map((part) => capital(part?.[2] ?? '')) }] : [],
  )
  const alone = done.map(({ what }) => what).filter((what) => !leads.some(({ lead }) => what.startsWith(`${lead}: `)))
  return [
    ...listOf(`Det här gjordes med strategin ${year}:`, alone),
    ...leads.flatMap(({ lead, says }) => listOf(`${lead} (${says.length}):`, says)),
  ]
}

export function challengesDraft({ register }: Place): Node[] {
  const { strategy } = register
  if (!strategy) return [notTold('Utmaningar')]
  return [
    ...listOf('Utmaningar som registret lyfter fram:', strategy.challenges),
    ...strategy.mobilisations.flatMap(mobilisation),
  ]
}

function mobilisation({ name, question, results, contributing, challenges, horizons }: Mobilisation): Node[] {
  return [
    build.paragraph(build.text(`Kraftsamling: ${lower(name)}. `, 'strong'), question),
    ...listOf('Så har den mötts:', results),
    ...listOf('Det som har bidragit:', contributing.map(capital)),
    ...listOf('Det som är svårt:', challenges),
    ...listOf(
      'Effekter väntas på:',
      horizons.map((each) => capital(each.replace(' (', ' sikt ('))),
    ),
  ]
}

/** What the strategy's own goals, plans and indicators say about the section's subject. */
export function goalsDraft(place: Place): Node[] {
  const { strategy, plans } = place.register
  const goals = (strategy?.goals ?? []).filter((goal) => isAbout(place, goal.name))
  const own = plans.filter((plan) => plan.priorities.length > 0 && isAbout(place, plan.name))
  return [
    ...listOf('Mål i den regionala utvecklingsstrategin:', goals.map(goalInWords)),
    ...listOf('Mål och prioriteringar i planer:', own.map(planItem)),
    ...listOf(
      'Strategin följs med indikatorerna:',
      (strategy?.indicators ?? []).map(({ name, breakdowns }) => `${name}, uppdelad efter ${inWords(breakdowns)}`),
    ),
  ]
}

function goalInWords({ level, name }: Goal): string {
  return `${name} (${{ overall: 'övergripande mål', 'priority-area': 'prioriterat område', 'effect-goal': 'effektmål' }[level]})`
}
