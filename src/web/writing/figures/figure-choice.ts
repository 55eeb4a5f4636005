/*
 * What is chosen of a figure, from an address or a dialog, as the line that the text keeps; what may be chosen of it; and which figures to
 * begin with for a question.
 */
import type { Node } from '../../../documents/index.ts'
import { catalogue } from '../../../reporting/index.ts'
import type { Option } from '../../parts/form-fields.tsx'

/** How a figure may be written at its place. */
export const figureForms: readonly Option[] = [
  { value: '', name: 'som den är' },
  { value: 'as=tkr', name: 'i tusental kronor' },
  { value: 'as=mkr', name: 'i miljoner kronor' },
  { value: 'as=mkr;about=drygt', name: 'drygt, i miljoner kronor' },
  { value: 'as=mkr;about=knappt', name: 'knappt, i miljoner kronor' },
  { value: 'decimals=0', name: 'avrundad till heltal' },
  { value: 'about=drygt', name: 'drygt' },
  { value: 'about=knappt', name: 'knappt' },
  { value: 'words=ja', name: 'med bokstäver upp till tolv' },
  { value: 'unsigned=ja', name: 'utan tecken (ökade med …)' },
]

/** What may be shown of a figure: the value, its change, its share, or who has the most of it. */
export function figureShows({ filters, unit, onlyYear }: catalogue.FigureDefinition): Option[] {
  const ofTime = [
    { value: 'show=change', name: 'förändring från perioden innan' },
    { value: 'show=change-percent', name: 'förändring i procent' },
  ]
  const ranks = filters.flatMap(({ name, label }) => [
    { value: `show=highest;by=${name}`, name: `${label.toLowerCase()} som har mest, som namn` },
    { value: `show=lowest;by=${name}`, name: `${label.toLowerCase()} som har minst, som namn` },
  ])
  return [
    { value: '', name: 'värdet' },
    ...(onlyYear ? [] : ofTime),
    ...(unit === 'percent' || filters.length === 0
      ? []
      : [{ value: 'show=share', name: 'andel av det hela, i procent' }]),
    ...ranks,
  ]
}

export function chosenDefinition(id: string | null): catalogue.FigureDefinition | undefined {
  const definition = id === null ? undefined : catalogue.findDefinition(id)
  return definition?.withdrawn ? undefined : definition
}

/** Only filters that the definition has, and only what is offered of shows and forms. */
export function askFrom(
  query: URLSearchParams,
  definition: catalogue.FigureDefinition,
  year: number,
): string | undefined {
  const filters = definition.filters.flatMap(({ name }) => {
    const value = query.get(`filter.${name}`)
    return value ? [`filter.${name}=${encodeURIComponent(value)}`] : []
  })
  const offered = (options: readonly Option[], name: string) =>
    options.find(({ value }) => value === query.get(name))?.value ?? ''
  const period = query.get('period') ?? String(year)
  const parts = [
    definition.id,
    `period=${period}`,
    ...filters,
    offered(figureShows(definition), 'show'),
    offered(figureForms, 'form'),
  ]
  const ask = catalogue.readAsk(parts.filter((part) => part !== '').join(';'))
  return ask && catalogue.writeAsk(ask)
}

/** The forms that read differently, each with how it reads. */
export function formsOf(figure: catalogue.ComputedFigure): Option[] {
  const seen = new Set<string>()
  return figureForms.flatMap(({ value, name }) => {
    const form = catalogue.readAsk(`x;period=2021;${value}`)?.form ?? {}
    const text = catalogue.formatAsked(figure, form)
    if (seen.has(text)) return []
    seen.add(text)
    return [{ value, name: `${text} – ${name}` }]
  })
}

/** Definitions in which every word that was typed stands, in any of its forms. */
export function foundDefinitions(words: string): catalogue.FigureDefinition[] {
  return catalogue.searchCatalogue({ words }).filter(({ withdrawn }) => !withdrawn)
}

/** Definitions that share the most words with what is asked, best first. */
export function suggestedFor(asked: string): catalogue.FigureDefinition[] {
  const stems = new Set(
    wordsOf(asked)
      .filter((word) => word.length > 4)
      .map(stemOf),
  )
  const scored = known().map((definition) => {
    const own = new Set(wordsOf(`${definition.label} ${definition.says}`).map(stemOf))
    return { definition, score: [...stems].filter((stem) => own.has(stem)).length }
  })
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ definition }) => definition)
}

/** What the answers of the round ask the catalogue for, each once, as they read now. */
export function askedIn(trees: readonly Node[]): string[] {
  const asks = new Set<string>()
  for (const tree of trees)
    tree.descendants((node) => {
      if (node.type.name === 'figure' && node.attrs['ask'] !== '') asks.add(String(node.attrs['ask']))
    })
  return [...asks]
}

function known(): catalogue.FigureDefinition[] {
  return catalogue.catalogue.filter(({ withdrawn }) => !withdrawn)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function stemOf(word: string): string {
  return word.slice(0, 6)
}
