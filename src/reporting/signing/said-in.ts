/*
 * What a signed report says under one question: the text and the tables that the form takes from the register, as they were frozen.
 */
import { z } from 'zod'
import { build, type Node, schema } from '../../documents/index.ts'
import { anchorOfQuestion } from '../compose/addresses.ts'
import type { SignedPackage } from './signed-package.ts'

/** Undefined where the report has nothing under the question. */
export function saidIn({ tree }: SignedPackage, question: string): Node | undefined {
  const blocks = schema.nodeFromJSON(tree).children
  const start = blocks.findIndex((block) => isHeading(block) && block.attrs['id'] === anchorOfQuestion(question))
  const level = Number(blocks[start]?.attrs['level'])
  if (start === -1) return undefined
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => isHeading(block) && Number(block.attrs['level']) <= level)
  const said = end === -1 ? rest : rest.slice(0, end)
  return said.length === 0 ? undefined : build.doc({}, ...said)
}

function isHeading(node: Node): boolean {
  return node.type.name === 'heading'
}

const Question = z.looseObject({ id: z.string(), prompt: z.string() })
const Section = z.looseObject({ questions: z.array(Question) })
const Asked = z.looseObject({ parts: z.array(z.looseObject({ sections: z.array(Section) })) })

/** Every question of the form that was signed, in its order; those with an answer alone where the form cannot be read. */
export function askedInPackage({
  form,
  answers,
}: SignedPackage): { readonly question: string; readonly prompt: string }[] {
  const read = Asked.safeParse(form.content)
  if (!read.success) return answers.map(({ question, prompt }) => ({ question, prompt }))
  const questions = read.data.parts.flatMap(({ sections }) => sections.flatMap((section) => section.questions))
  return questions.map(({ id, prompt }) => ({ question: id, prompt }))
}
