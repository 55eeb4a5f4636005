/*
 * Words that claim a change of a figure. A table: one line for each family of words, in the forms in which they make a claim. Infinitives
 * (öka, minska) are wishes and tasks, and are not here.
 */
export type ChangeKind =
  | 'up'
  | 'down'
  | 'unchanged'
  | 'nearly-unchanged'
  | 'better'
  | 'worse'
  | 'compared-up'
  | 'compared-down'

export type ChangeWord = { readonly kind: ChangeKind; readonly pattern: RegExp }

/** A whole word, whatever letters it has. */
export function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
}

const up =
  'ökat|ökade?s?|ökar|öknings?(?:en|ar|arna)?|stigit|steg|stiger|vuxit|växte|växer|uppgång(?:en)?|höjts|höjdes|höjning(?:en)?|tilltagit|tilltog|(?:gått|gick|går) upp(?:åt)?|vänt upp(?:åt)?|vände upp(?:åt)?|blivit fler|blev fler|allt fler|uppåtgående|stigande|fler och fler'
const down =
  'minskat|minskade?s?|minskar|minskning(?:en|ar|arna)?|sjunkit|sjönk|sjunker|fallit|föll|faller|nedgång(?:en)?|krympt|krympte|sänkts|sänktes|sänkning(?:en)?|avtagit|avtog|dalat|dalade|rasat|rasade|dämpats|dämpades|mattats av|mattades av|backat|backade|(?:gått|gick|går) (?:ner|ned)(?:åt)?|vänt ned(?:åt)?|vände (?:ned|ner)(?:åt)?|blivit färre|blev färre|allt färre|nedåtgående|sjunkande|fallande|färre och färre|tappat|tappade'
const same =
  'oförändra(?:t|d|de)|densamma|(?:inte|ej) (?:förändrats|ändrats)|detsamma|lika (?:många|mycket|hög[at]?|högt|stor[at]?|stort|låg[at]?|lågt)|(?:på )?samma nivå|samma antal|samma belopp|stått stilla|stod stilla|legat still|(?:ligger|låg|legat) kvar'
const nearlySame = 'stabil(?:t|a)?|i nivå med|i linje med (?:året|förra|föregående|fjol)'

export const changeWords: readonly ChangeWord[] = [
  { kind: 'up', pattern: wholeWord(up) },
  { kind: 'up', pattern: /[↑↗▲⬆]/gu },
  { kind: 'down', pattern: wholeWord(down) },
  { kind: 'down', pattern: /[↓↘▼⬇]/gu },
  { kind: 'unchanged', pattern: wholeWord(same) },
  { kind: 'unchanged', pattern: /(?<=^|\s|\()[→➡](?=$|\s|\))/gu },
  { kind: 'nearly-unchanged', pattern: wholeWord(nearlySame) },
  { kind: 'better', pattern: wholeWord('förbättra(?:ts|des|t|de|d)|förbättring(?:en)?') },
  { kind: 'worse', pattern: wholeWord('försämra(?:ts|des|t|de|d)|försämring(?:en)?') },
  { kind: 'compared-up', pattern: wholeWord('(?<!blivit |blev |allt )(?:fler|flera|mer|högre|större)') },
  { kind: 'compared-down', pattern: wholeWord('(?<!blivit |blev |allt )(?:färre|mindre|lägre)') },
]

/** How much a change is said to be: right before or after the word. */
export const degreeWords: readonly { readonly pattern: RegExp; readonly degree: 'slight' | 'strong' }[] = [
  { degree: 'slight', pattern: wholeWord('marginell[at]?|marginellt|något|svagt?|obetydligt?|knappt märkbart') },
  {
    degree: 'strong',
    pattern: wholeWord(
      'kraftigt?|kraftiga|betydligt?|betydande|markant|väsentligt?|avsevärt?|dramatiskt?|rejält?|stor|stort|mycket|påtagligt?|klart',
    ),
  },
]
