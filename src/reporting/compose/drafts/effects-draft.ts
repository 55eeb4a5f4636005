/*
 * Drafts of what the work leads to: what the year's insatser are expected to give, what earlier ones gave, and how a
 * perspective such as equality or climate is carried by the work.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Insats } from '../../../portfolio/index.ts'
import type { Place } from '../place.ts'
import { insatserOfSection } from '../place-insatser.ts'
import { isAbout } from '../subjects.ts'
import { listed, lower } from '../wording.ts'
import { insatsItem, listOf, notTold } from './lists.ts'
import { difficulties, yearsWork } from './year-draft.ts'

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
  const known = new Set([...insatserOfSection(place, 'funded'), ...insatserOfSection(place, 'earlier')])
  const aims = insatser.filter((insats) => !known.has(insats) && speaksOf(place, insats))
  const requirements = decision?.requirements.filter((each) => isAbout(place, each)) ?? []
  return [
    ...perspectives(strategy?.perspectives.filter((perspective) => isAbout(place, perspective)) ?? []),
    ...listOf('Krav i inriktningsbeslutet:', requirements),
    ...yearsWork(place),
    ...listOf(
      'Insatser vars mål rör perspektivet:',
      aims.map((insats) => insatsItem(insats, insats.projectGoal ?? insats.description)),
    ),
    ...difficulties(place),
  ]
}

/** The transition to a sustainable economy: insatser that aim at it, and what the strategy's own mobilisation has led to. */
export function transitionDraft({ register }: Place): Node[] {
  const cue = /omställning|cirkulär|klimat|koldioxid/i
  const aims = register.insatser.filter(({ title, description, overallGoal, projectGoal }) =>
    cue.test([title, description, overallGoal, projectGoal].join(' ')),
  )
  const results = (register.strategy?.mobilisations ?? [])
    .filter(({ name }) => cue.test(name))
    .flatMap((each) => each.results)
  return [
    ...listOf(
      'Insatser vars mål rör omställningen:',
      aims.map((insats) => insatsItem(insats, insats.overallGoal ?? insats.projectGoal ?? insats.description)),
    ),
    ...listOf('Resultat ur strategins kraftsamling:', results),
    notTold('Hur mycket fördelningen av medel har bidragit'),
  ]
}

function perspectives(names: readonly string[]): Node[] {
  if (names.length === 0) return []
  const [first = '', ...others] = names
  const are = names.length === 1 ? 'är ett av de perspektiv' : 'är perspektiv'
  return [
    build.paragraph(`${listed([first, ...others.map(lower)])} ${are} som ska genomsyra allt arbete med strategin.`),
  ]
}

function speaksOf(place: Place, { description, subgoals, overallGoal, projectGoal }: Insats): boolean {
  return isAbout(place, [description, overallGoal, projectGoal, ...subgoals.map(({ text }) => text)].join(' '))
}
