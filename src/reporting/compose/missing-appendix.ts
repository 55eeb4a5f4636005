/*
 * The last page of a report: what no source tells, counted by kind, so that it can be asked for.
 */
import { build, type Node } from '../../documents/index.ts'
import { listMissing, type Missing, type Register } from '../register/index.ts'
import { addresses } from './addresses.ts'
import { computedNode } from './figure-nodes.ts'
import { capital } from './wording.ts'

const kinds: Readonly<Record<Missing['of'], string>> = {
  insats: 'Insatser',
  plan: 'Planer',
  network: 'Nätverk och samverkan',
  strategy: 'Strategi',
  money: 'Pengar',
}

const mostNames = 4

export function missingAppendix(register: Register): Node[] {
  const heading = build.heading(1, 'Uppgifter som saknas', { id: 'uppgifter-som-saknas' })
  const groups = groupsOf(listMissing(register))
  if (groups.length === 0)
    return [heading, build.paragraph('Registret saknar ingen av de uppgifter som det frågar efter.')]
  return [
    heading,
    build.paragraph('Tabellen visar vad ingen källa ger, för hur många rader i registret, och några av dem.'),
    build.table({
      caption: 'Saknade uppgifter efter slag',
      id: 'tabell-saknas',
      head: ['Gäller', 'Uppgift', 'Antal', 'Till exempel'],
      headerColumns: 2,
      rows: groups.map(({ of, what, names }) => [
        kinds[of],
        capital(what),
        computedNode(`saknas-${of}-${what}`, names.length, 'rader i registret', addresses.missing),
        examples(names),
      ]),
    }),
  ]
}

function groupsOf(missing: readonly Missing[]): { of: Missing['of']; what: string; names: string[] }[] {
  const each = missing.flatMap(({ of, name, what }) => what.map((fact) => ({ of, name, fact })))
  return [...Map.groupBy(each, ({ of, fact }) => `${of}/${fact}`).values()].flatMap((found) => {
    const [first] = found
    return first ? [{ of: first.of, what: first.fact, names: found.map(({ name }) => name) }] : []
  })
}

function examples(names: readonly string[]): string {
  const first = names.slice(0, mostNames).join('; ')
  return names.length > mostNames ? `${first} …` : first
}
