/*
 * Drafts about the appropriation: how it was used, what it led to against goals of different programmes, and how it goes
 * together with other money.
 */
import { build, type Node } from '../../../documents/index.ts'
import { formatFigure, inWords } from '../../../foundation/index.ts'
import { appropriations, areaOfSection, type Insats, nationalAreas } from '../../../portfolio/index.ts'
import { addresses, addressOfFigure } from '../addresses.ts'
import { computedNode } from '../figure-nodes.ts'
import { factsAt, type Place } from '../place.ts'
import { financingInWords } from '../tables/insats-cells.ts'
import { capital, counted } from '../wording.ts'
import { figureList, insatsItem, listOf, notTold } from './lists.ts'
import { toldFacts } from './told-facts.ts'

export function moneyDraft(place: Place): Node[] {
  const { figures, decision, year } = place.register
  const facts = factsAt(place).filter((fact) => !/fond eller program|interreg/i.test(fact.subject))
  return [
    ...figureList(
      'Stöd till företag och kommersiell service, som källan anger:',
      figures.filter((figure) => figure.group === 'support'),
    ),
    ...derived(place),
    ...listOf('Inriktningsbeslutet pekar ut målgrupper för företagsstöd:', decision?.targetGroups ?? []),
    ...toldFacts(facts),
    notTold(`Jämförelse med ${year - 1}`),
  ]
}

/** What can be counted from two stated figures, each named. */
function derived({ register }: Place): Node[] {
  const figure = (id: string) => {
    const stated = register.figures.find((each) => each.id === id)
    return stated && appropriations.asFigure(stated)
  }
  const granted = figure('foretagsstod-beviljade')
  const decided = figure('foretagsstod-beslutade')
  const made = [
    appropriations.shareOf(granted, decided, 'andel av de beslutade ansökningarna om företagsstöd som beviljades'),
    appropriations.differenceOf(decided, granted, 'beslutade ansökningar om företagsstöd som inte beviljades'),
    appropriations.shareOf(
      figure('omstallningscheckar-kvinnor'),
      figure('omstallningscheckar-beviljade'),
      'andel av omställningscheckarna till kvinnor som driver företag',
    ),
  ].filter((each) => each !== undefined)
  const items = made.map((each) => {
    const rows = each.origin.kind === 'computed' ? each.origin.rows : []
    const node = computedNode(
      each.id,
      formatFigure(each),
      `räknad ur ${rows.join(' och ')}`,
      addressOfFigure(rows[0] ?? ''),
    )
    return [`${capital(each.label)}: `, node]
  })
  return listOf('Räknat ur de angivna siffrorna:', items)
}

/** The goal of the national policy: the insatser by the areas of the national strategy. */
export function nationalDraft({ register }: Place): Node[] {
  const funded = fundedIn(register.insatser)
  const items = nationalAreas.map(({ id, name }) => {
    const here = funded.filter((insats) => areaOfSection(insats.section)?.id === id)
    return [
      `${name}: `,
      computedNode(`omrade-${id}`, here.length, 'insatser i området', addresses.insatser),
      ` ${here.length === 1 ? 'insats' : 'insatser'}`,
    ]
  })
  const outside = funded.filter((insats) => !areaOfSection(insats.section))
  return [
    ...listOf('Insatserna efter den nationella strategins områden:', items),
    ...listOf(
      'Utanför de fyra områdena:',
      outside.map((insats) => insatsItem(insats, insats.description)),
    ),
    notTold('I vilken grad målet har nåtts'),
  ]
}

/** The goals of the region's own strategy: how many insatser aim at each effect goal. */
export function strategyGoalsDraft({ register }: Place): Node[] {
  const funded = fundedIn(register.insatser)
  const goals = register.strategy?.goals.filter((goal) => goal.level === 'effect-goal') ?? []
  const aimed = goals.map((goal) => ({ goal, at: funded.filter(({ effectGoals }) => effectGoals.includes(goal.id)) }))
  const items = aimed
    .filter(({ at }) => at.length > 0)
    .map(({ goal, at }) => [
      `${goal.name}: `,
      computedNode(`effektmal-${goal.id}`, at.length, at.map(({ title }) => title).join(', '), addresses.insatser),
      ` ${at.length === 1 ? 'insats' : 'insatser'}`,
    ])
  return [
    ...listOf('Årets insatser efter effektmål i den regionala utvecklingsstrategin:', items),
    ...listOf(
      'Effektmål som ingen av årets insatser anger:',
      aimed.filter(({ at }) => at.length === 0).map(({ goal }) => goal.name),
    ),
    notTold('Hur långt varje mål har nåtts'),
  ]
}

/** The goals of a programme of the Union: insatser that also have its money, and what else is told of it. */
export function programmeDraft(place: Place, programme: RegExp): Node[] {
  const { register } = place
  const shared = register.insatser.filter(({ financing }) => financing.some(({ from }) => programme.test(from)))
  const figures = register.figures.filter(({ group, label }) => group === 'matrix' && programme.test(label))
  const facts = factsAt(place).filter(({ subject, text }) => programme.test(subject) || programme.test(text))
  const parts = [
    ...figureList('Källan anger:', figures),
    ...listOf(
      `I registret har ${counted(shared.length, 'insats', 'insatser')} också medel därifrån:`,
      shared.map((insats) => insatsItem(insats, insats.projectGoal ?? insats.description)),
    ),
    ...toldFacts(facts),
  ]
  return [...parts, notTold('Programmets mål som insatserna har hjälpt till att nå')]
}

export function otherMoneyDraft(place: Place): Node[] {
  const { register } = place
  const facts = factsAt(place).filter(({ subject }) => /fond eller program|react/i.test(subject))
  const financed = register.insatser.filter(({ financing }) => financing.length > 0)
  return [
    ...listOf(
      'Det här höjer en ansökans prioritet enligt inriktningsbeslutet:',
      (register.decision?.raising ?? []).map(capital),
    ),
    ...listOf(
      'Insatser med flera finansiärer:',
      financed.map((insats) => insatsItem(insats, inWords(insats.financing.map(financingInWords)))),
    ),
    ...toldFacts(facts),
    notTold('Belopp från andra finansiärer och egna medel'),
  ]
}

/** Who adopted the plan, where the register says; the form asks for a political decision. */
export function adoptionDraft({ register }: Place): Node[] {
  const { decision } = register
  if (!decision) return [notTold('Plan för fördelningen')]
  return [
    build.paragraph(`${decision.name} är ${decision.politicallyAdopted ? '' : 'inte '}politiskt antaget.`),
    notTold('Vem som antog det och när'),
  ]
}

export function planOfMoneyDraft({ register }: Place): Node[] {
  const { decision } = register
  if (!decision) return [notTold('Plan för fördelningen')]
  const rank = decision.ranked ? 'i turordning' : 'utan inbördes ordning'
  return [
    build.paragraph(
      `${decision.name} styr fördelningen. Det är ${decision.politicallyAdopted ? '' : 'inte '}politiskt antaget och har ${counted(decision.priorities.length, 'prioritering', 'prioriteringar')} ${rank}:`,
    ),
    build.bullets(
      decision.priorities.map(({ name, focus }) => [
        build.paragraph(build.text(`${name}: `, 'strong'), `${focus.join('; ')}.`),
      ]),
    ),
    ...listOf('Det här kan inte få medel:', decision.exclusions.map(capital)),
  ]
}

function fundedIn(insatser: readonly Insats[]): Insats[] {
  return insatser.filter(({ reported }) => reported === 'funded')
}
