/*
 * The forms of the follow-up of the strategy and of the operational plan. The layout is data (data/forms-yearly); the goals, plans and
 * kraftsamlingar come from the region's own strategy, so that a new goal needs no new form.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { slug } from '../../foundation/index.ts'
import type { Strategy, targets } from '../../strategy/index.ts'
import { type Form, parseForm, type Question, type Section } from '../forms/index.ts'

const folder = fileURLToPath(new URL('../../../data/forms-yearly/', import.meta.url))

const Group = z.strictObject({
  number: z.string(),
  title: z.string(),
  purpose: z.string(),
  prompt: z.string(),
  help: z.string().optional(),
})
const Layout = z.strictObject({
  id: z.string(),
  title: z.string(),
  goals: Group,
  plans: Group.optional(),
  mobilisations: z
    .strictObject({
      number: z.string(),
      title: z.string(),
      purpose: z.string(),
      prompts: z.array(z.strictObject({ id: z.string(), prompt: z.string() })),
    })
    .optional(),
})

function layoutOf(name: 'strategy' | 'plan'): z.infer<typeof Layout> {
  return Layout.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
}

type Named = { readonly id: string; readonly name: string }

/** The follow-up of the strategy: a question for each goal, one for the plans, three for each kraftsamling. */
export function formOfStrategy(strategy: Strategy | undefined, year: number): Form {
  const layout = layoutOf('strategy')
  const { plans, mobilisations } = layout
  const parts = [goalPart(layout.goals, strategy?.goals ?? [], 'rus-mal')]
  if (plans)
    parts.push({
      ...headOf(plans),
      sections: [sectionOf(plans.number, plans.title, [question('rus-planer', plans.prompt, plans.help)])],
    })
  if (mobilisations)
    parts.push({
      ...headOf(mobilisations),
      sections: (strategy?.mobilisations ?? []).map(({ id, name }, at) =>
        sectionOf(
          `${mobilisations.number}.${at + 1}`,
          name,
          mobilisations.prompts.map((each) => question(`rus-kraft-${id}-${each.id}`, filled(each.prompt, name))),
        ),
      ),
    })
  return formWith(layout, year, parts)
}

/** The follow-up of the operational plan: a question for each of its goals. */
export function formOfPlan(tasks: readonly targets.OperationalTask[], year: number): Form {
  const layout = layoutOf('plan')
  return formWith(layout, year, [goalPart(layout.goals, goalsOfPlan(tasks), 'vp-mal')])
}

/** The goals that the tasks of the operational plan serve, in the order of their names. */
export function goalsOfPlan(tasks: readonly targets.OperationalTask[]): Named[] {
  const found = new Map(tasks.filter(({ plan }) => plan === '').map(({ goal, goalName }) => [goal, goalName]))
  return [...found].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

function formWith({ id, title }: { id: string; title: string }, year: number, parts: Form['parts']): Form {
  const base = {
    provisional: false,
    source: 'Regionens egen uppföljning',
    subPrompts: [],
    tables: {},
    scopeRules: [],
    crossReferenceRule: '',
  }
  return parseForm(id, { id, title, year, ...base, parts })
}

type Part = Form['parts'][number]

function goalPart(group: z.infer<typeof Group>, goals: readonly Named[], prefix: string): Part {
  const sections = goals.map(({ id, name }, at) =>
    sectionOf(`${group.number}.${at + 1}`, name, [question(`${prefix}-${id}`, filled(group.prompt, name), group.help)]),
  )
  return { ...headOf(group), sections }
}

function headOf({ number, title, purpose }: { number: string; title: string; purpose: string }) {
  return { number, title, purpose, words: [] }
}

function sectionOf(number: string, title: string, questions: readonly Question[]): Section {
  return { number, title, words: [slug(title)], questions: [...questions] }
}

function question(id: string, prompt: string, help?: string): Question {
  return { kind: 'free-text', id, prompt, words: [], required: true, ...(help === undefined ? {} : { help }) }
}

function filled(prompt: string, name: string): string {
  return prompt.replaceAll('{name}', name)
}
