/*
 * Pictures of a template's cover, header or footer, carried into our file with their relations. What stands on another part of the
 * template or somewhere outside (charts, objects, links) stays behind, and is told.
 */
import { type Files, partText } from './open-template.ts'

type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly outside: boolean }

/** Why something of the template is left behind. */
export type Left = 'link' | 'object' | 'outside-picture' | 'unknown-picture' | 'attached-template'

export type Carried = {
  readonly xml: string
  /** Relation elements for the part that the XML goes into. */
  readonly relations: string
  readonly pictures: number
  readonly left: readonly Left[]
}

/** The endings that we carry, each with its type and how such a file begins. A table. */
export const pictureTypes: Readonly<Record<string, { readonly type: string; readonly begins: readonly number[] }>> = {
  png: { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  jpg: { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  jpeg: { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  gif: { type: 'image/gif', begins: [0x47, 0x49, 0x46] },
  emf: { type: 'image/x-emf', begins: [0x01, 0x00, 0x00, 0x00] },
  wmf: { type: 'image/x-wmf', begins: [0xd7, 0xcd, 0xc6, 0x9a] },
}

export function relationsOf(files: Files, part: string): Relation[] {
  const xml = partText(files, part.replace(/([^/]+)$/, '_rels/$1.rels'))
  return [...xml.matchAll(/<Relationship [^>]*>/g)].map(([relation]) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(relation)?.[1] ?? ''
    return {
      id: value('Id'),
      type: value('Type').split('/').at(-1) ?? '',
      target: value('Target'),
      outside: value('TargetMode') === 'External',
    }
  })
}

/** @param from the part of the template that the XML was taken from. @param name what the carried files are called. */
export function carryPictures(template: Files, from: string, xml: string, into: Files, name: string): Carried {
  const relations = new Map(relationsOf(template, from).map((relation) => [relation.id, relation]))
  const left: Left[] = []
  const carried = new Map<string, string>()
  const lines: string[] = []
  const plain = withoutLinks(xml, left)
  for (const [, id = ''] of plain.matchAll(/\br:(?:embed|id)="([^"]*)"/g)) {
    const relation = relations.get(id)
    if (relation?.type !== 'image' || carried.has(id)) continue
    const extension = extensionOf(relation, template, left)
    if (extension === undefined) continue
    const [own, target] = [`rId${name}${carried.size + 1}`, `media/${name}-${carried.size + 1}.${extension}`]
    into[`word/${target}`] = template[`word/${relation.target}`] ?? new Uint8Array()
    carried.set(id, own)
    lines.push(
      `<Relationship Id="${own}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/>`,
    )
  }
  return {
    xml: named(withoutOthers(plain, carried, left), carried),
    relations: lines.join(''),
    pictures: lines.length,
    left,
  }
}

function extensionOf({ target, outside }: Relation, template: Files, left: Left[]): string | undefined {
  const bytes = template[`word/${target}`]
  const extension = /\.(\w+)$/.exec(target)?.[1]?.toLowerCase() ?? ''
  const begins = pictureTypes[extension]?.begins
  if (outside) left.push('outside-picture')
  else if (!bytes || !begins?.every((byte, at) => bytes[at] === byte)) left.push('unknown-picture')
  else return extension
  return undefined
}

/** Links lose their address and keep their words; objects go; a drawing that scales (SVG) leaves its plain picture. */
function withoutLinks(xml: string, left: Left[]): string {
  if (/<w:(?:object|control)\b/.test(xml)) left.push('object')
  if (/<w:hyperlink [^>]*r:id=/.test(xml)) left.push('link')
  return xml
    .replaceAll(/<w:(object|control)\b[\s\S]*?<\/w:\1>/g, '')
    .replaceAll(/<w:hyperlink [^>]*>([\s\S]*?)<\/w:hyperlink>/g, '$1')
    .replaceAll(/<a:hlink(?:Click|Hover)\b[^>]*(?:\/>|>[\s\S]*?<\/a:hlink(?:Click|Hover)>)/g, '')
    .replaceAll(/<a:ext [^>]*>(?:(?!<\/a:ext>)[\s\S])*svgBlip[\s\S]*?<\/a:ext>/g, '')
}

/** A drawing that leans on anything else than a carried picture goes as a whole. */
function withoutOthers(xml: string, carried: ReadonlyMap<string, string>, left: Left[]): string {
  return xml.replaceAll(/<w:(drawing|pict)\b(?:(?!<w:(?:drawing|pict)\b)[\s\S])*?<\/w:\1>/g, (drawing) => {
    const leans = [...drawing.matchAll(/\br:(?:embed|id|link|pict|dm)="([^"]*)"/g)].map(([, id = '']) => id)
    if (leans.every((id) => carried.has(id))) return drawing
    if (/<(?:c:chart|dgm:relIds)\b/.test(drawing)) left.push('object')
    return ''
  })
}

/** Our own names for the relations; a picture without words is called a logotype. */
function named(xml: string, carried: ReadonlyMap<string, string>): string {
  return xml
    .replaceAll(
      /(\br:(?:embed|id)=")([^"]*)"/g,
      (_, before: string, id: string) => `${before}${carried.get(id) ?? id}"`,
    )
    .replaceAll(/<wp:docPr (?![^>]*descr="[^"])([^>]*?)(?:descr="")?(\/?)>/g, '<wp:docPr $1 descr="Logotyp"$2>')
}
