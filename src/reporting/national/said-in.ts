/*
 * What a signed report says under each question: the text and the tables that the form takes from the register, as they were frozen. What
 * the form itself says (its help, what it wants observed) is left out, and so are links into the register of whoever signed.
 */
import { z } from 'zod'
import { build, Fragment, type Node, schema } from '../../documents/index.ts'
import { anchorOfQuestion } from '../compose/addresses.ts'
import { formHelp } from '../compose/form-help.ts'
import { Form, questionsOf } from '../forms/form.ts'
import { questionNumber } from '../forms/index.ts'
import type { SignedPackage } from '../signing/signed-package.ts'

export type Asked = {
  readonly question: string
  /** What people call it: "1.1.1:2"; its id where the form cannot be read whole. */
  readonly number: string
  readonly prompt: string
  /** Undefined where the report has nothing under the question. */
  readonly said: Node | undefined
}

/** Every question of the form that was signed, in its order, with what is said under it. */
export function askedInPackage(content: SignedPackage): Asked[] {
  const blocks = blocksByAnchor(content)
  return questionsIn(content).map(({ help, ...asked }) => ({
    ...asked,
    said: answerIn(blocks.get(anchorOfQuestion(asked.question)) ?? [], help),
  }))
}

/** Under each heading what stands before the next of its level or above. The tree is read once. */
function blocksByAnchor({ tree }: SignedPackage): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, readonly Node[]>()
  const blocks = schema.nodeFromJSON(tree).children
  for (const [at, block] of blocks.entries()) {
    if (!isHeading(block)) continue
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex((each) => isHeading(each) && Number(each.attrs['level']) <= Number(block.attrs['level']))
    found.set(String(block.attrs['id']), end === -1 ? rest : rest.slice(0, end))
  }
  return found
}

function isHeading(node: Node): boolean {
  return node.type.name === 'heading'
}

function answerIn(blocks: readonly Node[], help: string): Node | undefined {
  const own = blocks.filter((block) => {
    const isNote = block.type.name === 'note' && block.attrs['kind'] === 'help'
    return !isNote && (help === '' || block.textContent !== help)
  })
  return own.length === 0 ? undefined : build.doc({}, ...own.map(withoutLocalLinks))
}

/** An address of another installation leads nowhere in this one. */
function withoutLocalLinks(node: Node): Node {
  if (node.type.name === 'figure') return node.type.create({ ...node.attrs, href: '' }, null, node.marks)
  if (node.isText) return node.mark(node.marks.filter(({ attrs }) => !/^[/#]/.test(String(attrs['href'] ?? ''))))
  return node.copy(Fragment.from(node.children.map(withoutLocalLinks)))
}

type FormQuestion = Omit<Asked, 'said'> & { readonly help: string }

const Question = z.looseObject({ id: z.string(), prompt: z.string(), kind: z.string().optional() })
const Section = z.looseObject({ questions: z.array(Question) })
const LooseForm = z.looseObject({ parts: z.array(z.looseObject({ sections: z.array(Section) })) })

/** Without what the form only wants observed. Those with an answer alone where the form cannot be read. */
function questionsIn({ form, answers }: SignedPackage): FormQuestion[] {
  const whole = Form.safeParse(form.content).data
  const read = LooseForm.safeParse(form.content)
  if (!read.success) return answers.map(({ question, prompt }) => ({ question, number: question, prompt, help: '' }))
  const helpOf = new Map(
    (whole ? questionsOf(whole) : []).map((question) => [question.id, whole ? formHelp(question, whole) : '']),
  )
  return read.data.parts
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .filter(({ kind }) => kind !== 'note')
    .map(({ id, prompt }) => ({
      question: id,
      number: whole ? questionNumber(whole, id) : id,
      prompt,
      help: helpOf.get(id) ?? '',
    }))
}
