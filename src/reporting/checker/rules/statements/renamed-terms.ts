/*
 * A word that the text says has been changed to another, and that is used again; a paper that is said to have been made this year,
 * and to have been in place since an earlier one.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { bulletLists } from '../bullet-lists.ts'

const renamed =
  /(?<!\p{L})(\p{Ll}{5,}(?:et|en)) (\p{Ll}{6,}) (?:är|har) (?:ändra[dt]s?|bytts? ut|ersatts?) (?:till|mot|av|med) (\p{Ll}{6,})/giu

export function renamedTerms({ passages }: CheckedText): Found[] {
  const written = passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  const telling = written.filter(({ text }) => /ändra|byt[ts]|ersatt/u.test(text))
  return telling.flatMap((passage) =>
    hitsOf(passage.text, renamed).flatMap((hit) => {
      const head = String(hit[1])
        .toLowerCase()
        .replace(/(?:et|en)$/u, '')
      const old = new RegExp(`(?<!\\p{L})${hit[2]}s?${head}`, 'iu')
      const again = written.filter((other) => other !== passage && old.test(other.text))
      return again.length === 0 ? [] : [sayAgain(passage, hit, again, old)]
    }),
  )
}

function sayAgain(passage: Passage, hit: RegExpExecArray, again: readonly Passage[], old: RegExp): Found {
  const places = again.slice(0, 3).map((other) => {
    const at = other.text.search(old)
    return { lines: linesOf(other, at, at + 1), quote: other.text.slice(at, at + 60) }
  })
  return {
    severity: 'warning',
    lines: [linesOf(passage, hit.index, hit.index + hit[0].length), ...places.map(({ lines }) => lines)],
    quotes: [hit[0], ...places.map(({ quote }) => quote)],
    message: `«${hit[2]}» sägs ha ändrats till «${hit[3]}», men används igen på rad ${places.map(({ lines }) => lines[0]).join(', ')}. Använd samma ord.`,
  }
}

const madeNow = /under (?:året|20\d\d) har följande \p{L}+ (?:tagits fram|antagits|beslutats)/iu
const revised = /(?<!\p{L})reviderat?(?:ts|des|s)(?!\p{L})/iu
const since = /har sedan (?:\p{Ll}+ )?((?:19|20)\d\d) (?:en|ett) (\p{Ll}{8,})/giu

/** "Under året har följande tagits fram: …", and elsewhere "har sedan 2020 en …". */
export function madeBefore({ passages }: CheckedText): Found[] {
  const listed = bulletLists(passages).flatMap((list) => {
    const lead = passages[passages.indexOf(list[0] as Passage) - 1]
    return lead && madeNow.test(lead.text) ? list : []
  })
  return passages.flatMap((passage) =>
    hitsOf(passage.text, since).flatMap((hit) => {
      const same = listed.find(({ text }) => new RegExp(`(?<!\\p{L})${hit[2]}`, 'iu').test(text))
      if (!same) return []
      return [
        {
          severity: 'warning' as const,
          lines: [same.lines, linesOf(passage, hit.index, hit.index + hit[0].length)],
          quotes: [same.text, hit[0]],
          message: `«${hit[2]}» står bland det som tagits fram under året, men finns enligt rad ${linesOf(passage, hit.index, hit.index + 1)[0]} sedan ${hit[1]}. Rätta det ena.`,
        },
      ]
    }),
  )
}

/** In the list of what was made this year without a word of revision, and revised elsewhere. */
export function madeOrRevised({ passages }: CheckedText): Found[] {
  const listed = bulletLists(passages).flatMap((list) => {
    const lead = passages[passages.indexOf(list[0] as Passage) - 1]
    return lead && madeNow.test(lead.text) ? list.filter(({ text }) => !/revider/iu.test(text)) : []
  })
  const telling = passages.filter(({ kind, text }) => kind === 'body' && revised.test(text))
  return listed.flatMap((item) => {
    const name = item.text.match(/\p{L}{10,}/gu)?.at(-1)
    const other = telling.find(({ text }) => name !== undefined && text.toLowerCase().includes(name.toLowerCase()))
    const at = other?.text.search(revised) ?? 0
    if (!other || item === other) return []
    return [
      {
        severity: 'notice' as const,
        lines: [item.lines, linesOf(other, at, at + 1)],
        quotes: [item.text, other.text.slice(Math.max(0, at - 60), at + 40)],
        message: `«${name}» står bland det som tagits fram under året, men har enligt rad ${linesOf(other, at, at + 1)[0]} reviderats. Skriv samma sak på båda ställena.`,
      },
    ]
  })
}
