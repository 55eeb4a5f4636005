/*
 * The signed report as a document: its tree as it was frozen, with a numbered source note for each figure. An amended one says at its front
 * when and why. A page at the end says who signed it when, what was amended and why, and the hash by which it is known.
 */
import { build, Fragment, type Node, schema, sources } from '../../documents/index.ts'
import { formatDay } from '../../foundation/index.ts'
import type { TreeJson } from '../answers/index.ts'
import { figureNote } from './figure-note.ts'
import { dayOf, type SignedPackage } from './signed-package.ts'

export function withSources(content: SignedPackage, hash: string): TreeJson {
  const tree = withFigureNotes(schema.nodeFromJSON(content.tree), notesOf(content))
  const whole = Fragment.from([...withFront(tree.children, frontOf(content)), ...papersOf(content, hash)])
  return sources.withSourceNotes(tree.copy(whole)).toJSON() as TreeJson
}

type FigureNotes = ReadonlyMap<string, { readonly source: string; readonly href: string }>

/** For each frozen figure its note, and where it opens as it was. */
function notesOf(content: SignedPackage): FigureNotes {
  return new Map(
    content.figures.map((figure, at) => [
      figure.ask,
      { source: figureNote(figure, content.signedOn), href: addressOfFrozen(content, at + 1) },
    ]),
  )
}

/** Where the frozen figure opens to its rows and readings; the first is number one. */
export function addressOfFrozen({ round, number }: SignedPackage, figure: number): string {
  return `/rapportomgangar/${round}/undertecknad/${number}/siffra/${figure}`
}

/** A figure that was stated by hand, or is not frozen, keeps the source it has. */
function withFigureNotes(node: Node, notes: FigureNotes): Node {
  if (node.type.name === 'figure') {
    const note = notes.get(String(node.attrs['ask']))
    return note ? node.type.create({ ...node.attrs, ...note }) : node
  }
  if (node.childCount === 0) return node
  return node.copy(Fragment.from(node.children.map((child) => withFigureNotes(child, notes))))
}

function frontOf({ reason, signedOn }: SignedPackage): Node[] {
  return reason === '' ? [] : [build.note('observe', `Ändrad ${formatDay(dayOf(signedOn))}: ${reason}`)]
}

/** Under the first heading: a heading begins a page of its own, and what stood before it would have one to itself. */
function withFront(blocks: readonly Node[], front: readonly Node[]): Node[] {
  const place = blocks[0]?.type.name === 'heading' ? 1 : 0
  return [...blocks.slice(0, place), ...front, ...blocks.slice(place)]
}

function papersOf({ number, reason, signedOn, signedBy, region, form }: SignedPackage, hash: string): Node[] {
  const amended = reason === '' ? [] : [build.paragraph(`Ändring nummer ${number - 1}. Skäl: ${reason}`)]
  return [
    build.heading(1, 'Undertecknande', { id: 'undertecknande' }),
    build.paragraph(`Undertecknad ${formatDay(dayOf(signedOn))} av ${signedBy.name}, ${region.name}.`),
    ...amended,
    build.paragraph(`Formulär: ${form.title}. Kontrollsumma: ${hash.match(/.{1,16}/g)?.join(' ') ?? hash}.`),
  ]
}
