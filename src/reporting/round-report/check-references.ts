/*
 * References whose goal has gone: a section, question or table that the report no longer has, a figure that its answer no longer says, an
 * insats or analysis that the register no longer holds. Told as findings under the rule on references.
 */
import { anchorsIn, type Node } from '../../documents/index.ts'
import { blocksOf } from '../answers/index.ts'
import type { Finding } from '../checker/index.ts'
import { anchorOfQuestion } from '../compose/addresses.ts'
import type { RoundMaterial } from './get-round-material.ts'
import { valueIn } from './referables.ts'

export type ReferenceMaterial = {
  readonly answers: RoundMaterial['answers']
  readonly register: Pick<RoundMaterial['register'], 'insatser' | 'analyses'>
}

type Reference = { readonly kind: string; readonly target: string; readonly text: string }

/** @param report the whole as it is arranged; asked for only where there is a reference into it. */
export function checkReferences(
  question: string,
  blocks: readonly Node[],
  material: ReferenceMaterial,
  report: () => Node,
): Finding[] {
  let anchors: ReadonlySet<string> | undefined
  const hasAnchor = (target: string) => (anchors ??= anchorsIn(report())).has(target)
  return referencesIn(blocks).flatMap((reference) => {
    const message = whatIsGone(reference, material, hasAnchor)
    return message === undefined
      ? []
      : [{ rule: 'R-REF', severity: 'error', question, lines: [], quotes: [reference.text], message } as const]
  })
}

/** In every answer of the report. */
export function checkAllReferences(material: ReferenceMaterial, report: () => Node): Finding[] {
  return material.answers.flatMap(({ question, content }) =>
    checkReferences(question, blocksOf(content), material, report),
  )
}

function referencesIn(blocks: readonly Node[]): Reference[] {
  const found: Reference[] = []
  for (const block of blocks)
    block.descendants((node) => {
      if (node.type.name === 'reference') found.push(node.attrs as Reference)
    })
  return found
}

function whatIsGone(
  { kind, target, text }: Reference,
  { answers, register }: ReferenceMaterial,
  hasAnchor: (target: string) => boolean,
): string | undefined {
  const mend = 'Välj något annat att hänvisa till, eller ta bort hänvisningen.'
  switch (kind) {
    case 'insats':
      return register.insatser.some(({ id }) => id === target) ? undefined : `Insatsen finns inte i registret. ${mend}`
    case 'analysis':
      return register.analyses.some(({ id }) => id === target) ? undefined : `Analysen finns inte i registret. ${mend}`
    case 'figure': {
      const answer = answers.find((each) => anchorOfQuestion(each.question) === target)
      const value = valueIn(text)
      const says = answer !== undefined && figureTexts(blocksOf(answer.content)).has(value)
      return says ? undefined : `Svaret som hänvisningen leder till säger inte längre ${value}. ${mend}`
    }
    default:
      return hasAnchor(target) ? undefined : `Det som hänvisningen leder till finns inte i rapporten. ${mend}`
  }
}

function figureTexts(blocks: readonly Node[]): Set<string> {
  const texts = new Set<string>()
  for (const block of blocks)
    block.descendants((node) => {
      if (node.type.name === 'figure') texts.add(String(node.attrs['text']))
    })
  return texts
}
