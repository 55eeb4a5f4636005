/*
 * What the package of our file must say of the parts that came from a template: relations and content types.
 */
import { strToU8 } from 'fflate'
import { type Files, partText } from './open-template.ts'
import type { Part } from './template-parts.ts'
import { pictureTypes } from './template-pictures.ts'

const documentRelations = 'word/_rels/document.xml.rels'

/** @param pictures relations of the pictures on the cover. */
export function tellPackage(files: Files, parts: readonly Part[], pictures: string): void {
  const added = parts.map(relationOf).join('') + pictures
  files[documentRelations] = strToU8(
    partText(files, documentRelations).replace('</Relationships>', () => `${added}</Relationships>`),
  )
  const types = partText(files, '[Content_Types].xml')
  const defaults = Object.entries(pictureTypes)
    .filter(([extension]) => !types.includes(`Extension="${extension}"`))
    .map(([extension, { type }]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  files['[Content_Types].xml'] = strToU8(
    types
      .replace(/(<Types[^>]*>)/, (start) => start + defaults.join(''))
      .replace('</Types>', () => `${parts.map(typeOf).join('')}</Types>`),
  )
}

function relationOf({ kind, id, path }: Part): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${path.replace('word/', '')}"/>`
}

function typeOf({ kind, path }: Part): string {
  return `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
}
