/*
 * Headers and footers of a Word template with their pictures, ready to be put into our file. Only pictures come along: no macros, no
 * embedded objects, nothing from outside.
 */
import { strFromU8, strToU8 } from 'fflate'

export type Files = Record<string, Uint8Array>

export type Part = {
  readonly kind: 'header' | 'footer'
  /** default, first or even. */
  readonly type: string
  readonly path: string
}

type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly outside: boolean }

export function relationsOf(files: Files, part: string): Relation[] {
  const path = part.replace(/([^/]+)$/, '_rels/$1.rels')
  const xml = files[path] ? strFromU8(files[path]) : ''
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

/** The headers and footers of the template's last section, each copied with its pictures under names of its own. */
export function copyParts(template: Files, into: Files): Part[] {
  const document = template['word/document.xml'] ? strFromU8(template['word/document.xml']) : ''
  const section = [...document.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ?? ''
  const relations = new Map(relationsOf(template, 'word/document.xml').map((relation) => [relation.id, relation]))
  const references = [...section.matchAll(/<w:(header|footer)Reference [^>]*>/g)]
  return references.flatMap(([reference, kind], at): Part[] => {
    const target = relations.get(/r:id="([^"]*)"/.exec(reference)?.[1] ?? '')?.target
    const source = target === undefined ? undefined : template[`word/${target}`]
    if (target === undefined || !source || (kind !== 'header' && kind !== 'footer')) return []
    const path = `word/mall-${kind}${at + 1}.xml`
    into[path] = strToU8(safe(strFromU8(source)))
    copyPictures(template, `word/${target}`, into, path, at)
    return [{ kind, type: /w:type="([^"]*)"/.exec(reference)?.[1] ?? 'default', path }]
  })
}

function copyPictures(template: Files, from: string, into: Files, path: string, at: number): void {
  const pictures = relationsOf(template, from).filter(({ type, outside }) => type === 'image' && !outside)
  const lines = pictures.flatMap(({ id, target }, place) => {
    const bytes = template[`word/${target}`]
    const extension = /\.(png|jpe?g|gif)$/i.exec(target)?.[1]
    if (!bytes || extension === undefined) return []
    const name = `media/mall-${at + 1}-${place + 1}.${extension.toLowerCase()}`
    into[`word/${name}`] = bytes
    return [
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${name}"/>`,
    ]
  })
  if (lines.length === 0) return
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
  into[path.replace('word/', 'word/_rels/').concat('.rels')] = strToU8(xml)
}

/** Links and objects go; a picture without words is called a logotype. */
function safe(xml: string): string {
  return xml
    .replace(/<w:(?:object|control)\b[\s\S]*?<\/w:(?:object|control)>/g, '')
    .replace(/<w:hyperlink [^>]*>([\s\S]*?)<\/w:hyperlink>/g, '$1')
    .replace(/<wp:docPr (?![^>]*descr=)([^>]*?)(\/?)>/g, '<wp:docPr $1 descr="Logotyp"$2>')
}
