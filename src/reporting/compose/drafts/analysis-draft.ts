/*
 * Drafts about the work of analysing, following up and evaluating.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Analysis } from '../../../knowledge/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode, listable } from '../figure-nodes.ts'
import { factsAt, type Place } from '../place.ts'
import { isAbout } from '../subjects.ts'
import { capital } from '../wording.ts'
import { eventItem, eventsInOrder, figureList, listOf, notTold, planItem } from './lists.ts'
import { toldFacts } from './told-facts.ts'

export function analysisDraft(place: Place): Node[] {
  const { analyses, figures, events, year } = place.register
  return [
    ...kinds(analyses, year),
    ...toldFacts(factsAt(place)),
    ...figureList(
      'Siffror som en källa anger:',
      listable(figures).filter(({ label }) => isAbout(place, label)),
    ),
    ...listOf('Hållpunkter:', eventsInOrder(events.filter(({ what }) => isAbout(place, what))).map(eventItem)),
    notTold(`Ändringar jämfört med ${year - 1}, och svårigheter`),
  ]
}

function kinds(analyses: readonly Analysis[], year: number): Node[] {
  const groups = [...Map.groupBy(analyses, ({ kind }) => kind)].map(([kind, of]) => [
    `${capital(kind)}: `,
    computedNode(`analyser-${kind}`, of.length, of.map(({ name }) => name).join('; '), addresses.knowledge),
  ])
  return listOf(`Registrets analyser, uppföljningar och utvärderingar ${year}, efter slag:`, groups)
}

/** How the work is made continuous and systematic: plans and rhythms. */
export function systematicDraft(place: Place): Node[] {
  const { plans, analyses } = place.register
  const rhythmic = analyses.flatMap(({ name, frequency }) => (frequency === undefined ? [] : [`${name}: ${frequency}`]))
  const parts = [
    ...listOf('Planer för arbetet:', plans.filter(({ name }) => isAbout(place, name)).map(planItem)),
    ...listOf('Återkommande uppföljningar och hur ofta de görs:', rhythmic),
    ...toldFacts(factsAt(place).filter(({ subject }) => /uppföljning|utvärdering/i.test(subject))),
  ]
  return parts.length > 0 ? parts : [notTold('Hur arbetet görs löpande och systematiskt')]
}

/** Analyses that look at parts of the county. */
export function territorialAnalysisDraft({ register }: Place): Node[] {
  const found = register.analyses.filter(({ name, content }) =>
    /länsdel|kommun|\bdeso\b|statistikområde|geograf/i.test(`${name} ${content}`),
  )
  const by =
    register.strategy?.indicators.filter(({ breakdowns }) => breakdowns.some((each) => /kommun/i.test(each))) ?? []
  const parts = [
    ...listOf(
      'Analyser som skiljer mellan delar av länet:',
      found.map(({ name, content }) => [build.text(`${name}: `, 'strong'), content]),
    ),
    ...listOf(
      'Indikatorer som delas upp på kommuner:',
      by.map(({ name }) => name),
    ),
  ]
  return parts.length > 0 ? parts : [notTold('Hur olika delar av länet har vägts in i analyserna')]
}
