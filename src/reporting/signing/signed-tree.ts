/*
 * The signed report as a document: its tree as it was frozen, with a numbered source note for each figure, and a page that says who signed
 * it when, what was amended and why, and the hash by which it is known.
 */
import { build, schema, sources } from '../../documents/index.ts'
import { asId, formatDay } from '../../foundation/index.ts'
import type { TreeJson } from '../answers/index.ts'
import type { SignedPackage } from './signed-package.ts'

export function withSources(content: SignedPackage, hash: string): TreeJson {
  const tree = schema.nodeFromJSON(content.tree)
  const notes = sources.withSourceNotes(tree)
  const amended =
    content.reason === '' ? [] : [build.paragraph(`Ändring nummer ${content.number - 1}. Skäl: ${content.reason}`)]
  const signed = [
    build.heading(1, 'Undertecknande', { id: 'undertecknande' }),
    build.paragraph(
      `Undertecknad ${formatDay(asId<'CalendarDate'>(content.signedOn))} av ${content.signedBy.name}, ${content.region.name}.`,
    ),
    ...amended,
    build.paragraph(`Formulär: ${content.form.title}. Kontrollsumma: ${hash.match(/.{1,16}/g)?.join(' ') ?? hash}.`),
  ]
  return notes.copy(notes.content.append(build.doc({}, ...signed).content)).toJSON() as TreeJson
}
