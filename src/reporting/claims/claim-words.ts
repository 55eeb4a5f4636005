/*
 * Words that claim something of a figure. A table: one line for each family of words, in the forms in which they make a claim.
 * Infinitives (öka, minska) are wishes and tasks, and are not here.
 */
export type ClaimKind =
  | 'up'
  | 'down'
  | 'unchanged'
  | 'better'
  | 'worse'
  | 'doubled'
  | 'tripled'
  | 'halved'
  | 'highest'
  | 'lowest'
  | 'second'
  | 'compared-up'
  | 'compared-down'
  | 'share'

export type ClaimWord = {
  readonly kind: ClaimKind
  readonly pattern: RegExp
  readonly share?: readonly [number, number]
}

/** A whole word, whatever letters it has. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')

export const claimWords: readonly ClaimWord[] = [
  {
    kind: 'up',
    pattern: word(
      'ökat|ökade|ökar|ökning(?:en|ar)?|stigit|steg|stiger|vuxit|växte|växer|uppgång(?:en)?|höjts|höjdes|tilltagit',
    ),
  },
  {
    kind: 'down',
    pattern: word(
      'minskat|minskade|minskar|minskning(?:en|ar)?|sjunkit|sjönk|sjunker|fallit|föll|faller|nedgång(?:en)?|krympt|krympte|sänkts|sänktes|avtagit',
    ),
  },
  {
    kind: 'unchanged',
    pattern: word('oförändra(?:t|d|de)|lika många|lika mycket|samma nivå|samma antal|stått stilla|legat still'),
  },
  { kind: 'better', pattern: word('förbättra(?:ts|des|t|de)|förbättring(?:en)?') },
  { kind: 'worse', pattern: word('försämra(?:ts|des|t|de)|försämring(?:en)?') },
  {
    kind: 'doubled',
    pattern: word('fördubbla(?:ts|des|t|de)|fördubbling(?:en)?|dubbelt så (?:många|mycket|stor[at]?|hög[at]?)'),
  },
  { kind: 'tripled', pattern: word('tredubbla(?:ts|des|t|de)|tre gånger så (?:många|mycket)') },
  { kind: 'halved', pattern: word('halvera(?:ts|des|t|de)|halvering(?:en)?|hälften så (?:många|mycket)') },
  { kind: 'second', pattern: word('näst (?:högst|högsta|störst|största|flest|mest)') },
  { kind: 'highest', pattern: word('(?<!näst |bland de )(?:högst|högsta|störst|största|flest|mest)|rekord\\p{L}*') },
  { kind: 'lowest', pattern: word('lägst|lägsta|minst|minsta|färst') },
  { kind: 'compared-up', pattern: word('fler|flera|mer|högre|större') },
  { kind: 'compared-down', pattern: word('färre|mindre|lägre') },
  { kind: 'share', pattern: word('(?:drygt|mer än|över) hälften'), share: [0.5, 0.6] },
  { kind: 'share', pattern: word('(?:knappt|nästan|närmare) hälften'), share: [0.4, 0.5] },
  {
    kind: 'share',
    pattern: word('(?<!(?:drygt|mer än|över|knappt|nästan|närmare) )hälften(?! så)'),
    share: [0.48, 0.52],
  },
  { kind: 'share', pattern: word('två tredjedelar'), share: [0.64, 0.69] },
  { kind: 'share', pattern: word('en tredjedel'), share: [0.31, 0.36] },
  { kind: 'share', pattern: word('tre fjärdedelar'), share: [0.73, 0.77] },
  { kind: 'share', pattern: word('en fjärdedel'), share: [0.23, 0.27] },
  { kind: 'share', pattern: word('en femtedel'), share: [0.18, 0.22] },
  { kind: 'share', pattern: word('majoriteten|merparten|huvuddelen|de flesta'), share: [0.5000001, 1] },
]

/** Words right before a number that say on which side of it the value lies. */
export const aboutWords: Readonly<Record<string, 'above' | 'below' | 'near'>> = {
  drygt: 'above',
  över: 'above',
  'mer än': 'above',
  'fler än': 'above',
  knappt: 'below',
  nästan: 'below',
  närmare: 'below',
  under: 'below',
  'mindre än': 'below',
  'färre än': 'below',
  cirka: 'near',
  ungefär: 'near',
  omkring: 'near',
  runt: 'near',
}

/** What comes before a claim and makes it a wish, a plan or a condition. */
export const wish =
  /(?:^|[^\p{L}])(?:ska|skall|skulle|bör|borde|kan|kunde|väntas|beräknas|planeras|förväntas|målet|mål|syftar|syftet|för att|vill|om|önskar|hoppas|tros|antas|prognosen)(?![\p{L}])[^,;]{0,60}$/iu

export const negation = /(?:^|[^\p{L}])(?:inte|ej|aldrig|varken|knappast)(?:\s+\p{L}+){0,3}\s*$/iu
