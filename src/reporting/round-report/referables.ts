/*
 * What a reference in an answer can lead to: the sections and questions of the report, the tables in it, the figures of other answers, and
 * the insatser of the register. In print a reference is its text: a number, a title, a value with the section where it stands. Pure.
 */
import type { Node } from '../../documents/index.ts'
import { blocksOf } from '../answers/index.ts'
import { anchorOfQuestion, anchorOfSection } from '../compose/addresses.ts'
import { type Form, questionNumber, questionsOf, sectionOfQuestion, sectionsOf } from '../forms/index.ts'
import type { RoundMaterial } from './get-round-material.ts'

export const referableKinds = ['section', 'answer', 'table', 'figure', 'insats'] as const
export type ReferableKind = (typeof referableKinds)[number]

export type Referable = {
  readonly kind: ReferableKind
  /** An anchor of the report; the id of an insats. */
  readonly target: string
  /** The words that stand in the text. */
  readonly text: string
  /** The name in the list to choose from. */
  readonly name: string
}

export type ReferableMaterial = {
  readonly round: Pick<RoundMaterial['round'], 'form'>
  readonly answers: RoundMaterial['answers']
  readonly register: Pick<RoundMaterial['register'], 'insatser'>
}

const longestName = 110

/** @param tree the report as it is arranged. */
export function listReferables({ round: { form }, answers, register }: ReferableMaterial, tree: Node): Referable[] {
  return [
    ...ofForm(form),
    ...tablesIn(form, tree),
    ...answers.flatMap(({ question, content }) => figuresIn(form, question, blocksOf(content))),
    ...register.insatser.map(({ id, title }): Referable => ({ kind: 'insats', target: id, text: title, name: title })),
  ]
}

function ofForm(form: Form): Referable[] {
  return sectionsOf(form).flatMap(({ number, title, questions }): Referable[] => [
    { kind: 'section', target: anchorOfSection(number), text: number, name: `${number} ${title}` },
    ...questions
      .filter(({ kind }) => kind !== 'note')
      .map(({ id, prompt }): Referable => {
        const name = shortened(`${questionNumber(form, id)} ${prompt}`)
        return { kind: 'answer', target: anchorOfQuestion(id), text: number, name }
      }),
  ])
}

/** Whole words, with a sign that there are more. */
function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName).replace(/\s+\S*$/, '')} …`
}

/** A table is named by its caption; one without by the heads of its columns. */
function tablesIn(form: Form, tree: Node): Referable[] {
  const sections = new Map(
    questionsOf(form).map(({ id }) => [anchorOfQuestion(id), sectionOfQuestion(form, id)?.number ?? '']),
  )
  let section = ''
  return tree.children.flatMap((block): Referable[] => {
    if (block.type.name === 'heading') section = sections.get(String(block.attrs['id'])) ?? section
    const [target, caption] = [String(block.attrs['id'] ?? ''), String(block.attrs['caption'] ?? '')]
    if (block.type.name !== 'table' || target === '') return []
    const heads = block.firstChild?.children.map((cell) => cell.textContent).join(', ') ?? ''
    const named = caption === '' ? `tabellen i avsnitt ${section}` : `tabellen ”${caption}”`
    return [{ kind: 'table', target, text: named, name: shortened(`${section} ${caption || heads}`) }]
  })
}

/** Each value once, with the words before it, so that one knows which it is. */
function figuresIn(form: Form, question: string, blocks: readonly Node[]): Referable[] {
  const section = sectionOfQuestion(form, question)?.number ?? ''
  const found = new Map<string, Referable>()
  for (const block of blocks)
    block.descendants((node, at) => {
      if (node.type.name !== 'figure') return
      const value = String(node.attrs['text'])
      const before = block.textBetween(Math.max(0, at - 60), at, ' ', leafText)
      const name = shortened(`${section} … ${before.trim()} ${value}`)
      const target = anchorOfQuestion(question)
      if (!found.has(value)) found.set(value, { kind: 'figure', target, text: figureText(value, section), name })
    })
  return [...found.values()]
}

const figureText = (value: string, section: string) => `${value} (avsnitt ${section})`

/** The value in the text of a reference to a figure. */
export function valueIn(text: string): string {
  return text.replace(/ \(avsnitt [^()]*\)$/, '')
}

function leafText(node: Node): string {
  return String(node.attrs['text'] ?? ' ')
}
