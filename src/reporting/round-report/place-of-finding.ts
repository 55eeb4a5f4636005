/*
 * Where a finding is mended: in the text that a person has written, or in the row of the register that a table was made from. Pure.
 */
import { type Node, passages, schema } from '../../documents/index.ts'
import type { Answer } from '../answers/index.ts'
import type { Finding } from '../checker/index.ts'
import { addressOfInsats } from '../compose/addresses.ts'

export type FindingPlace =
  /** The words stand in an answer: `words` is what to look for there. */
  | { readonly kind: 'text'; readonly words: string }
  /** The words come from the register; `href` leads to the row. */
  | { readonly kind: 'register'; readonly href: string }
  | { readonly kind: 'question' }

export function placeOfFinding({ quotes, question }: Finding, answers: readonly Answer[], tree: Node): FindingPlace {
  const quote = quotes[0]?.trim() ?? ''
  if (quote === '') return { kind: 'question' }
  const answer = answers.find((each) => each.question === question)
  if (answer && passages.findWords(schema.nodeFromJSON(answer.content), quote)) return { kind: 'text', words: quote }
  const href = rowOf(tree, quote)
  return href === undefined ? { kind: 'question' } : { kind: 'register', href }
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
