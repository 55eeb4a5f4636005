import { refusalTexts } from './refusals.ts'

export type Language = 'sv' | 'en'

/** The sentence of a refusal, filled with its details. */
export function sayRefusal(
  refusal: { readonly code: keyof typeof refusalTexts; readonly details: Readonly<Record<string, string | number>> },
  language: Language = 'sv',
): string {
  return filled(refusalTexts[refusal.code][language], refusal.details)
}

const blank = /\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g

/**
 * Puts `details.name` where the sentence says `{name}`; a name without a value stays as it is, so that a test sees it.
 * `{count|fråga|frågor}` is the number with the word that goes with it: "1 fråga", "2 frågor".
 */
export function filled(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(blank, (whole, name: string, one?: string, several?: string) => {
    const value = details[name]
    if (value === undefined) return whole
    return one === undefined ? String(value) : `${value} ${String(value) === '1' ? one : several}`
  })
}
