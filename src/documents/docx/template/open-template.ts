/*
 * Opens a Word template from outside: only the parts that are used, within limits, and never one with macros in it.
 */
import { strFromU8 } from 'fflate'
import { Refusal } from '../../../foundation/index.ts'
import { unzipBounded } from '../../readers/unzip-bounded.ts'

export type Files = Record<string, Uint8Array>

const largest = 20 * 1024 * 1024
const used =
  /^word\/(?:styles\.xml|document\.xml|settings\.xml|theme\/theme1\.xml|(?:header|footer)\d*\.xml|_rels\/.*\.rels|media\/.*)$/
const macros = /(?:^|\/)(?:vbaProject|vbaData|activeX\d*|attachedToolbars)\.(?:bin|xml)$/i

/** @throws Refusal `file-not-readable`, `file-too-large`, `template-with-macros`. */
export function openTemplate(bytes: Uint8Array, name = 'mall.docx'): Files {
  if (bytes.length > largest) throw new Refusal('file-too-large', { file: name, why: 'en mall får vara högst 20 MB' })
  const files = { ...unzipBounded(bytes, name, (path) => used.test(path) || macros.test(path)) }
  if (Object.keys(files).some((path) => macros.test(path))) throw new Refusal('template-with-macros', { file: name })
  if (!files['word/document.xml'] || !files['word/styles.xml'])
    throw new Refusal('file-not-readable', { file: name, why: 'den är ingen Word-mall' })
  return files
}

/** Empty where the part is not there. */
export function partText(files: Files, path: string): string {
  return files[path] ? strFromU8(files[path]) : ''
}
