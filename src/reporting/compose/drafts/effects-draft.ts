/*
 * Drafts of what the work leads to: what the year's insatser are expected to give, what earlier ones gave, and how a
 * perspective such as equality or climate is carried by the work.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Insats } from '../../../portfolio/index.ts'
import type { Place } from '../place.ts'
import { insatserOfSection } from '../place-insatser.ts'
import { isAbout } from '../subjects.ts'
import { insatsItem, listOf, notTold } from './lists.ts'
import { yearDraft } from './year-draft.ts'

/** How the section's field met the challenges of society. */
export function societyDraft(place: Place): Node[] {
  const { strategy } = place.register
  const expected = insatserOfSection(place, 'funded').filter((insats) => insats.overallGoal !== undefined)
  const gave = insatserOfSection(place, 'earlier').filter((insats) => insats.result !== undefined)
  const results = (strategy?.mobilisations ?? []).flatMap((each) => each.results).filter((each) => isAbout(place, each))
  const parts = [
    ...listOf(
      'Årets insatser syftar på sikt till:',
      expected.map((insats) => insatsItem(insats, insats.overallGoal ?? '')),
    ),
    ...listOf(
      'Tidigare insatser har gett:',
      gave.map((insats) => insatsItem(insats, insats.result?.text ?? '')),
    ),
    ...listOf('Resultat ur strategins kraftsamlingar:', results),
  ]
  return [
    ...parts,
    notTold(
      parts.length > 0
        ? 'Koppling till var och en av samhällsutmaningarna'
        : 'Bidrag till att möta samhällsutmaningarna',
    ),
  ]
}

/** Equality, integration, environment and climate: what is told of the perspective itself. */
export function perspectiveDraft(place: Place): Node[] {
  const { strategy, insatser, decision } = place.register
  const has = strategy?.perspectives.find((perspective) => isAbout(place, perspective))
  const aims = insatser.filter((insats) => speaksOf(place, insats))
  const requirements = decision?.requirements.filter((each) => isAbout(place, each)) ?? []
  return [
    ...(has === undefined
      ? []
      : [build.paragraph(`${has} är ett av de perspektiv som ska genomsyra allt arbete med strategin.`)]),
    ...listOf('Krav i inriktningsbeslutet:', requirements),
    ...yearDraft(place),
    ...listOf(
      'Insatser vars mål rör perspektivet:',
      aims.map((insats) => insatsItem(insats, insats.projectGoal ?? insats.description)),
    ),
  ]
}

function speaksOf(place: Place, { description, subgoals, overallGoal, projectGoal }: Insats): boolean {
  return isAbout(place, [description, overallGoal, projectGoal, ...subgoals.map(({ text }) => text)].join(' '))
}
