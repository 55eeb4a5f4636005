/*
 * The forms of the yearly follow-ups, made from their layouts and what the register names: the follow-up of the strategy (RUS) and of the
 * operational plan. The layout is the region's own where it has one. A round keeps the form as it was made.
 */
import { slug } from '../../foundation/index.ts'
import type { Strategy, targets } from '../../strategy/index.ts'
import { type Form, parseForm, type Question, type Section } from '../forms/index.ts'
import { getLayout } from './layout/get-layout.ts'
import type { Layout, LayoutPart } from './layout/layout.ts'
import { filled, type Thing, type Things, thingsOf } from './layout/things.ts'

/** Each goal, the plans, background, results and challenges of each kraftsamling, each perspective. */
export function formOfStrategy(
  strategy: Strategy | undefined,
  year: number,
  layout: Layout = getLayout('strategy'),
): Form {
  return formOf(layout, thingsOf(strategy, []), year)
}

/** Each goal of the operational plan. */
export function formOfPlan(
  tasks: readonly targets.OperationalTask[],
  year: number,
  layout: Layout = getLayout('plan'),
): Form {
  return formOf(layout, thingsOf(undefined, tasks), year)
}

/** @throws Refusal `form-not-readable` when two questions or sections would have the same name */
export function formOf(layout: Layout, things: Things, year: number): Form {
  const { id, title } = layout
  return parseForm(id, {
    id,
    title,
    year,
    provisional: false,
    source: 'Regionens egen uppföljning',
    subPrompts: [],
    tables: {},
    scopeRules: [],
    crossReferenceRule: '',
    parts: layout.parts.map((part) => partOf(part, things)),
  })
}

function partOf(part: LayoutPart, things: Things): Form['parts'][number] {
  const { number, title, purpose, each } = part
  const sections =
    each === 'once'
      ? things.once.map((thing) => sectionOf(part, thing, { number, title }))
      : things[each].map((thing, at) => sectionOf(part, thing, { number: `${number}.${at + 1}`, title: thing.name }))
  return { number, title, purpose, words: [], sections }
}

function sectionOf({ questions }: LayoutPart, thing: Thing, head: { number: string; title: string }): Section {
  return { ...head, words: [slug(head.title)], questions: questions.map((question) => questionOf(question, thing)) }
}

function questionOf({ id, prompt, help }: LayoutPart['questions'][number], thing: Thing): Question {
  const base = { kind: 'free-text' as const, words: [], required: true }
  return { ...base, id: filled(id, thing), prompt: filled(prompt, thing), ...(help === undefined ? {} : { help }) }
}
