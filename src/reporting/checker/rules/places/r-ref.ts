/*
 * R-REF: references that lead nowhere, in a circle, or stand where an answer was asked for.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { questionsOf } from '../../../forms/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { circularReferences } from './circles.ts'
import { vaguePointers } from './vague-pointers.ts'

export const rRef: Rule = {
  id: 'R-REF',
  title: 'Hänvisningar',
  needs: ['form'],
  find: (input) => [
    ...pointersOnly(input),
    ...leadNowhere(input),
    ...circularReferences(input.text),
    ...vaguePointers(input.text, input.report),
  ],
}

const pointer =
  /^(?:\()?(?:se|jfr|jämför|hänvisar till|hänvisning till|vi hänvisar till) (?:också |även |vidare )?(?:text(?:en)? |ovanstående|svar(?:et)? |tabell(?:en)? |avsnitt |punkt |fråga |del |återrapportering )?[\p{L}\d.,–\- ]{0,60}\.?(?:\))?$/iu

/** The whole answer is "Se text ovan". */
function pointersOnly({ form, report }: RuleInput): Found[] {
  const kinds = new Map(form ? questionsOf(form).map(({ id, kind }) => [id, kind]) : [])
  return (report?.answers ?? []).flatMap(({ question, text, lines, rows }) => {
    const answer = text.replace(/https?:\S+/g, '').trim()
    if (answer === '' || !pointer.test(answer) || (rows?.length ?? 0) > 0) return []
    const isTable = kinds.get(question) === 'table'
    return [
      {
        severity: isTable ? 'error' : 'warning',
        lines: lines.slice(0, 1).map(([from]) => [from, from] as const),
        quotes: [answer],
        message: isTable
          ? `I ${question} står «${answer}» i stället för tabellen. Fyll i den, eller skriv vilka rader i vilket avsnitt som avses.`
          : `Svaret på ${question} är bara «${answer}». Svara på frågan, eller skriv exakt var svaret står.`,
      } satisfies Found,
    ]
  })
}

const toSection =
  /(?<!\p{L})(?:avsnitt|punkt|återrapportering|kapitel|rubrik)\s+(\d{1,2}(?:\.\d{1,2})+|\d{1,2})(?![\d.]*\d)/giu

/** "Se avsnitt 4.9" where there is none. */
function leadNowhere({ form, report, text }: RuleInput): Found[] {
  const known = new Set([
    ...(report?.sections ?? []).map(({ number }) => number),
    ...(form?.parts ?? []).map(({ number }) => number),
  ])
  const written = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return written.flatMap((passage) =>
    hitsOf(passage.text, toSection)
      .filter((hit) => isOurs(hit, passage) && !known.has(String(hit[1])))
      .map((hit) => ({
        severity: 'error',
        lines: [linesOf(passage, hit.index, hit.index + hit[0].length)],
        quotes: [passage.text.slice(Math.max(0, hit.index - 20), hit.index + hit[0].length)],
        message: `${hit[0]} finns inte i rapporten. Rätta numret.`,
      })),
  )
}

/** A section of something else (a law, a book) has its name beside it. */
function isOurs(hit: RegExpExecArray, { text }: Passage): boolean {
  const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 30)
  return !/^\s+(?:i|av|ur) (?:\p{L}+lag|\p{L}+förordning|förordningen|lagen|programmet|planen)/iu.test(after)
}
