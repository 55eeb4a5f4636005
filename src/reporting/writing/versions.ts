/*
 * Every version that an answer has had, as the journal tells it, and what differs between two of them, word by word.
 */
import { diffWordsWithSpace } from 'diff'
import { toSimpleText } from '../../documents/index.ts'
import type { RegionId } from '../../foundation/index.ts'
import { type Db, listJournalLines } from '../../store/index.ts'
import type { TreeJson } from '../answers/answer.ts'
import { docOf } from './writing.ts'

export type AnswerVersion = {
  readonly version: number
  readonly content: TreeJson
  readonly savedBy: string
  /** ISO 8601. */
  readonly at: string
  /** True for what was carried over from the year before. */
  readonly carried: boolean
}

/** The oldest first. */
export async function listVersions(db: Db, region: RegionId, year: number, question: string): Promise<AnswerVersion[]> {
  const lines = await listJournalLines(db, region, { subject: `answer/${year}/${question}` })
  return lines.flatMap(({ what, who, at, after }) => {
    const { version, content } = (after ?? {}) as { version?: number; content?: TreeJson }
    if (version === undefined || content === undefined) return []
    return [{ version, content, savedBy: who, at, carried: what === 'answer.carried' }]
  })
}

export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** The texts in simple marks, so that a changed figure or heading is seen as one. */
export function compareTexts(before: TreeJson | undefined, after: TreeJson | undefined): DiffPart[] {
  return diffWordsWithSpace(textOf(before), textOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function textOf(content: TreeJson | undefined): string {
  return content ? toSimpleText(docOf(content)) : ''
}
