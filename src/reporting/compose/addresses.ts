/*
 * Where in the web application the rows behind a fact are shown, so that a figure in a report can be opened.
 * A table of addresses; the web's own table is src/web/paths.ts, and a test there holds the two against each other.
 */
import { slug } from '../../foundation/index.ts'

export const addresses = {
  strategy: '/strategi',
  money: '/pengar',
  insatser: '/insatser',
  cooperation: '/samverkan',
  organisations: '/organisationer',
  knowledge: '/kunskap',
  missing: '/uppgifter-som-saknas',
} as const

export function addressOfInsats(id: string): string {
  return `/insatser/${id}`
}

export function addressOfFigure(id: string): string {
  return `/siffror/${id}`
}

export function addressOfAnalysis(id: string): string {
  return `/kunskap/${id}`
}

/** The anchor of a section in a report: `1.2.1` → `avsnitt-1-2-1`. */
export function anchorOfSection(number: string): string {
  return `avsnitt-${slug(number)}`
}

/** The anchor of a question in a report: `1.1.1-q1` → `fraga-1-1-1-q1`. */
export function anchorOfQuestion(id: string): string {
  return `fraga-${slug(id)}`
}
