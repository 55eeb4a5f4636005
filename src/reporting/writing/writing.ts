/*
 * Writing together: what is being written in an answer, beyond the last version that was kept. Steps are ProseMirror's; the server
 * takes them one batch at a time, in an order that all who write share. Every batch is kept at once, so nothing typed is lost;
 * a version of the answer is kept when somebody asks, when another person writes on, and when two minutes have passed.
 */
import { Step } from 'prosemirror-transform'
import { type Node, readWriting, writingSchema } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import type { TreeJson } from '../answers/answer.ts'

export type Writing = {
  readonly year: number
  readonly question: string
  readonly content: TreeJson
  /** How many steps have been taken. */
  readonly number: number
  /** The version of the answer that it builds on. */
  readonly basedOn: number
  readonly writtenBy: string
  /** ISO 8601. */
  readonly writtenAt: string
  /** The number at which a version was last kept. */
  readonly kept: number
  readonly keptAt: string
}

/** A step with the window that took it: whoever took it knows it again, and needs not take it twice. */
export type TakenStep = { readonly step: unknown; readonly client: string }

/** The longest answer, in characters. */
const longest = 200_000
/** Milliseconds between kept versions while one person writes on. */
const keptEvery = 120_000

/** An answer that nobody has written. */
export const emptyText: TreeJson = { type: 'doc', content: [{ type: 'paragraph' }] }

export function docOf(content: TreeJson): Node {
  return writingSchema.nodeFromJSON(withoutNulls(content))
}

/** Attributes of the whole document are the report's, not the writer's. */
function withoutNulls(content: TreeJson): TreeJson {
  const { attrs: _attrs, ...rest } = content
  return rest
}

export type Applied = { readonly doc: Node; readonly steps: readonly Step[] }

/** The text after the steps, held against what may be written. @throws Refusal `answer-not-readable` */
export function applySteps(content: TreeJson, given: readonly unknown[]): Applied {
  try {
    let doc = docOf(content)
    const steps = given.map((json) => Step.fromJSON(writingSchema, json))
    for (const step of steps) {
      const { doc: next, failed } = step.apply(doc)
      if (!next) throw new RangeError(failed ?? 'a step that leads nowhere')
      doc = next
    }
    readWriting(doc.toJSON())
    if (doc.content.size > longest) throw new RangeError('too long')
    return { doc, steps }
  } catch {
    throw new Refusal('answer-not-readable', { why: 'texten är för lång, eller ett steg passar inte in i den' })
  }
}

/** One step that puts a whole new text in place of the old, so that those who write get what was saved elsewhere. */
export function replaceAll(content: TreeJson, next: TreeJson): unknown {
  const [before, after] = [docOf(content), docOf(next)]
  return {
    stepType: 'replace',
    from: 0,
    to: before.content.size,
    slice: { content: after.content.toJSON() as unknown },
  }
}

/** Whether what stands is to be kept as a version before somebody writes on. */
export function isDue(writing: Writing, person: string, now: Date): boolean {
  if (writing.number === writing.kept) return false
  return writing.writtenBy !== person || now.getTime() - Date.parse(writing.keptAt) >= keptEvery
}

export function hasUnkept(writing: Writing | undefined): writing is Writing {
  return writing !== undefined && writing.number > writing.kept
}
