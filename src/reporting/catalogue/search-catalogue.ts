/*
 * Finds figures in the catalogue by words, unit and subject.
 */
import type { Unit } from '../../foundation/index.ts'
import { catalogue } from './catalogue.ts'
import type { FigureDefinition } from './figure-definition.ts'

export type CatalogueSearch = {
  readonly words?: string | undefined
  readonly unit?: string | undefined
  readonly subject?: string | undefined
}

/** Definitions in which every word that was typed stands, in any of its forms; of the unit and the subject that were asked for. */
export function searchCatalogue({ words = '', unit, subject }: CatalogueSearch): FigureDefinition[] {
  const typed = wordsOf(words)
  return catalogue.filter((definition) => {
    const own = wordsOf(`${definition.label} ${definition.says}`)
    return (
      (!unit || definition.unit === unit) &&
      (!subject || definition.subject === subject) &&
      typed.every((word) => own.some((each) => isForm(word, each)))
    )
  })
}

/** The units that the catalogue has, in its order. */
export function unitsInCatalogue(): Unit[] {
  return [...new Set(catalogue.map(({ unit }) => unit))]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** A part of the word, or the same word with another ending: stöd in företagsstöd, kvinna and kvinnor. */
function isForm(typed: string, own: string): boolean {
  if (own.includes(typed)) return true
  const stem = typed.slice(0, Math.max(4, typed.length - 2))
  return typed.length > 4 && own.startsWith(stem)
}
