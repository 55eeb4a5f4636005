/*
 * Headers and footers of a section of a Word template, ready to be put into our file with their pictures.
 */
import { strToU8 } from 'fflate'
import { type Files, partText } from './open-template.ts'
import { carryPictures, type Left, relationsOf } from './template-pictures.ts'

export type Part = {
  readonly kind: 'header' | 'footer'
  /** default, first or even. */
  readonly type: string
  /** The relation's id in our document. */
  readonly id: string
  readonly path: string
  readonly pictures: number
  readonly left: readonly Left[]
}

/** @param dress gives the XML our styles and the report's words. @param name tells the sections apart. */
export function copyParts(
  template: Files,
  section: string,
  into: Files,
  name: string,
  dress: (xml: string) => string,
): Part[] {
  const relations = new Map(relationsOf(template, 'word/document.xml').map((relation) => [relation.id, relation]))
  return [...section.matchAll(/<w:(header|footer)Reference [^>]*>/g)].flatMap(([reference, kind], at): Part[] => {
    const target = relations.get(/r:id="([^"]*)"/.exec(reference)?.[1] ?? '')?.target ?? ''
    const xml = partText(template, `word/${target}`)
    if (xml === '' || (kind !== 'header' && kind !== 'footer')) return []
    const file = `${name}${at + 1}`
    const path = `word/${kind}-${file}.xml`
    const carried = carryPictures(template, `word/${target}`, xml, into, file)
    into[path] = strToU8(dress(carried.xml))
    if (carried.relations !== '')
      into[path.replace('word/', 'word/_rels/').concat('.rels')] = strToU8(related(carried.relations))
    const type = /w:type="([^"]*)"/.exec(reference)?.[1] ?? 'default'
    return [{ kind, type, id: `rId${file}`, path, pictures: carried.pictures, left: carried.left }]
  })
}

export function referenceTo({ kind, type, id }: Part): string {
  return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
}

function related(relations: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`
}
