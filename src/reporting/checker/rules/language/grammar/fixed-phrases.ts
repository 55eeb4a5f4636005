/*
 * A table: phrases that have lost a word or got a wrong one. Each is a pattern with the right wording; all hold in any text.
 */
import type { Severity } from '../../../finding.ts'
import { type Pattern, wording } from '../patterns.ts'

/* What may stand after a phrase that needs no more: "på grund och botten", "i behov." */
const goesOn =
  '(?= (?!(?:och|eller|samt|som|så|är|har|kan|ska|men|utan|när|där|inte|också|även|vid|under)(?!\\p{L}))\\p{Ll})'

function needs(phrase: string, word: string, severity: Severity = 'error'): Pattern {
  return {
    pattern: new RegExp(`(?<!\\p{L})${phrase}(?! (?:${word})(?!\\p{L}))${goesOn}`, 'giu'),
    hints: [phrase],
    severity,
    say: (quote) => `«${quote}» brukar följas av «${word.split('|')[0]}». Sätt in ordet.`,
  }
}

export const phrases: readonly Pattern[] = [
  needs('i samband', 'med'),
  needs('i enlighet', 'med'),
  needs('i syfte', 'att|om', 'warning'),
  needs('med syfte', 'att|på|om'),
  needs('med anledning', 'av'),
  needs('med hjälp', 'av|utifrån|från'),
  needs('på grund', 'av'),
  needs('i förhållande', 'till'),
  needs('med hänsyn', 'till|tagen'),
  needs('med tanke', 'på'),
  needs('till följd', 'av'),
  needs('med fokus', 'på|mot|kring|inom|i', 'warning'),
  needs('inom ramen', 'för'),
  needs('i form', 'av|och', 'warning'),
  needs('i stället', 'för|att|än|till|bli|få|ha', 'notice'),
  wording('lett|ledde|leder|leda', ' att', 'lett till att'),
  wording('bidra|bidrar|bidrog|bidragit', ' att', 'bidra till att'),
  wording('syftar|syftade|syftat', ' att', 'syftar till att'),
  wording('bistår|bistå|bistod', ' att', 'bistår med att'),
  wording('resulterat|resulterar|resulterade', ' att', 'resulterar i att'),
  wording('beror|berodde', ' att', 'beror på att'),
  wording('möjliggör|möjliggöra|möjliggjorde', ' för \\p{L}+(?:ning|ering|tion|het)', 'möjliggör, utan för', 'warning'),
  wording('behov|behovet', ' att', 'behov av att', 'notice'),
  wording('såväl', ' och', 'såväl som'),
  wording('både', ' \\p{L}+ samt', 'både … och', 'warning'),
  wording('en|ett', ' nästa', 'nästa'),
  wording(
    'intressant|viktigt|möjligt|svårt|angeläget|avgörande',
    ' och \\p{Ll}{2,}a(?= \\p{Lu}| sina?)',
    'att i stället för och',
    'notice',
  ),
  wording('de|dem', ' är (?:viktigt|möjligt|svårt|tydligt|nödvändigt|angeläget) att', 'det är'),
  wording('får', ' att kunna', 'för att kunna'),
  wording('inom ram|i ram|inom ramen', ' av', 'inom ramen för', 'notice'),
  wording('i formen', ' av', 'i form av', 'warning'),
  wording('i syfte', ' om att', 'i syfte att', 'warning'),
  wording('handlar|handlade', ' (?:också |även |främst |mest |bara )?att', 'handlar om att'),
  wording(
    'bidrar i hög|bidrar i stor|bidra i hög|bidragit i hög|bidragit i stor',
    ' (?:utsträckning|grad) att',
    'bidrar … till att',
  ),
  wording('olika slag', ' \\p{Ll}{4,}er', 'olika slags', 'warning'),
  wording('små-', ' och medelstora', 'små och medelstora', 'warning'),
  wording('i in', ' i', 'in i'),
  wording('så som', '(?=:| \\p{Ll}+,)', 'såsom', 'notice'),
  {
    pattern: /(?<=(?:19|20)\d\d )jämför med(?!\p{L})/gu,
    hints: ['jämför med'],
    severity: 'error',
    say: () => 'Skriv «jämfört med».',
  },
  {
    pattern: /\p{Ll}{3,}(?:ande|ende|ska|liga)- (?:och|eller) \p{Ll}+(?:ande|ende|ska|liga)(?!\p{L})/gu,
    hints: ['ande- ', 'ende- ', 'ska- ', 'liga- '],
    severity: 'warning',
    say: (quote) => `«${quote}»: bindestrecket ska bort, orden har inget led gemensamt.`,
  },
  wording('tillhanda', ' håll(?:a|er|s|it)', 'tillhandahålla'),
  {
    pattern: /(?<!\p{L})(?:Syfte|Mål|Ambition|Avsikt|Tanke|Utmaning) är att(?!\p{L})/gu,
    hints: [' är att'],
    severity: 'warning',
    say: (quote) => `«${quote}»: ordet ska stå i bestämd form, som «Syftet är att».`,
  },
  {
    pattern: /(?<=\p{L} )i (?:19|20)\d\d(?! års|[-–:\d])/gu,
    hints: [' i 19', ' i 20'],
    severity: 'notice',
    say: (quote) =>
      `«${quote}»: skriv «${quote.replace(/^i /, '')}» utan i, eller «under ${quote.replace(/^i /, '')}».`,
  },
  {
    pattern: /(?<=\p{L} )fortsätt(?=[.,])/gu,
    hints: [' fortsätt.', ' fortsätt,'],
    severity: 'error',
    say: () => 'Skriv «fortsatt».',
  },
]
