/*
 * The draft of what was done in a section's field during the year: insatser, plans, networks, figures, events and other facts.
 */
import { build, type Node } from '../../../documents/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode, listable } from '../figure-nodes.ts'
import { factsAt, type Place, prompts } from '../place.ts'
import { insatserOfSection, isWholeArea } from '../place-insatser.ts'
import { isAbout } from '../subjects.ts'
import { eventItem, eventsInOrder, figureList, insatsItem, listOf, networkItem, notTold, planItem } from './lists.ts'
import { toldFacts } from './told-facts.ts'

export function yearDraft(place: Place): Node[] {
  return [...yearsWork(place), ...difficulties(place)]
}

/** The form often asks for difficulties too; no register holds them. */
export function difficulties(place: Place): Node[] {
  return prompts(place, /svårighet/i) ? [notTold('Svårigheter i genomförandet')] : []
}

export function yearsWork(place: Place): Node[] {
  const { register } = place
  const { plans, networks, figures, events } = register
  const about = <T>(rows: readonly T[], words: (row: T) => string) => rows.filter((row) => isAbout(place, words(row)))
  const support = figures.filter((figure) => figure.group === 'support')
  const parts = [
    ...insatserInWords(place),
    ...toldFacts(factsAt(place)),
    ...listOf(
      'Planer och program:',
      about(plans, ({ name, priorities }) => [name, ...priorities].join(' ')).map(planItem),
    ),
    ...listOf(
      'Samverkan:',
      about(networks, ({ name, kind, role }) => `${name} ${kind} ${role ?? ''}`).map((each) =>
        networkItem(each, register),
      ),
    ),
    ...figureList(
      'Siffror som en källa anger:',
      withoutDoubles([...about(support, words), ...about(listable(figures), words)]),
    ),
    ...listOf('Hållpunkter:', eventsInOrder(about(events, ({ what }) => what)).map(eventItem)),
  ]
  return parts.length > 0 ? parts : [notTold('Årets arbete i avsnittet')]
}

function words({ label }: { readonly label: string }): string {
  return label
}

/** The same number from the same line of the source, told under two names, stands once. */
function withoutDoubles<T extends { readonly value: number; readonly papers: { readonly lines: readonly number[] } }>(
  figures: readonly T[],
): T[] {
  const same = (a: T, b: T) =>
    a.value === b.value && a.papers.lines.some((line) => b.papers.lines.some((other) => Math.abs(line - other) <= 1))
  return figures.filter((figure, at) => figures.findIndex((other) => same(other, figure)) === at)
}

function insatserInWords(place: Place): Node[] {
  const funded = insatserOfSection(place, 'funded')
  const earlier = insatserOfSection(place, 'earlier')
  if (funded.length + earlier.length === 0) return []
  if (!isWholeArea(place))
    return listOf(
      'Insatser som gäller ämnet:',
      [...funded, ...earlier].map((insats) => insatsItem(insats, insats.description)),
    )
  const { year } = place.register
  const granted = counts(place, 'beviljade', funded.length, 'insats', 'insatser')
  const gave = counts(place, 'tidigare', earlier.length, 'tidigare insats', 'tidigare insatser')
  const words: (string | Node)[] =
    earlier.length === 0
      ? ['Inom området beviljades ', ...granted, ` medel ${year}.`]
      : funded.length === 0
        ? ['Inom området gav ', ...gave, ` resultat ${year}.`]
        : ['Inom området beviljades ', ...granted, ` medel ${year}, och `, ...gave, ' gav resultat.']
  return [build.paragraph(...words, ' De står i områdets tabeller.')]
}

function counts(place: Place, sort: string, count: number, one: string, many: string): (string | Node)[] {
  const id = `insatser-${sort}-${place.section.number}`
  return [computedNode(id, count, 'insatser i registret', addresses.insatser), ` ${count === 1 ? one : many}`]
}
