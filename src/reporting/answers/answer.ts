/*
 * An answer is what the region says to one question in one year's report. Its text is kept as a document tree.
 * Each save makes a new version. Whoever saves says which version the text was based on; when somebody else has saved
 * meanwhile, nothing is overwritten: both texts are given back, and a person decides.
 */
import type { CalendarDate } from '../../foundation/index.ts'

/** A document tree as JSON, as ProseMirror writes it. */
export type TreeJson = { readonly type: string; readonly [key: string]: unknown }

export type Answer = {
  readonly year: number
  /** The form's own id: `1.1.1-q1`. */
  readonly question: string
  readonly content: TreeJson
  /** 1 for the first. 0 stands for "no answer yet" wherever a version is asked for. */
  readonly version: number
  /** The person's id. */
  readonly savedBy: string
  readonly savedOn: CalendarDate
}

/** An answer that somebody wants to save, its text already read as a tree. */
export type Proposal = Pick<Answer, 'year' | 'question' | 'content'> & { readonly basedOn: number }

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly answer: Answer }
  /** Somebody else was first. `theirs` is what is saved now; `yours` has not been saved. */
  | { readonly kind: 'changed-meanwhile'; readonly theirs: Answer | undefined; readonly yours: Proposal }

/** What becomes of a proposal when `present` is what is saved now. */
export function revise(
  present: Answer | undefined,
  proposal: Proposal,
  savedBy: string,
  today: CalendarDate,
): SaveOutcome {
  const version = present?.version ?? 0
  if (proposal.basedOn !== version) return { kind: 'changed-meanwhile', theirs: present, yours: proposal }

  const { year, question, content } = proposal
  return { kind: 'saved', answer: { year, question, content, version: version + 1, savedBy, savedOn: today } }
}

/** An answer without any text is no answer: the report then shows the draft from the register. */
export function isEmpty(content: TreeJson): boolean {
  return !saysSomething(content)
}

function saysSomething(node: TreeJson): boolean {
  const inside = Array.isArray(node.content) ? (node.content as readonly TreeJson[]) : undefined
  if (inside) return inside.some(saysSomething)
  return node.type === 'text' ? String(node.text).trim() !== '' : leavesThatSay.has(node.type)
}

const leavesThatSay = new Set(['figure', 'reference', 'missing', 'chart'])
