import { refusalTexts } from './refusals.ts'

export type Language = 'sv' | 'en'

/** The sentence of a refusal, filled with its details. */
export function sayRefusal(
  refusal: { readonly code: keyof typeof refusalTexts; readonly details: Readonly<Record<string, string | number>> },
  language: Language = 'sv',
): string {
  return filled(refusalTexts[refusal.code][language], refusal.details)
}

/** Puts `details.name` where the sentence says `{name}`; a name without a value stays as it is, so that a test sees it. */
export function filled(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))
}
