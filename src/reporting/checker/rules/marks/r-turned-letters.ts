/*
 * R-ABBR for an abbreviation that stands once and has the letters of a common one in another order: "EFS" for "ESF".
 */
import type { Word } from '../../checked-text.ts'
import { linesOf } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

export const rTurnedLetters: Rule = {
  id: 'R-ABBR',
  title: 'Förkortningar med omkastade bokstäver',
  needs: ['text'],
  find: findTurned,
}

const enough = 4

function findTurned({ text }: RuleInput): Found[] {
  const shorts = Map.groupBy(
    text.words.flatMap((word) => {
      const short = /^\p{Lu}{3,5}(?=$|[-+:])/u.exec(word.text)?.[0]
      return short === undefined ? [] : [{ word, short }]
    }),
    ({ short }) => short,
  )
  const common = [...shorts].filter(([, own]) => own.length >= enough).map(([short]) => short)
  return [...shorts].flatMap(([short, [only, ...others]]) => {
    const meant = common.find((other) => other !== short && isTurned(short, other))
    return meant === undefined || !only || others.length > 0 ? [] : [say(only.word, short, meant)]
  })
}

/** Two neighbours that have changed places. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, place) => letter !== b[place])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function say({ passage, from, to }: Word, short: string, meant: string): Found {
  return {
    severity: 'warning',
    lines: [linesOf(passage, from, to)],
    quotes: [passage.text.slice(Math.max(0, from - 30), to + 10).trim()],
    message: `«${short}» liknar «${meant}» med omkastade bokstäver. Rätta, eller skriv ut vad det står för.`,
  }
}
