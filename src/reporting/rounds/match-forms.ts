/*
 * Which question of last year's form a question of this year's answers to. The same id with the same prompt is the same
 * question; a prompt that shares most of its words with one of the same kind is that question, changed; the rest are new.
 * What nobody points back to is gone.
 */
import type { Form, Question } from '../forms/index.ts'
import { questionsOf } from '../forms/index.ts'
import type { MatchKind } from './round.ts'

export type QuestionMatch = { readonly question: string; readonly kind: MatchKind; readonly from?: string }
export type FormMatch = { readonly questions: readonly QuestionMatch[]; readonly gone: readonly Question[] }

/** Shares of common words: with the same id, and with another. */
const [nearWithId, nearWithout] = [0.4, 0.6]

export function matchForms(before: Form, now: Form): FormMatch {
  const [old, fresh] = [askedIn(before), askedIn(now)]
  const taken = new Set<string>()
  const found = new Map<string, QuestionMatch>()
  const settle = (question: Question, from: Question) => {
    taken.add(from.id)
    found.set(question.id, { question: question.id, kind: kindOfMatch(question, from), from: from.id })
  }
  // Three rounds, so that a sure match is never taken by a likely one.
  for (const find of [isTheSame, hasMoved, isNear])
    for (const question of fresh.filter(({ id }) => !found.has(id))) {
      const from = find(
        question,
        old.filter(({ id }) => !taken.has(id)),
      )
      if (from) settle(question, from)
    }
  return {
    questions: fresh.map(({ id }) => found.get(id) ?? { question: id, kind: 'new' }),
    gone: old.filter(({ id }) => !taken.has(id)),
  }
}

export function kindOfMatch(question: Question, from: Question): MatchKind {
  return sameWords(question.prompt, from.prompt) ? 'same' : 'changed'
}

/** What a form asks for: its notes are not questions. */
export function askedIn(form: Form): Question[] {
  return questionsOf(form).filter(({ kind }) => kind !== 'note')
}

function isTheSame(question: Question, old: readonly Question[]): Question | undefined {
  return old.find(({ id, prompt }) => id === question.id && sameWords(prompt, question.prompt))
}

/** The same prompt at another place of the form. */
function hasMoved(question: Question, old: readonly Question[]): Question | undefined {
  return old.find(({ prompt, kind }) => kind === question.kind && sameWords(prompt, question.prompt))
}

function isNear(question: Question, old: readonly Question[]): Question | undefined {
  const near = old
    .filter(({ kind }) => kind === question.kind)
    .map((from) => ({ from, likeness: likeness(question.prompt, from.prompt) }))
    .filter(({ from, likeness }) => likeness >= (from.id === question.id ? nearWithId : nearWithout))
  return near.toSorted((a, b) => b.likeness - a.likeness)[0]?.from
}

/** The share of words in common, of all the words of the two: 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const all = one.union(other).size
  return all === 0 ? 0 : one.intersection(other).size / all
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}

/** Years are not counted as words: a form that only turns the year asks for the same. */
function wordsOf(text: string): string[] {
  return (text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(19|20)\d\d$/.test(word))
}
