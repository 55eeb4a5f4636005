/*
 * One and many: a quality in the singular for several things, or in the plural for one region.
 */
import type { Found } from '../../../finding.ts'
import { can, follows, foundIn, isOnly, type Token } from './sentences.ts'

/* kompetenser som kommer att vara viktig */
export function unboundQuality(tokens: readonly Token[], at: number): Found[] | undefined {
  const [noun, som, ...rest] = tokens.slice(Math.max(0, at - 1), at + 6)
  if (!noun || som?.lower !== 'som' || !follows(som) || !isOnly(noun, 'noun', 'noun-plural', 'noun-plural-definite'))
    return undefined
  if (!can(noun, 'noun-plural', 'noun-plural-definite')) return undefined
  const copula = rest.findIndex((token) => /^(?:är|blir|vara|bli|var|blev)$/.test(token.lower))
  const quality = rest[copula + 1]
  const lead = rest.slice(0, copula).every(({ lower }) => /^(?:kommer|att|ska|kan|inte|också|skulle|även)$/.test(lower))
  if (copula < 0 || !lead || !quality || !follows(quality) || !isOnly(quality, 'adjective', 'adjective-base'))
    return undefined
  if (/(?:nde|[taeiod]|bra)$/.test(quality.lower) || can(rest[copula + 2], 'noun')) return undefined
  return foundIn(
    [noun, som, ...rest.slice(0, copula + 2)],
    'warning',
    `«${quality.lower}» ska stå i plural, som «${noun.lower}».`,
  )
}

/* Region Exempel län är positiva */
export function oneIsMany(tokens: readonly Token[], at: number): Found[] | undefined {
  const name = tokens[at - 1]
  if (!name || !/^(?:län|regionen|länsstyrelsen|kommunen)$/.test(name.lower) || !follows(tokens[at])) return undefined
  const subject = tokens.slice(0, at)
  if (subject.length > 4 || subject.some(({ lower, before }) => lower === 'och' || before.includes(',')))
    return undefined
  const isAdverb = /^(?:mycket|även|också|inte|båda|särskilt)$/.test(tokens[at + 1]?.lower ?? '')
  const quality = tokens[at + (isAdverb ? 2 : 1)]
  const isMany =
    quality?.lower === 'medlemmar' || (isOnly(quality, 'adjective', 'adjective-a') && can(quality, 'adjective-a'))
  if (!quality || !isMany || /(?:aste|sta)$/.test(quality.lower)) return undefined
  return foundIn(
    tokens.slice(at - 1, at + (isAdverb ? 3 : 2)),
    'warning',
    `«${quality.lower}» står i plural men «${name.lower}» är en. Rätta till singular.`,
  )
}
