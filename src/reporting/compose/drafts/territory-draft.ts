/*
 * The draft of how the parts of the county were weighed in: what of the section's facts and insatser speaks of places, and what
 * the direction decision says of where support may go.
 */
import { build, type Node } from '../../../documents/index.ts'
import { inWords } from '../../../foundation/index.ts'
import type { appropriations } from '../../../portfolio/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode } from '../figure-nodes.ts'
import { factsAt, type Place } from '../place.ts'
import { insatserOfSection } from '../place-insatser.ts'
import { isAbout } from '../subjects.ts'
import { insatsItem, listOf, notTold } from './lists.ts'

const placeWords =
  /kommun|landsbygd|tätort|gles|geograf|platsen|strukturkart|storregional|länsdel|avstånd|bergslagen|östra mellansverige|\böms\b|\blän(et|ets|s)?\b|\bi länet\b/i

export function territoryDraft(place: Place): Node[] {
  const { strategy, insatser } = place.register
  const aboutStrategy = isAbout(place, 'RUS')
  const facts = factsAt(place)
    .filter((fact) => fact.subject !== 'fond eller program')
    .map((fact) => fact.text)
  const work = aboutStrategy ? (strategy?.yearsWork.map(({ what }) => what) ?? []) : []
  const own = [...insatserOfSection(place, 'funded'), ...insatserOfSection(place, 'earlier')]
  const chosen = own.length > 0 || !aboutStrategy ? own : insatser
  const placed = chosen.filter(({ title, description, projectGoal, overallGoal }) =>
    speaksOfPlaces([title, description, projectGoal, overallGoal].join(' ')),
  )
  const money = /anslag|medel|fördelning|beslut/i.test(`${place.section.title} ${place.question.prompt}`)
  const parts = [
    ...(aboutStrategy || money ? municipalities(place) : []),
    ...(money && place.register.decision ? support(place.register.decision) : []),
    ...listOf('Det registret säger om länets olika delar:', [...work, ...facts].filter(speaksOfPlaces)),
    ...(money
      ? []
      : listOf(
          'Insatser som gäller vissa platser eller flera län:',
          placed.map((insats) => insatsItem(insats, insats.description)),
        )),
  ]
  return parts.length > 0 ? parts : [notTold('Hur olika delar av länet har vägts in')]
}

function speaksOfPlaces(text: string): boolean {
  return placeWords.test(text)
}

function municipalities({ register }: Place): Node[] {
  const names = register.organisations.filter(({ kind }) => kind === 'municipality').map(({ name }) => name)
  if (names.length === 0) return []
  const count = computedNode('kommuner', names.length, 'kommuner i registret', addresses.organisations)
  return [build.paragraph('I registret finns ', count, ` kommuner i länet: ${inWords(names)}.`)]
}

function support({ microgrant, requirements }: appropriations.DirectionDecision): Node[] {
  return [
    build.paragraph(
      `Mikrostöd ges i ${microgrant.area}. ${microgrant.exceptions.length > 0 ? `Undantag: ${inWords(microgrant.exceptions)}.` : ''}`,
    ),
    ...listOf(
      'Inriktningsbeslutet ställer också krav som gäller var nyttan uppstår:',
      requirements.filter(speaksOfPlaces),
    ),
  ]
}
