/*
 * The times that a comparison may name: the year before, a year, several years. One table for all that compare.
 */

export const aYear = '(?:19|20)\\d\\d'

/** The year before the figure's own. */
export const yearBefore =
  'året (?:innan|före|dessförinnan)|(?:för )?ett år (?:tidigare|sedan|dessförinnan)|förra året|föregående år|fjolåret|fjol'

/** Whose level it is: 2019 års nivå, fjolårets, föregående års utfall. */
export const levelOf = `(?:(?:${aYear})\\s+års|fjolårets|förra årets|föregående års)`

/** What follows än or som where a word compares two times. */
export const thenWords = `år(?:et)?(?!\\p{L})|under|förra|föregående|tidigare|fjol|vad (?:det|den|de) var|både ${aYear}|ett år|för ett år|i fjol|de \\p{L}+ (?:föregående|senaste|tidigare)|(?:åren )?${aYear}|kvartalet|${levelOf}`

/** A level belongs to the word that reaches, exceeds or misses it. */
export const anyLevel = new RegExp(levelOf, 'iu')

/** Any time that something is compared with. */
export const anyTime = new RegExp(
  `(?<!\\p{L})(?:${yearBefore}|(?:(?<!gången )sedan|än|mot|från|mellan|jämfört med|i jämförelse med|i förhållande till)\\s+(?:\\p{L}+\\s+){0,2}${aYear}|än tidigare|${levelOf})`,
  'iu',
)

/** A time that leads the sentence holds for all of it: "Sedan 2019 har …". */
export const leadingTime = new RegExp(
  `^(?:Sedan|Mellan|Från|Jämfört med|I jämförelse med|I förhållande till|Under)\\s+(?:\\p{L}+\\s+){0,2}(?:${aYear}|${yearBefore})`,
  'iu',
)

/** än tidigare år: more than each of them. */
export const allEarlier =
  /(?<!\p{L})(?:än|över|slog|slår|överträffa\p{L}*)\s+(?:under\s+|(?:19|20)\d\d\s+)?(?:något\s+|alla\s+|samtliga\s+)?tidigare(?:\s+år)?(?!\s+(?:19|20)\d\d)(?!\p{L})/iu
/** än de två föregående åren. */
export const severalEarlier =
  /(?<!\p{L})än\s+(?:under\s+)?de\s+(?:(\p{L}+)\s+(?:närmast\s+)?(?:föregående|senaste|tidigare)|(?:föregående|senaste|tidigare)\s+(\p{L}+))\s+åren/iu
