/*
 * Lists of plans where most tell the years they are for, and some do not.
 */
import type { CheckedText, Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { bulletLists } from '../bullet-lists.ts'

const period = /(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d/u
const plan = /\p{L}*(?:plan|program|strategi)(?:en|et|n)?(?!\p{L})/iu

export function plansWithoutPeriod({ passages }: CheckedText): Found[] {
  return bulletLists(passages).flatMap((list) => {
    const having = list.filter(({ text }) => period.test(text))
    if (having.length < 2 || having.length * 3 < list.length * 2) return []
    return list.filter(({ text }) => !/(?:19|20)\d\d/u.test(text) && plan.test(text)).map(sayNone)
  })
}

function sayNone({ lines, text }: Passage): Found {
  return {
    severity: 'warning',
    lines: [lines],
    quotes: [text],
    message: `Perioden saknas för «${text.replace(/^\W+/u, '')}», men står för de andra i listan. Skriv vilka år den gäller.`,
  }
}
