/*
 * Prints in the receiver's form: as the report is printed, and the Word file then in the template that the installation has been given.
 */
import { applyTemplate } from '../../documents/index.ts'
import { printInWorker } from '../../reporting/index.ts'
import type { House } from '../house.ts'

export function printInForm({ template }: Pick<House, 'template'>): typeof printInWorker {
  if (!template) return printInWorker
  return async (material, formats, say) => {
    const printed = await printInWorker(material, formats, say)
    const files = printed.files.map((file) => {
      if (file.format !== 'docx') return file
      const { bytes, missing } = applyTemplate(file.bytes, template)
      if (missing.length > 0) say(`mallen saknar ${missing.join(', ')}; där står vår egen form`)
      return { ...file, bytes }
    })
    return { ...printed, files }
  }
}

/** What the template lacks, found on a small document; empty where there is no template. */
export async function missingInTemplate(
  { template }: Pick<House, 'template'>,
  docx: () => Promise<Uint8Array>,
): Promise<readonly string[]> {
  return template ? applyTemplate(await docx(), template).missing : []
}
