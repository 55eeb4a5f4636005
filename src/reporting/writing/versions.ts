/*
 * Every version that an answer has had, as the journal tells it, and what differs between two of them, word by word.
 */
import { diffArrays } from 'diff'
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

/** Versions that one person saved in one go, the last of them being what came of it. */
export type Sitting = {
  readonly by: string
  readonly versions: readonly [AnswerVersion, ...AnswerVersion[]]
  readonly last: AnswerVersion
}

/** Milliseconds without a save after which somebody has come back to the text. */
const pause = 30 * 60_000

/**
 * A long history in a readable number of steps, the oldest first. What was carried over stands alone, and a sitting ends with a version
 * that somebody has taken a stand on, such as one that was approved.
 */
export function sittingsOf(versions: readonly AnswerVersion[], ends: readonly number[] = []): Sitting[] {
  const groups: [AnswerVersion, ...AnswerVersion[]][] = []
  for (const version of versions) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && goesOn(before, version) && !ends.includes(before.version)) group.push(version)
    else groups.push([version])
  }
  return groups.map((group) => ({ by: group[0].savedBy, versions: group, last: group.at(-1) ?? group[0] }))
}

function goesOn(before: AnswerVersion, version: AnswerVersion): boolean {
  if (before.carried || version.carried || before.savedBy !== version.savedBy) return false
  return Date.parse(version.at) - Date.parse(before.at) <= pause
}

export type DiffPart = {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
  /** For a figure: what the catalogue is asked for, or who states it. */
  readonly papers?: string
}

const figure = /^\{([^{}|\n]+)\|([^{}|\n]+)\}$/
const words = /\{[^{}|\n]+\|[^{}|\n]+\}|\\.|\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** Word by word, in simple marks so that a changed heading is seen as one; a figure is one word, and reads as figures do. */
export function compareTexts(before: TreeJson | undefined, after: TreeJson | undefined): DiffPart[] {
  return diffArrays(wordsOf(before), wordsOf(after)).flatMap(({ value, added, removed }) =>
    joined(value, added ? 'added' : removed ? 'removed' : 'same'),
  )
}

function joined(tokens: readonly string[], kind: DiffPart['kind']): DiffPart[] {
  const parts: DiffPart[] = []
  for (const token of tokens) {
    const [, text, papers] = figure.exec(token) ?? []
    const last = parts.at(-1)
    if (text !== undefined && papers !== undefined) parts.push({ kind, text, papers })
    else if (last && last.papers === undefined) parts[parts.length - 1] = { kind, text: last.text + plain(token) }
    else parts.push({ kind, text: plain(token) })
  }
  return parts
}

/** The backslash before a sign is for the plain form only. */
function plain(token: string): string {
  return token.length === 2 && token.startsWith('\\') ? token.slice(1) : token
}

function wordsOf(content: TreeJson | undefined): string[] {
  return content ? (toSimpleText(docOf(content)).match(words) ?? []) : []
}
