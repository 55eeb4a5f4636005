/*
 * The same thing launched, adopted, started or ended in one place, and yet to be so in another; resting in one place and carried
 * out in another.
 */
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { type Sentence, sentencesOf } from '../sentences-of.ts'

type Turn = { readonly before: RegExp; readonly after: RegExp; readonly word: string }

const future = '(?:kommer|planeras|väntas|beräknas|förväntas)'
const turns: readonly Turn[] = [
  turn('lanserad', 'lanser(?:as|ing(?:en)?|a)', 'lanserat[s]?|lanserades'),
  turn('antagen', 'anta(?:s|gande(?:t)?)', 'antagits|antogs|antagit'),
  turn('startad', 'starta[s]?|startar', 'startat[s]?|startades'),
  turn('avslutad', 'avsluta[s]?', 'avslutats|avslutades'),
  turn('publicerad', 'publicera[s]?', 'publicerat[s]?|publicerades'),
  turn('invigd', 'invig(?:as|ning(?:en)?)', 'invigts|invigdes'),
]
const resting =
  /(?<!\p{L})(?:vilande|pausa(?:d|t|ts|des)|ställts in|ställdes in|inställ[td]a?|avbr(?:utits|öts|uten))(?!\p{L})/iu
const carriedOut =
  /(?<!\p{L})har (?:\p{L}+ ){0,3}(?:skett|genomförts|arrangerats|pågått)(?!\p{L})|(?<!\p{L})(?:genomfördes|arrangerades)(?!\p{L})/iu

function turn(word: string, coming: string, done: string): Turn {
  return {
    word,
    before: new RegExp(
      `(?<!\\p{L})(?:${future}[^.]{0,60}(?<!\\p{L})(?:${coming})|(?:${coming})[^.]{0,80}(?<!\\p{L})${future})(?!\\p{L})`,
      'iu',
    ),
    after: new RegExp(`(?<!\\p{L})(?:${done})(?!\\p{L})`, 'iu'),
  }
}

/** Saves the rest of the work for most sentences. */
const mayTell = /lanser|anta[gs]|antog|start|avslut|publicer|invig|[”"«]/iu

type Said = { readonly passage: Passage; readonly sentence: Sentence; readonly things: ReadonlySet<string> }

export function doneOrToDo(text: CheckedText): Found[] {
  const rare = rareWords(text)
  const said = text.passages
    .filter(({ kind }) => kind === 'body' || kind === 'cell')
    .flatMap((passage) => sentencesOf(passage).map((sentence) => ({ passage, sentence })))
    .filter(({ sentence }) => mayTell.test(sentence.text))
  const of = (pattern: RegExp, things: (text: string) => ReadonlySet<string>): Said[] =>
    said
      .filter(({ sentence }) => pattern.test(sentence.text))
      .map((each) => ({ ...each, things: things(each.sentence.text) }))
      .filter(({ things: own }) => own.size > 0)
  return [
    ...turns.flatMap(({ before, after, word }) =>
      pairs(
        of(before, rare),
        of(after, rare),
        (thing) => `«${thing}» är ${word} på ett ställe, men inte än på ett annat.`,
      ),
    ),
    ...pairs(
      of(resting, quoted),
      of(carriedOut, quoted),
      (thing) => `«${thing}» sägs vila på ett ställe och ha genomförts på ett annat.`,
    ),
  ]
}

function pairs(first: readonly Said[], second: readonly Said[], say: (thing: string) => string): Found[] {
  return first.flatMap((a) => {
    const b = second.find(
      (other) => other.passage !== a.passage && [...a.things].some((thing) => other.things.has(thing)),
    )
    const thing = b && [...a.things].find((each) => b.things.has(each))
    if (!b || thing === undefined) return []
    const place = ({ passage, sentence }: Said) =>
      linesOf(passage, sentence.from, sentence.from + sentence.text.trimEnd().length)
    return [
      {
        severity: 'warning' as const,
        lines: [place(a), place(b)],
        quotes: [a.sentence.text.trim().slice(0, 160), b.sentence.text.trim().slice(0, 160)],
        message: `${say(thing)} Skriv samma läge på båda ställena, eller när det ändrades.`,
      },
    ]
  })
}

const ending = /(?:ernas?|arnas?|ens?|ets?|erna|s)$/u

/** Long words that are not all over the text, without their endings: they can be one thing. */
function rareWords({ words }: CheckedText): (text: string) => Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of words) {
    if (text.length < 14) continue
    const stem = text.toLowerCase().replace(ending, '')
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return (text) =>
    new Set(
      (text.match(/\p{L}{14,}/gu) ?? [])
        .map((word) => word.toLowerCase().replace(ending, ''))
        .filter((stem) => (counts.get(stem) ?? 99) <= 14),
    )
}

function quoted(text: string): Set<string> {
  return new Set([...text.matchAll(/[”"«]([^”"«»]{4,60})[”"»]/gu)].map(([, name]) => String(name)))
}
