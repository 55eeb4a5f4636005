/*
 * Movements as they stand in a report: the text of the place, and a line that says how sure it is, what it rests on, and which insatser
 * it comes from. By question.
 */
import { build, fromSimpleText, type Node } from '../../documents/index.ts'
import type { Movement, Told } from './movement.ts'
import type { Place } from './place.ts'

const words = {
  horizon: { short: 'kort sikt', medium: 'medellång sikt', long: 'lång sikt' },
  status: { actual: 'faktiskt', expected: 'förväntat' },
  basis: { 'follow-up': 'uppföljning', evaluation: 'utvärdering', 'own-judgement': 'egen bedömning' },
} as const

export function placedNodes(movements: readonly Movement[], places: readonly Place[]): Map<string, Node[]> {
  const byId = new Map(movements.map((movement) => [movement.id, movement]))
  const found = new Map<string, Node[]>()
  for (const place of places) {
    const told = byId.get(place.movement)?.approved?.told
    if (told) found.set(place.question, [...(found.get(place.question) ?? []), ...nodesOf(told, place.text)])
  }
  return found
}

const origin = 'Förflyttningen är ett '

/** Whether a line is the one that says what a movement rests on: nobody has written it. */
export function isOriginLine(line: string): boolean {
  return line.startsWith(origin)
}

function nodesOf(told: Told, text: string): Node[] {
  const { horizon, status, basis, mainFactor, insatser } = told
  const sure = `${origin}${words.status[status]} resultat på ${words.horizon[horizon]}, och grunden är ${words.basis[basis]}. Mest bidrog ${mainFactor}`
  const from = insatser.map((id, at) => [
    ...(at > 0 ? [', '] : []),
    build.reference({ kind: 'insats', target: id, text: id }),
  ])
  return [
    ...underTitle(told.title, fromSimpleText(text)),
    build.paragraph(
      build.text(`${sure}${/[.!?]$/.test(mainFactor) ? '' : '.'}`, 'em'),
      ...(from.length > 0 ? [' Insatser: ', ...from.flat(), '.'] : []),
    ),
  ]
}

/** The title begins the first paragraph; before a list or a table it stands alone. */
function underTitle(title: string, [first, ...rest]: readonly Node[]): Node[] {
  const head = build.text(`${title}. `, 'strong')
  if (first?.type.name !== 'paragraph') return [build.paragraph(head), ...(first ? [first] : []), ...rest]
  return [build.paragraph(head, ...first.children), ...rest]
}
