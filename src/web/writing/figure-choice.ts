/*
 * What is chosen of a figure, from an address or a dialog, as the line that the text keeps.
 */
import { catalogue } from '../../reporting/index.ts'
import type { Option } from '../parts/form-fields.tsx'

/** How a figure may be written at its place. */
export const figureForms: readonly Option[] = [
  { value: '', name: 'som den är' },
  { value: 'as=tkr', name: 'i tusental kronor' },
  { value: 'as=mkr', name: 'i miljoner kronor' },
  { value: 'as=mkr;about=drygt', name: 'drygt, i miljoner kronor' },
  { value: 'as=mkr;about=knappt', name: 'knappt, i miljoner kronor' },
  { value: 'about=drygt', name: 'drygt' },
  { value: 'about=knappt', name: 'knappt' },
  { value: 'words=ja', name: 'med bokstäver upp till tolv' },
]

export function chosenDefinition(id: string | null): catalogue.FigureDefinition | undefined {
  const definition = id === null ? undefined : catalogue.findDefinition(id)
  return definition?.withdrawn ? undefined : definition
}

/** Only filters that the definition has, and only forms that are offered. */
export function askFrom(
  query: URLSearchParams,
  definition: catalogue.FigureDefinition,
  year: number,
): string | undefined {
  const filters = definition.filters.flatMap(({ name }) => {
    const value = query.get(`filter.${name}`)
    return value ? [`filter.${name}=${encodeURIComponent(value)}`] : []
  })
  const form = figureForms.find(({ value }) => value === query.get('form'))?.value ?? ''
  const period = query.get('period') ?? String(year)
  const ask = catalogue.readAsk(
    [definition.id, `period=${period}`, ...filters, form].filter((part) => part !== '').join(';'),
  )
  return ask && catalogue.writeAsk(ask)
}
