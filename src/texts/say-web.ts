/*
 * Picks a text of the pages in a language and fills its blanks.
 */
import { filled, type Language } from './say.ts'
import { webTexts } from './web.ts'

export type WebText = keyof typeof webTexts
export type SayWeb = (text: WebText, blanks?: Readonly<Record<string, string | number>>) => string

export function sayWeb(
  text: WebText,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  return filled(webTexts[text][language], blanks)
}

export function isWebText(text: string | undefined | null): text is WebText {
  return text !== undefined && text !== null && Object.hasOwn(webTexts, text)
}

export function isLanguage(text: string | undefined | null): text is Language {
  return text === 'sv' || text === 'en'
}
