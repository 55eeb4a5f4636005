/*
 * Comments: made by whoever is signed in and has a part in the round, answered, resolved and opened again. Each leaves a journal line.
 */
import { randomUUID } from 'node:crypto'
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import { holds, type Person, roles } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import type { Comment } from './comment.ts'
import { addComment, changeComment, getComment } from './comment-store.ts'

export type CommentInput = Pick<Comment, 'year' | 'question' | 'from' | 'to' | 'quote'> & {
  readonly text: string
  /** Who should answer; empty for nobody in particular. */
  readonly asks?: string
}

const longestText = 5000

/** Everyone who works here may comment; who only reads may not. */
export function mayComment(person: Person): boolean {
  return roles.some((role) => role !== 'reader' && holds(person, role))
}

/** @throws Refusal `not-allowed`, `comment-empty` */
export async function recordComment(store: Store, person: Person, input: CommentInput, today: CalendarDate) {
  const said = saidBy(person, input.text, today)
  const { year, question, from, to, quote, asks = '' } = input
  // Ids grow with time, so that comments stand in the order in which they were made.
  const comment: Comment = {
    id: `${Date.now().toString(36)}-${randomUUID()}`,
    year,
    question,
    from,
    to,
    quote: quote.slice(0, longestText),
    said: [said],
    ...(asks === '' ? {} : { asks }),
    version: 1,
  }
  await store.write(person.region, async (tx) => {
    await addComment(tx, comment)
    await tx.journal({
      who: person.id,
      what: 'comment.made',
      subject: subjectOf(comment),
      after: { quote, text: said.text, asks },
    })
  })
  return comment
}

/** @throws Refusal `not-allowed`, `comment-empty`, `not-found`, `changed-meanwhile` */
export async function recordReply(store: Store, person: Person, id: string, text: string, today: CalendarDate) {
  const said = saidBy(person, text, today)
  await store.write(person.region, async (tx) => {
    const comment = await getComment(tx.db, tx.region, id)
    await changeComment(tx, { ...comment, said: [...comment.said, said] })
    await tx.journal({
      who: person.id,
      what: 'comment.answered',
      subject: subjectOf(comment),
      after: { text: said.text },
    })
  })
}

/** Resolves an open comment, and opens a resolved one. @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile` */
export async function turnComment(store: Store, person: Person, id: string, today: CalendarDate): Promise<void> {
  if (!mayComment(person)) throw new Refusal('not-allowed')
  await store.write(person.region, async (tx) => {
    const { resolved, ...open } = await getComment(tx.db, tx.region, id)
    await changeComment(tx, resolved ? open : { ...open, resolved: { by: person.id, on: today } })
    await tx.journal({
      who: person.id,
      what: resolved ? 'comment.reopened' : 'comment.resolved',
      subject: subjectOf(open),
    })
  })
}

function saidBy(person: Person, text: string, today: CalendarDate) {
  if (!mayComment(person)) throw new Refusal('not-allowed')
  if (text.trim() === '') throw new Refusal('comment-empty')
  return { by: person.id, on: today, text: text.trim().slice(0, longestText) }
}

function subjectOf({ year, question }: Pick<Comment, 'year' | 'question'>): string {
  return `answer/${year}/${question}`
}
