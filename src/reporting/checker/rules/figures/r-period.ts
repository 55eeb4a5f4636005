/*
 * R-PERIOD: a period whose end is not later than its start; a plan without a period among plans that have one.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { plansWithoutPeriod } from './plans-without-period.ts'

const period = /(?<![\d-])((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?![\d-])/gu
const words = /(?:från|mellan)\s+(?:år\s+)?((?:19|20)\d\d)\s+(?:till|och|t\.o\.m\.)\s+(?:år\s+)?((?:19|20)\d\d)/giu

export const rPeriod: Rule = { id: 'R-PERIOD', title: 'Perioder som inte går ihop', needs: ['text'], find: findPeriods }

function findPeriods({ text }: RuleInput): Found[] {
  const wrong = text.passages.filter(({ kind }) => kind !== 'form').flatMap(periodsIn)
  return [...toldOnce(wrong), ...plansWithoutPeriod(text)]
}

/** A name with a wrong period is one fault, wherever it stands. */
function toldOnce(wrong: readonly Found[]): Found[] {
  const same = Map.groupBy(wrong, ({ quotes: [quote = ''], message }) => `${message} ${quote.replace(/^\W+/u, '')}`)
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, lines: [first, ...others].flatMap(({ lines }) => lines) }] : [],
  )
}

function periodsIn(passage: Passage): Found[] {
  const hits = [period, words].flatMap((pattern) => hitsOf(passage.text, pattern))
  return hits
    .filter(([, from, to]) => Number(from) >= Number(to))
    .map((hit) => ({
      severity: 'error',
      lines: [linesOf(passage, hit.index, hit.index + hit[0].length)],
      quotes: [passage.text.slice(Math.max(0, hit.index - 40), hit.index + hit[0].length).trim()],
      message:
        Number(hit[1]) === Number(hit[2])
          ? `Perioden ${hit[0]} börjar och slutar samma år. Skriv året en gång, eller rätta slutåret.`
          : `Perioden ${hit[0]} slutar innan den börjar. Rätta ett av åren.`,
    }))
}
