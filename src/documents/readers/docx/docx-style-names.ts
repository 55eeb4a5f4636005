/*
 * Styles by what they are called. Word keeps the names of its own styles in English but gives them ids in the language that
 * it speaks ("heading 1" is `Rubrik1` in Swedish), so a file that was saved there is read by name, as if the ids were ours.
 */

import { noteKinds } from '../../attrs.ts'
import { deepestList, docxStyles } from '../../docx-styles.ts'
import { allOf, child, elementsOf, type Xml } from '../xml.ts'

const depths = Array.from({ length: deepestList }, (_, at) => at + 1)

const ours: readonly string[] = [
  ...Object.values(docxStyles).filter((style) => typeof style === 'string'),
  ...[1, 2, 3, 4, 5, 6].map(docxStyles.heading),
  ...[2, 3].map(docxStyles.plainHeading),
  ...[docxStyles.listBullet, docxStyles.listNumber, docxStyles.listContinue].flatMap((list) => depths.map(list)),
  ...noteKinds.map(docxStyles.note),
]

const oursByName = new Map(ours.map((id) => [squeezed(id), id]))

/** Names differ from our ids by blanks and capitals only: "List Bullet 2" is `ListBullet2`. */
function squeezed(name: string): string {
  return name.replaceAll(' ', '').toLowerCase()
}

/** Our id for each id in the file that is another. */
export function otherStyleIds(styles: Xml | undefined): Map<string, string> {
  const found = (styles ? allOf(styles, 'w:style') : []).flatMap((style) => {
    const id = style.attributes['w:styleId'] ?? ''
    const ourId = oursByName.get(squeezed(child(style, 'w:name')?.attributes['w:val'] ?? ''))
    return ourId === undefined || ourId === id ? [] : [[id, ourId] as const]
  })
  return new Map(found)
}

export function withOurStyles(node: Xml, ids: ReadonlyMap<string, string>): Xml {
  if (ids.size === 0) return node
  if (node.name === 'w:pStyle' || node.name === 'w:rStyle') {
    const id = node.attributes['w:val'] ?? ''
    return { ...node, attributes: { ...node.attributes, 'w:val': ids.get(id) ?? id } }
  }
  if (elementsOf(node).length === 0) return node
  return {
    ...node,
    children: node.children.map((each) => (typeof each === 'string' ? each : withOurStyles(each, ids))),
  }
}
