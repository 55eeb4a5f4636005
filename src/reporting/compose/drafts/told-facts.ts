/*
 * Facts that the year's account tells for a section, gathered by what they are about.
 */
import { build, type Node } from '../../../documents/index.ts'
import type { Told } from '../place.ts'
import { capital, howOften } from '../wording.ts'
import { listOf } from './lists.ts'

/** A table: what a subject is called when there are several facts of it. */
const many: Readonly<Record<string, string>> = {
  'annan insats': 'Andra insatser',
  statistikrapport: 'Statistikrapporter',
  'branschmodell för validering': 'Branschmodeller för validering',
  'insatsområde för utbildningssystemet': 'Insatsområden för utbildningssystemet',
  'insatsområde för näringsliv och arbetsgivare': 'Insatsområden för näringsliv och arbetsgivare',
  'fond eller program': 'Fonder och program',
  'källa som åberopas': 'Källor som åberopas',
  'angivet tal': 'Angivna tal',
}

/** One list for each subject, in the order in which the subjects are first met; a fact that stands alone is a line. */
export function toldFacts(facts: readonly Told[]): Node[] {
  return [...Map.groupBy(facts, (fact) => fact.subject)].flatMap(([subject, told]) => {
    const items = told.map((fact) => inWords(fact.text))
    const [only] = items
    if (items.length === 1 && only !== undefined)
      return [build.paragraph(`${capital(subject)}: ${only.replace(': ', ' – ')}`)]
    return listOf(`${many[subject] ?? capital(subject)}:`, items.map(capital))
  })
}

function inWords(text: string): string {
  return howOften(text).replaceAll(/(\d)-(\d)/g, '$1–$2')
}
