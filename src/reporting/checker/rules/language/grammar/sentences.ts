/*
 * Passages cut into sentences, and each word with what it can be. Found once for a text; the rules of grammar ask short questions
 * of it: can this word be a verb, can it be nothing else.
 */
import { type CheckedText, linesOf, type Passage, type Word } from '../../../checked-text.ts'
import type { Found, Severity } from '../../../finding.ts'
import { featuresOf, type WordFeature } from '../../../lexicon/index.ts'
import { writtenPassages } from '../patterns.ts'
import { functionWords } from '../words/function-words.ts'

export type Token = {
  readonly word: Word
  readonly lower: string
  readonly features: ReadonlySet<WordFeature>
  /** What stands between the word before and this one, in the same sentence: a space, or a sign and a space. */
  readonly before: string
}

export type Sentence = {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** The sign that ends it, or nothing. */
  readonly end: string
}

const known = new WeakMap<CheckedText, readonly Sentence[]>()

export function sentencesOf(text: CheckedText): readonly Sentence[] {
  const before = known.get(text)
  if (before) return before
  const byPassage = Map.groupBy(text.words, (word) => word.passage)
  const found = writtenPassages(text)
    .filter((passage) => passage.kind !== 'heading')
    .flatMap((passage) => sentencesIn(passage, byPassage.get(passage) ?? []))
  known.set(text, found)
  return found
}

/* An abbreviation's point ends nothing. */
const abbreviation =
  /(?:^|\s)(?:t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|s\.k|p\.g\.a|o\.s\.v|st|ca|kl|nr|ex|dvs|pga|etc|mm|ggr|resp|inkl|exkl|kap|jfr|fr\.o\.m|t\.o\.m)\.$/i

function sentencesIn(passage: Passage, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  for (const [at, word] of words.entries()) {
    const last = words[at - 1]
    const between = last ? passage.text.slice(last.to, word.from) : ''
    if (last && endsSentence(between, passage.text.slice(Math.max(0, last.from - 8), last.to + 1), word.text)) {
      sentences.push({ passage, tokens, end: between.trim().charAt(0) })
      tokens = []
    }
    const lower = word.text.toLowerCase()
    tokens.push({ word, lower, features: featuresHere(word, lower), before: tokens.length === 0 ? '' : between })
  }
  const last = words.at(-1)
  if (last && tokens.length > 0) sentences.push({ passage, tokens, end: passage.text.slice(last.to).trim().charAt(0) })
  return sentences
}

const none: ReadonlySet<WordFeature> = new Set(['other'])

/* A small word is what it usually is; the first half of `utbildnings- och` is no word of its own. */
function featuresHere(word: Word, lower: string): ReadonlySet<WordFeature> {
  if (word.passage.text.charAt(word.to) === '-' || /[\d.:]/.test(lower)) return none
  const features = featuresOf(lower)
  if (!functionWords.has(lower)) return features
  const asVerb = [...features].filter((one) => /^(?:present|past|supine|infinitive)$/.test(one))
  return verbs.has(lower) ? new Set(asVerb) : none
}

const verbs = new Set(
  (
    'ha har hade haft är var vara varit blir bli blev blivit kan kunde ska skall skulle vill ville måste bör borde får fick gör ' +
    'gjorde gjort göra finns fanns funnits finnas ger gav gett ge tar tog tagit ta går gick gått gå kommer kom kommit komma'
  ).split(' '),
)

function endsSentence(between: string, until: string, next: string): boolean {
  if (/[!?]|[•▪●]/.test(between)) return true
  if (/\.\s/.test(between))
    return (
      !abbreviation.test(until) || /^\p{Lu}\p{Ll}/u.test(next) === (/\.\s*$/.test(until) && !abbreviation.test(until))
    )
  return /\s[-–]\s*$/.test(between) && /^\p{Lu}/u.test(next)
}

export function isOnly(token: Token | undefined, ...features: readonly WordFeature[]): boolean {
  if (!token || token.features.size === 0) return false
  for (const feature of token.features) if (!features.includes(feature)) return false
  return true
}

export function can(token: Token | undefined, ...features: readonly WordFeature[]): boolean {
  return token !== undefined && features.some((feature) => token.features.has(feature))
}

/** Only a space before it: the same phrase goes on. */
export function follows(token: Token | undefined): boolean {
  return token !== undefined && /^\s+$/.test(token.before)
}

export function foundIn(tokens: readonly Token[], severity: Severity, message: string): Found[] {
  const [first, last] = [tokens[0]?.word, tokens.at(-1)?.word]
  if (!first || !last) return []
  const quote = first.passage.text.slice(first.from, last.to)
  return [{ severity, lines: [linesOf(first.passage, first.from, last.to)], quotes: [quote], message }]
}
