/*
 * Long Swedish words are divided at the end of a line, as in the PDF; those of headings and titles are not. The library can say the first
 * of the document, and has no word for the second.
 */
import type { IPropertiesOptions } from 'docx'
import { docxStyles } from '../docx-styles.ts'

export const hyphenation: NonNullable<IPropertiesOptions['hyphenation']> = {
  autoHyphenation: true,
  consecutiveHyphenLimit: 2,
  doNotHyphenateCaps: true,
}

const whole = [docxStyles.title, docxStyles.subtitle, docxStyles.contentsTitle, docxStyles.caption]
const undivided = new RegExp(`<w:style [^>]*w:styleId="(?:Heading\\d|${whole.join('|')})"[^>]*>.*?</w:style>`, 'gs')

/** @param styles the part of the file that holds them. */
export function withoutHyphens(styles: string): string {
  return styles.replaceAll(undivided, (style) => style.replace('<w:spacing', '<w:suppressAutoHyphens/><w:spacing'))
}
