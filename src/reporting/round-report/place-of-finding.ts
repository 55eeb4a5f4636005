/*
 * Where a finding is mended: in the text that a person has written, or in the row of the register that a table was made from. Pure.
 */
import { type Node, passages, schema } from '../../documents/index.ts'
import type { Answer } from '../answers/index.ts'
import type { Finding } from '../checker/index.ts'
import { addressOfAnalysis, addressOfInsats } from '../compose/addresses.ts'
import type { Register } from '../register/index.ts'

export type FindingPlace =
  /** The words stand in an answer: `words` is what to look for there. */
  | { readonly kind: 'text'; readonly words: string }
  /** The words come from the register; `href` leads to the row. */
  | { readonly kind: 'register'; readonly href: string }
  | { readonly kind: 'question' }

/** What the place is sought in: the answers, the report as it is arranged, and the register that its tables are made from. */
export type FindingMaterial = {
  readonly answers: readonly Answer[]
  readonly register: Pick<Register, 'insatser' | 'analyses'>
  readonly tree: Node
}

export function placeOfFinding(
  { quotes, question }: Finding,
  { answers, register, tree }: FindingMaterial,
): FindingPlace {
  const quote = quotes[0]?.trim() ?? ''
  if (quote === '') return { kind: 'question' }
  const answer = answers.find((each) => each.question === question)
  if (answer && passages.findWords(schema.nodeFromJSON(answer.content), quote)) return { kind: 'text', words: quote }
  const href = namedRow(register, quote) ?? rowOf(tree, quote)
  return href === undefined ? { kind: 'question' } : { kind: 'register', href }
}

/** The rules quote a row by its name: `Regional testbädd`, `• Hållbar omställning 2021: uppgiften`. */
function namedRow({ insatser, analyses }: FindingMaterial['register'], quote: string): string | undefined {
  const words = quote.replace(/^[•–-]\s*/, '')
  const insats = insatser.find(({ title }) => words.startsWith(title))
  if (insats) return addressOfInsats(insats.id)
  const analysis = analyses.find(({ name }) => words.startsWith(name))
  return analysis && addressOfAnalysis(analysis.id)
}

/** The address of the first row of a table that says it. */
function rowOf(tree: Node, quote: string): string | undefined {
  let found: string | undefined
  tree.descendants((node) => {
    if (found !== undefined) return false
    if (node.type.name !== 'table_row') return true
    if (node.textBetween(0, node.content.size, ' ', leafText).includes(quote)) found = addressIn(node)
    return false
  })
  return found
}

function leafText(node: Node): string {
  return String(node.attrs['text'] ?? '')
}

function addressIn(row: Node): string | undefined {
  let found: string | undefined
  row.descendants((node) => {
    if (node.type.name === 'reference' && node.attrs['kind'] === 'insats')
      found ??= addressOfInsats(String(node.attrs['target']))
    if (node.type.name === 'figure' && String(node.attrs['href']).startsWith('/')) found ??= String(node.attrs['href'])
  })
  return found
}
