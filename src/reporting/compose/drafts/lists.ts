/*
 * Lists that every draft is put together from: plans, networks, events, facts, insatser and figures, each with its opening line
 * and nothing at all when there is nothing to list.
 */

import type { DatedEvent, Network } from '../../../cooperation/index.ts'
import { build, type Node } from '../../../documents/index.ts'
import { formatPeriod, inWords } from '../../../foundation/index.ts'
import { findByName } from '../../../organisations/index.ts'
import type { appropriations, Insats } from '../../../portfolio/index.ts'
import type { Plan } from '../../../strategy/index.ts'
import type { Register } from '../../register/index.ts'
import { addressOfInsats } from '../addresses.ts'
import { figureItems } from '../figure-nodes.ts'
import { capital, howOften, sentence, whenTold } from '../wording.ts'

type Item = string | readonly (string | Node)[]

/** An opening line and a list; nothing where the list is empty. */
export function listOf(opening: string, items: readonly Item[]): Node[] {
  return items.length === 0
    ? []
    : [build.paragraph(opening), build.bullets(items.map((item) => [build.paragraph(item)]))]
}

export function planItem({ name, period, adoptedBy, status, priorities }: Plan): Item {
  const when = period
    ? [` (${formatPeriod(period)})`]
    : [' (period: ', build.missing({ what: `period för ${name}` }), ')']
  const who = adoptedBy === undefined ? '' : ` Antogs av ${adoptedBy}.`
  const what = priorities.length > 0 ? ` Prioriteringar: ${inWords(priorities)}.` : ''
  return [build.text(name, 'strong'), ...when, `: ${sentence(status)}${mentions(status, adoptedBy) ? '' : who}${what}`]
}

function mentions(status: string, adopter: string | undefined): boolean {
  return adopter !== undefined && status.toLowerCase().includes(adopter.toLowerCase())
}

/** Members that the register knows as organisations are called by their own names, whatever a source writes. */
export function networkItem(network: Network, { organisations }: Pick<Register, 'organisations'>): Item {
  const { name, kind, memberCount, rhythm, role, since } = network
  const members = network.members.map((member) => findByName(organisations, member)?.name ?? member)
  const who = members.length > 0 ? ` Med: ${membersInWords(members)}.` : ''
  const count = memberCount === undefined ? '' : ` ${memberCount} organisationer deltar.`
  const how = rhythm === undefined ? '' : ` Möts ${howOften(rhythm)}.`
  const long = since === undefined ? '' : ` Sedan ${since}.`
  return [
    build.text(name, 'strong'),
    ` (${kind}).${role === undefined ? '' : ` ${sentences(role)}`}${who}${count}${how}${long}`,
  ]
}

/** Each sentence of a note begins with a capital. */
function sentences(text: string): string {
  return sentence(capital(text).replaceAll(/\. (\p{Ll})/gu, (_, first: string) => `. ${first.toUpperCase()}`))
}

const mostMembers = 8

function membersInWords(members: readonly string[]): string {
  if (members.length <= mostMembers) return inWords(members)
  return `${members.slice(0, mostMembers - 1).join(', ')} och ${members.length - mostMembers + 1} till`
}

export function eventItem({ when, what }: DatedEvent): Item {
  return `${capital(whenTold(when))}: ${what}`
}

export function eventsInOrder(events: readonly DatedEvent[]): DatedEvent[] {
  return events.toSorted((a, b) => a.sort.localeCompare(b.sort))
}

export function insatsItem({ id, title }: Insats, says: string): Item {
  return [build.text(title, 'strong', { href: addressOfInsats(id) }), `: ${sentence(says)}`]
}

export function figureList(opening: string, figures: readonly appropriations.StatedFigure[]): Node[] {
  return figures.length === 0 ? [] : [build.paragraph(opening), build.bullets(figureItems(figures))]
}

/** What nobody has said, as a sentence of its own: `Svårigheter i genomförandet: uppgift saknas.` */
export function notTold(what: string): Node {
  return build.paragraph(`${what}: `, build.missing({ what }), '.')
}
