/*
 * Amounts, dates and periods that are written in more than one way. A doubled unit is a fault; a mixture is told once, with the
 * places of the rarer way.
 */
import { type CheckedText, lineAt, type Passage } from '../../../checked-text.ts'
import type { Found, Severity } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { findPatterns, hitsIn, type Pattern, writtenPassages } from '../patterns.ts'

export const rFmt: Rule = {
  id: 'R-FMT',
  title: 'Belopp, datum och perioder i flera former',
  needs: ['text'],
  find: ({ text }: RuleInput) => [
    ...findPatterns(text, patterns),
    ...mixtures.flatMap((mixture) => findMixture(text, mixture)),
  ],
}

const money = 'kronor|kr|tkr|mkr|mnkr|mdkr|MSEK|KSEK|SEK|miljoner|miljarder'

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\d+(?:[ ,.]\\d+)*\\s?(?:tkr|mkr|mnkr|MSEK|kr|kronor|%|procent)\\.?\\s(?:kr|kronor|SEK|%|procent)(?![\\p{L}])`,
      'giu',
    ),
    severity: 'error',
    say: (quote) => `Dubbel enhet: «${quote}». Behåll en.`,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])\\d+(?:,\\d+)?(?:${money})(?!\\p{L})`, 'giu'),
    severity: 'warning',
    say: (quote) => `Mellanslag saknas mellan tal och enhet i «${quote}».`,
  },
]

type Mixture = {
  readonly what: string
  readonly advice: string
  readonly severity: Severity
  readonly ways: Readonly<Record<string, RegExp>>
}

const year = '(?:19|20)\\d\\d'
const edge = '(?<![\\d/–-])'
const mixtures: readonly Mixture[] = [
  {
    what: 'Miljoner kronor',
    advice: 'Välj en enhet och skriv den likadant överallt.',
    severity: 'warning',
    ways: {
      mkr: /\d\s?mkr(?!\p{L})/gu,
      Mkr: /\d\s?Mkr(?!\p{L})/gu,
      mnkr: /\d\s?mnkr(?!\p{L})/giu,
      MSEK: /\d\s?MSEK(?!\p{L})/gu,
      'miljoner kronor': /\d\s?(?:miljoner|milj\.?) (?:kronor|kr)(?!\p{L})/gu,
    },
  },
  {
    what: 'Perioder',
    advice: 'Skriv båda årtalen helt ut med ett långt streck utan mellanslag.',
    severity: 'notice',
    ways: {
      '2021–2027': new RegExp(`${edge}${year}–${year}(?![\\d–-])`, 'gu'),
      '2021-2027': new RegExp(`${edge}${year}-${year}(?![\\d–-])`, 'gu'),
      '2021 – 2027': new RegExp(`${edge}${year}\\s[–-]\\s${year}(?!\\d)`, 'gu'),
      '2021-27': new RegExp(`${edge}${year}[–-]\\d\\d(?![\\d–-])`, 'gu'),
      '2021/2027': new RegExp(`${edge}${year}/(?:${year}|\\d\\d)(?![\\d/])`, 'gu'),
    },
  },
  {
    what: 'Datum',
    advice: 'Välj en form.',
    severity: 'notice',
    ways: {
      '2021-03-05': new RegExp(`${edge}${year}-\\d\\d-\\d\\d(?!\\d)`, 'gu'),
      '5 mars 2021': new RegExp(
        `(?<!\\d)\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) ${year}`,
        'gu',
      ),
      '5/3 2021': new RegExp(`(?<!\\d)\\d{1,2}/\\d{1,2}[ -]${year}`, 'gu'),
      20210305: /(?<![\d-])20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d-])/gu,
      210305: /(?<![\d-])2[0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d-])/gu,
    },
  },
  {
    what: 'Till exempel',
    advice: 'Välj en förkortning, helst t.ex.',
    severity: 'notice',
    ways: {
      't.ex.': /(?<!\p{L})t\.ex\./giu,
      't ex': /(?<!\p{L})t ex(?!\p{L})/giu,
      tex: /(?<!\p{L})tex\.?(?!\p{L})/giu,
      'ex.': /(?<![\p{L}.] ?)ex\.(?= )/giu,
    },
  },
  {
    what: 'Procent',
    advice: 'Välj ordet eller tecknet.',
    severity: 'notice',
    ways: { procent: /\d procent/gu, '10 %': /\d %/gu, '10%': /\d%/gu },
  },
]

type Way = { readonly name: string; readonly places: readonly { readonly line: number; readonly quote: string }[] }

function findMixture(text: CheckedText, { what, advice, severity, ways }: Mixture): Found[] {
  const used = Object.entries(ways)
    .map(([name, pattern]): Way => ({ name, places: placesOf(text, pattern) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => b.places.length - a.places.length)
  if (used.length < 2) return []
  const rarer = used.flatMap(({ places }, at) => (at === 0 ? places.slice(0, 1) : places)).slice(0, 40)
  const told = used.map(({ name, places }) => `«${name}» (${places.length})`)
  return [
    {
      severity,
      lines: rarer.map(({ line }) => [line, line]),
      quotes: rarer.map(({ quote }) => quote),
      message: `${what} skrivs på flera sätt: ${told.join(', ')}. ${advice}`,
    },
  ]
}

function placesOf(text: CheckedText, pattern: RegExp): Way['places'] {
  return writtenPassages(text).flatMap((passage) =>
    hitsIn(passage, pattern).map((hit) => ({ line: lineAt(passage, hit.index), quote: withNumber(passage, hit) })),
  )
}

/* The whole number before the unit, not only its last digit. */
function withNumber(passage: Passage, hit: RegExpExecArray): string {
  const before = /\d[\d ,.]*$/.exec(passage.text.slice(0, hit.index))?.[0] ?? ''
  return (before + hit[0]).trim()
}
