/*
 * Long names in another order, with or without an `i`, or with a genitive s that nothing follows: Handelskammaren Mälardalen
 * and Mälardalens Handelskammare.
 */
import type { CheckedText, Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { isListed, isWord } from '../../../lexicon/index.ts'
import { isCapitalised, wordFactsOf } from '../words/word-facts.ts'
import { isBeside, isInflection } from './name-tokens.ts'
import { placeOf, tellVariants, type Written } from './variants.ts'

export function findTurnedNames(text: CheckedText): Found[] {
  const pairs = text.words.flatMap((word, at): Pair[] => {
    const next = text.words[at + 1]
    return next && /(?:^|-)\p{Lu}/u.test(word.text) && isBeside(word, next) ? [{ first: word, second: next, at }] : []
  })
  return [...turned(pairs), ...withAndWithoutIn(text, pairs), ...hangingGenitives(text, pairs)]
}

type Pair = { readonly first: Word; readonly second: Word; readonly at: number }

function written({ first, second }: Pair): Written {
  /* `2030-Rena resan`: a hyphen that should have been a dash. */
  return { form: `${first.text.replace(/^\d+-/, '')} ${second.text}`, words: [first, second] }
}

function turned(pairs: readonly Pair[]): Found[] {
  const names = pairs.filter(
    ({ first, second }) => isCapitalised(second.text) && first.text.length > 5 && second.text.length > 5,
  )
  const byStart = Map.groupBy(names, ({ first }) => first.text.slice(0, 6))
  return names.flatMap((pair) => {
    const { first, second } = pair
    if (!first.text.endsWith('s')) return []
    const others = byStart.get(second.text.slice(0, 6)) ?? []
    const other = others.find(
      (one) => isInflection(one.first.text, second.text) && isInflection(one.second.text, first.text),
    )
    return other ? tellVariants([written(other), written(other), written(pair)], 'warning').slice(0, 1) : []
  })
}

function withAndWithoutIn(text: CheckedText, pairs: readonly Pair[]): Found[] {
  const direct = Map.groupBy(pairs.filter(({ second }) => isCapitalised(second.text)).map(written), ({ form }) => form)
  const within = pairs.flatMap(({ first, second, at }): Written[] => {
    const third = text.words[at + 2]
    const isIn =
      second.text === 'i' && third && isCapitalised(third.text) && isBeside(second, third) && first.text.length > 6
    return isIn ? [{ form: `${first.text} ${third.text}`, words: [first, second, third] }] : []
  })
  return [...Map.groupBy(within, ({ form }) => form)].flatMap(([form, places]) => {
    const others = direct.get(form)
    if (!others || !isWord(form.toLowerCase().split(' ')[0] ?? '')) return []
    const named = places.map((one) => ({ ...one, form: one.words.map((word) => word.text).join(' ') }))
    return tellVariants([...others, ...named], 'warning')
  })
}

/** `Rena resans och`: the genitive of a name whose other places have none, with nothing after it to own. */
function hangingGenitives(text: CheckedText, pairs: readonly Pair[]): Found[] {
  const { count } = wordFactsOf(text)
  const forms = new Set(pairs.map((pair) => written(pair).form))
  return pairs.flatMap((pair) => {
    const { form } = written(pair)
    const bare = form.replace(/s$/, '')
    if (bare === form || !forms.has(bare) || !/\p{Ll}$/u.test(bare)) return []
    const after = pair.second.passage.text.slice(pair.second.to, pair.second.to + 8)
    const hangs = /^(?: (?:och|eller|samt|som|har|är|i|på|till|med) |[,.;:)]|$)/.test(after)
    const isUsed = (count.get(pair.second.text.replace(/s$/, '')) ?? 0) > 0 && isListed(pair.second.text)
    if (!hangs || !isUsed) return []
    const message = `«${form}» står i genitiv men följs inte av något. Skriv «${bare}».`
    return [{ severity: 'warning', lines: [placeOf(written(pair))], quotes: [form], message }]
  })
}
