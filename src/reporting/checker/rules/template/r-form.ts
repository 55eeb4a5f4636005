/*
 * R-FORM: faults in the form's own text: a question that asks about another section's subject, a choice without both its
 * boxes, parts that are named in different ways.
 */

import { type Form, questionsOf, sectionsOf } from '../../../forms/index.ts'
import type { LinesWithText, ReadSection } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { hintsInOnePart, oddDashes, oddLimits } from './part-headings.ts'
import { ticksUntold } from './ticks-untold.ts'

export const rForm: Rule = {
  id: 'R-FORM',
  title: 'Fel i formulärets egen text',
  needs: ['form'],
  find: (input) => [
    ...otherSubject(input),
    ...halfChoices(input),
    ...oddParts(input),
    ...(input.report ? oddDashes(input.report) : []),
    ...(input.report && input.form ? oddLimits(input.report, input.form) : []),
    ...(input.report ? hintsInOnePart(input.report) : []),
    ...(input.report && input.form ? ticksUntold(input.form, input.report, input.text) : []),
  ],
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{6,}/gu) ?? [])

/** Sections that ask the same of different subjects: the subject is what their titles do not share. */
function otherSubject({ form, report }: RuleInput): Found[] {
  if (!form || !report) return []
  const heads = columnHeads(form)
  return report.sections.flatMap((section) => {
    if (parentOf(section.number) === '') return []
    const siblings = report.sections.filter(
      (other) => other !== section && parentOf(other.number) === parentOf(section.number),
    )
    const own = subjectOf(section, siblings)
    const prompts = ownPrompts(report.formText, section).filter(({ text }) => !heads.has(text.trim().toLowerCase()))
    const alike = siblings.filter((sibling) =>
      [...wordsOf(sibling.title)].some((word) => wordsOf(section.title).has(word)),
    )
    if (own.length === 0 || !prompts.some(({ text }) => has(text, own))) return []
    return alike.flatMap((sibling) =>
      promptsAbout(prompts, own, subjectOf(sibling, [section, ...siblings])).map((prompt) =>
        sayOther(prompt, section, sibling),
      ),
    )
  })
}

/** What heads a column is no question. */
function columnHeads(form: Form): ReadonlySet<string> {
  return new Set(Object.values(form.tables).flatMap(({ columns }) => columns.map(({ title }) => title.toLowerCase())))
}

/** The form's prompts in a section, without those that recur in every section. */
function ownPrompts(formText: readonly LinesWithText[], { lines: [first, last] }: ReadSection): LinesWithText[] {
  const times = Map.groupBy(formText, ({ text }) => text.slice(0, 60))
  return formText.filter(
    ({ lines: [from], text }) => from > first && from <= last && (times.get(text.slice(0, 60))?.length ?? 0) < 3,
  )
}

function parentOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')))
}

function subjectOf({ title }: ReadSection, others: readonly ReadSection[]): string[] {
  const shared = new Set(others.filter((other) => other.title !== title).flatMap((other) => [...wordsOf(other.title)]))
  return [...wordsOf(title)].filter((word) => !shared.has(word))
}

function has(text: string, words: readonly string[]): boolean {
  const all = wordsOf(text)
  return words.some((word) => all.has(word))
}

function promptsAbout(
  prompts: readonly LinesWithText[],
  own: readonly string[],
  other: readonly string[],
): LinesWithText[] {
  return other.length === 0 ? [] : prompts.filter(({ text }) => has(text, other) && !has(text, own))
}

function sayOther({ lines, text }: LinesWithText, section: ReadSection, sibling: ReadSection): Found {
  return {
    severity: 'error',
    lines: [[section.lines[0], section.lines[0]], lines],
    quotes: [section.title, text],
    message: `Frågan handlar om «${sibling.title}», men avsnittet heter «${section.title}». Rätta frågan i formuläret.`,
  }
}

/** A yes or no where only one of the boxes is shown. */
function halfChoices({ form, report }: RuleInput): Found[] {
  const choices = form ? questionsOf(form).filter(({ kind }) => kind === 'choice-with-text') : []
  return choices.flatMap(({ id }) => {
    const ticks = report?.answers.find(({ question }) => question === id)?.ticks ?? []
    const only = ticks[0]
    if (!only || new Set(ticks.map(({ label }) => label)).size > 1) return []
    return [
      {
        severity: 'warning',
        lines: [[only.line, only.line]],
        quotes: [only.label],
        message: `Fråga ${id} visar bara «${only.label}». Visa båda valen, så att läsaren ser att det fanns ett nej.`,
      },
    ]
  })
}

/** "Återrapportering 1 – …" five times, and then "6 Övriga …". */
function oddParts({ form, report }: RuleInput): Found[] {
  if (!form || !report) return []
  const single = new Set(
    sectionsOf(form)
      .filter(({ number }) => !number.includes('.'))
      .map(({ number }) => number),
  )
  const heads = report.formText.flatMap(({ lines, text }) => {
    const [, word = '', number] = /^(\p{L}+ )?(\d)\s*(?:[–-]\s*)?\p{Lu}/u.exec(text.trim()) ?? []
    const isPart = number !== undefined && (form.parts.some((part) => part.number === number) || single.has(number))
    return isPart ? [{ word: word.trim(), lines, text }] : []
  })
  const named = heads.filter(({ word }) => word !== '')
  const bare = heads.filter(({ word }) => word === '')
  if (named.length < 3 || bare.length === 0 || bare.length >= named.length) return []
  return bare.map(({ lines, text }) => ({
    severity: 'error',
    lines: [lines],
    quotes: [text],
    message: `De andra delarna heter «${named[0]?.word} …», men den här har bara ett nummer. Namnge delarna på samma sätt.`,
  }))
}
