/*
 * Verbs in a form that cannot stand where they stand: after att, after ska and kan, after som, after har.
 */
import type { Found } from '../../../finding.ts'
import { featuresOf } from '../../../lexicon/index.ts'
import { can, follows, foundIn, isOnly, type Sentence, type Token } from './sentences.ts'

const modals = new Set(['kan', 'ska', 'skall', 'måste', 'bör'])
const pastModals = new Set(['kunde', 'skulle', 'ville', 'borde'])
const adverbs = new Set(
  'inte även också därför sedan nu redan endast bara dock aldrig alltid ofta ännu fortfarande därmed i-sin-tur'.split(
    ' ',
  ),
)

export function findVerbForms(sentence: Sentence): Found[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    const nextAt = isAdverb(tokens[at + 1]) ? at + 2 : at + 1
    const next = tokens[nextAt]
    if (!next || !follows(next)) return []
    const run = tokens.slice(at, nextAt + 1)
    return (
      afterAtt(token, next, run) ??
      afterModal(token, next, run) ??
      afterSom(tokens, at, next, run) ??
      afterHar(token, next, run, tokens[nextAt + 1]) ??
      []
    )
  })
}

/* väsentligt, också */
function isAdverb(token: Token | undefined): boolean {
  if (!token || !follows(token)) return false
  return adverbs.has(token.lower) || (token.lower.endsWith('t') && isOnly(token, 'adjective'))
}

function afterAtt(token: Token, next: Token, run: readonly Token[]): Found[] | undefined {
  if (token.lower !== 'att' || !isOnly(next, 'present', 'past') || next.lower.endsWith('s')) return undefined
  return foundIn(
    run,
    'error',
    `Efter «att» saknas ett ord, eller så har «${next.lower}» fel form. Skriv in subjektet eller rätta verbet.`,
  )
}

function afterModal(token: Token, next: Token, run: readonly Token[]): Found[] | undefined {
  const isModal = modals.has(token.lower)
  if (!isModal && !pastModals.has(token.lower)) return undefined
  if (isOnly(next, 'present') && !next.lower.endsWith('s') && !modals.has(next.lower))
    return foundIn(run, 'error', `Efter «${token.lower}» ska verbet stå i grundform, inte «${next.lower}».`)
  if (isModal && isOnly(next, 'supine'))
    return foundIn(run, 'error', `Efter «${token.lower}» ska verbet stå i grundform, inte «${next.lower}».`)
  return undefined
}

function afterSom(tokens: readonly Token[], at: number, next: Token, run: readonly Token[]): Found[] | undefined {
  const token = tokens[at]
  if (token?.lower !== 'som' || !isOnly(next, 'infinitive') || next.lower.endsWith('s') || at === 0) return undefined
  const isComparison = tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:samma|så|lika|såväl|sådan|både|dels|både)$/.test(lower))
  const isListed = tokens[at - 1]?.lower === 'såväl' || /[,:]/.test(token.before)
  if (isComparison || isListed || can(tokens[at - 1], 'infinitive')) return undefined
  return foundIn(run, 'error', `Efter «som» ska verbet vara böjt: «${next.lower}» står i grundform.`)
}

function afterHar(token: Token, next: Token, run: readonly Token[], after: Token | undefined): Found[] | undefined {
  if (!/^(?:har|hade)$/.test(token.lower)) return undefined
  const isCut = /^(?:upp|ut|in|fram|igång)$/.test(after?.lower ?? '') && featuresOf(`${next.lower}at`).has('supine')
  if (!(isCut && !can(next, 'supine')) && !lacksSupine(next)) return undefined
  return foundIn(run, 'error', `Efter «${token.lower}» ska verbet stå i supinum (som «arbetat»), inte «${next.lower}».`)
}

/* starta; förbättras, where förbättrats is a word */
function lacksSupine(token: Token): boolean {
  if (!isOnly(token, 'infinitive', 'present')) return false
  return !token.lower.endsWith('s') || featuresOf(token.lower.replace(/s$/, 'ts')).has('supine')
}
