/*
 * R-SCOPE: what the form itself places in another section, and actors told of in a section for another kind.
 */
import type { Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { amountsIn } from '../figures/amounts.ts'
import { plansNotListed } from './plans-not-listed.ts'
import { wrongActors } from './wrong-actors.ts'

export const rScope: Rule = {
  id: 'R-SCOPE',
  title: 'Innehåll som hör hemma i ett annat avsnitt',
  needs: ['form'],
  find: (input) => [
    ...findMisplaced(input),
    ...amountsNotAsked(input),
    ...wrongActors(input.text, input.report),
    ...(input.form ? plansNotListed(input.text, input.form.year) : []),
  ],
}

/** A form that says that amounts need not be told for each kind of support, and a text that tells them. */
function amountsNotAsked({ form, report, text }: RuleInput): Found[] {
  return (form?.scopeRules ?? []).flatMap(({ section, not, says }) => {
    const lines = report?.sections.find(({ number }) => number === section)?.lines
    if (!lines || not.length > 0 || !/^belopp/iu.test(says)) return []
    const told = text.passages.filter(
      ({ kind, lines: [from], text: own }) =>
        kind === 'body' &&
        from >= lines[0] &&
        from <= lines[1] &&
        /beviljade? (?:\p{Ll}+ )?stöd|(?:stöd|bidrag) .*uppgår/iu.test(own) &&
        amountsIn(own, 0).length > 0,
    )
    if (told.length === 0) return []
    return [
      {
        severity: 'warning',
        lines: told.map((passage) => passage.lines),
        quotes: told.slice(0, 3).map((passage) => passage.text.slice(0, 120)),
        message: `${says} Stryk beloppen, eller behåll dem bara där de behövs för jämförelsen.`,
      },
    ]
  })
}

function findMisplaced({ form, report, text }: RuleInput): Found[] {
  return (form?.scopeRules ?? []).flatMap(({ section, not, says }) => {
    const lines = report?.sections.find(({ number }) => number === section)?.lines
    if (!lines || not.length === 0) return []
    const inSection = text.passages.filter(
      ({ kind, lines: [from], text: own }) =>
        kind === 'body' && from >= lines[0] && from <= lines[1] && !/[☐☑☒]/u.test(own),
    )
    const about = inSection.filter((passage) => isAbout(passage, not))
    if (about.length === 0) return []
    const quotes = about.slice(0, 3).map((passage) => passage.text.slice(0, 120))
    return [
      {
        severity: 'warning',
        lines: about.slice(0, 4).map((passage) => passage.lines),
        quotes,
        message: `${says} Flytta texten, eller hänvisa.`,
      },
    ]
  })
}

/** A heading with the word, or the word twice, or in the first sentence: a mere mention is none. */
function isAbout({ text }: Passage, words: readonly string[]): boolean {
  const count = words.reduce((sum, word) => sum + [...text.matchAll(new RegExp(`(?<!\\p{L})${word}`, 'giu'))].length, 0)
  if (count === 0 || /^utöver /i.test(text)) return false
  const first = text.slice(0, 90).toLowerCase()
  return count >= 2 || words.some((word) => first.includes(word.toLowerCase()))
}
