/*
 * Prints in the receiver's form: as the report is printed, and the Word file then in the template that the round has been given.
 */
import { wordTemplates } from '../../documents/index.ts'
import { printInWorker } from '../../reporting/index.ts'
import type { House } from '../house.ts'
import { templateFor } from '../templates/template-for.ts'

export function printInForm(house: Pick<House, 'store' | 'region' | 'template'>, round: string): typeof printInWorker {
  return async (material, formats, say) => {
    const printed = await printInWorker(material, formats, say)
    const { register, form } = material
    const template = formats.includes('docx') ? await templateFor(house, { id: round, form: form.id }) : undefined
    if (!template) return printed
    const words = { år: String(register.year), region: register.region.name, mottagare: template.kept?.receiver ?? '' }
    const files = printed.files.map((file) =>
      file.format === 'docx'
        ? { ...file, bytes: wordTemplates.applyTemplate(file.bytes, template.bytes, words).bytes }
        : file,
    )
    return { ...printed, files }
  }
}
