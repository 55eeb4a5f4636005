/*
 * Drafts about cooperation: in which networks the region meets the county board, authorities, municipalities, associations and
 * business. How well it has worked is a judgement that no register holds; the draft gives what there is to judge by.
 */

import type { Network } from '../../../cooperation/index.ts'
import { build, type Node } from '../../../documents/index.ts'
import { inWords } from '../../../foundation/index.ts'
import { findByName, type Organisation } from '../../../organisations/index.ts'
import { addresses } from '../addresses.ts'
import { computedNode } from '../figure-nodes.ts'
import { factsAt, type Place } from '../place.ts'
import { howOften, lower, sentence } from '../wording.ts'
import { listOf, networkItem, notTold } from './lists.ts'
import { toldFacts } from './told-facts.ts'

/** A table: by the section's title, which organisations it speaks of, and words for members that are no organisation's name. */
const sides: readonly {
  readonly named: RegExp
  readonly kinds: readonly Organisation['kind'][]
  readonly members: RegExp
  readonly none?: RegExp
}[] = [
  { named: /länsstyrelse/i, kinds: [], members: /länsstyrelse/i },
  { named: /myndighet/i, kinds: ['state'], members: /statliga? myndighet/i, none: /länsstyrelse|universitet/i },
  { named: /kommun/i, kinds: ['municipality'], members: /kommun/i },
  {
    named: /organisation|civilsamh/i,
    kinds: ['association', 'culture'],
    members: /civilsamh|föreningar|folkhögskol|studieförbund|intresseorganisation|rf-sisu|ölbf|parter/i,
  },
  { named: /näringsliv|företag/i, kinds: ['business'], members: /företag|bransch|arbetsgivare|handelskammare/i },
]

export function cooperationDraft(place: Place): Node[] {
  const found = networksAt(place)
  const alone = organisationsAt(place).filter((each) => !found.some(({ members }) => isAmong(each, members)))
  const count = computedNode(
    `samverkan-${place.section.number}`,
    found.length,
    'nätverk och andra former i registret',
    addresses.cooperation,
  )
  return [
    ...(found.length === 0
      ? [notTold('Former för samverkan')]
      : [
          build.paragraph(
            'Registret har ',
            count,
            found.length === 1 ? ' form för samverkan:' : ' former för samverkan:',
          ),
          build.bullets(found.map((network) => [build.paragraph(networkItem(network, place.register))])),
        ]),
    ...(alone.length > 0
      ? [
          build.paragraph(
            `Nämns också, utan att registret säger i vilken form: ${inWords(alone.map(({ name }) => name))}.`,
          ),
        ]
      : []),
    ...toldFacts(factsAt(place)),
  ]
}

/** What the judgement may rest on: how often people meet, and for how long they have done so. */
export function judgementDraft(place: Place): Node[] {
  const found = networksAt(place)
  const regular = found.filter(({ rhythm }) => rhythm !== undefined)
  return [
    notTold(
      `Bedömning av hur ${/^samråd/i.test(place.section.title) ? 'samrådet' : 'samverkan'} har fungerat, med motivering`,
    ),
    ...listOf(
      'Att utgå från, möten med känd rytm:',
      regular.map(({ name, rhythm }) => `${name}: ${howOften(rhythm ?? '')}`),
    ),
    ...listOf(
      'Samarbeten som har pågått sedan:',
      found.flatMap(({ name, since }) => (since === undefined ? [] : [`${name}: ${since}`])),
    ),
  ]
}

export function contributionDraft(place: Place): Node[] {
  const told = networksAt(place).filter(({ role }) => role !== undefined)
  return [
    ...listOf(
      'Det här säger registret att samarbetena gör:',
      told.map(({ name, role }) => [build.text(`${name}: `, 'strong'), sentence(lower(role ?? ''))]),
    ),
    notTold('Bidrag till hållbar regional utveckling'),
  ]
}

function networksAt(place: Place): Network[] {
  const side = sides.find(({ named }) => named.test(place.section.title))
  if (!side) return []
  const own = organisationsAt(place)
  return place.register.networks.filter(
    ({ name, members }) =>
      members.some((member) => side.members.test(member)) ||
      side.members.test(name) ||
      own.some((each) => isAmong(each, members)),
  )
}

function organisationsAt({ register, section }: Place): Organisation[] {
  const side = sides.find(({ named }) => named.test(section.title))
  return register.organisations.filter(({ kind, name }) => side?.kinds.includes(kind) && !side.none?.test(name))
}

/** A member such as "länets alla kommuner" stands for each of them. */
const everyMunicipality = /\b(alla|länets)\b.*kommuner/i

function isAmong(organisation: Organisation, members: readonly string[]): boolean {
  return members.some(
    (member) =>
      findByName([organisation], member) !== undefined ||
      (organisation.kind === 'municipality' && everyMunicipality.test(member)),
  )
}
