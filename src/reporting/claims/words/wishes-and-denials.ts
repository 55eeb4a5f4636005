/*
 * What makes a word of change no claim at all (a wish, a plan, a condition), and what turns it round (a negation before or after it).
 */
const wishing =
  'ska|skall|skulle|bör|borde|kan(?! (?:jämföras|konstateras|noteras|redovisas))|väntas|beräknas|planeras|förväntas|målet|mål|syftar|syftet|vill(?! säga)|önskar|hoppas|tros|antas|prognosen|behöver|måste|ambitionen|för att|så att'
const wish = new RegExp(`(?:^|[^\\p{L}])(?:${wishing})(?![\\p{L}])[^,;:]{0,60}$`, 'iu')
const wishedPast =
  /(?:^|[^\p{L}])(?:ska|skulle|bör|borde|kan|kunde|väntas|beräknas|förväntas|tros|antas)\s+(?:\p{L}+\s+){0,2}ha\s*$/iu
const condition = /(?:^|[^\p{L}])(?:om|ifall|huruvida|oavsett om)(?!\s+(?:att|året|\d))(?![\p{L}])[^,;:]{0,60}$/iu
/** What is over: nobody wishes in the past tense. */
const past =
  /^(?:\p{L}*[aå]t|\p{L}+ade|\p{L}+ades|\p{L}+ats|\p{L}+des|\p{L}*(?:steg|sjönk|föll|växte|vuxit|stigit|sjunkit|fallit|avtog|gick .*|blev .*|blivit .*))$/iu

export function isWished(before: string, word: string): boolean {
  if (condition.test(before)) return true
  return past.test(word) ? wishedPast.test(before) : wish.test(before)
}

const no = 'inte|ej|aldrig|knappast|ingen|inga|inget|icke'
const emphasis = /(?<!\p{L})inte (?:bara|enbart|endast|minst)(?!\p{L})/giu
const deniedBefore = new RegExp(`(?:^|[^\\p{L}])(?:${no})(?:\\s+\\p{L}+){0,3}\\s*$`, 'iu')
/** varken … eller: as far as the clause, but not past its verb: "som varken arbetar eller studerar har ökat". */
const neither =
  /(?:^|[^\p{L}])(?:varken|vare sig)\s(?![^,;]*\seller\s+\p{L}+\s+(?:har|hade|är|var|blev|\p{L}+ade)\s)[^,;]*$/iu
const without = /(?:^|[^\p{L}])utan (?:att (?:antalet |beloppet |det |ha |den )*)?(?:\p{L}+ )?$/iu
/** `ökade inte`, `ökade antalet inte`; `ökningen uteblev`. */
const deniedAfter = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}\\s+(?:${no})(?!\\p{L})(?!\\s+(?:bara|enbart|endast|minst|lika|heller))`,
  'iu',
)
/** ökningen bröts; den nedåtgående trenden från 2017 har brutits; not "har inte brutits". */
const ended =
  /^(?:\s+(?:trenden|mönstret|kurvan|utvecklingen|spiralen|takten))?(?:\s+(?:av|i|för|från|sedan)\s+[\p{L}\d]+)?(?:\s+har)?\s+(?:uteblev|uteblivit|avstannade|avstannat|bröts|brutits|upphörde|upphört|avbröts)(?!\p{L})/iu

const isFinite =
  /^(?:ökade|ökar|steg|stiger|växte|växer|minskade|minskar|sjönk|sjunker|föll|faller|krympte|höjdes|sänktes|förbättrades|försämrades|fördubblades|tredubblades|halverades)$/iu

export function isDenied(before: string, word: string, after: string): boolean {
  const plain = before.replaceAll(emphasis, '')
  if (deniedBefore.test(plain) || neither.test(plain) || without.test(plain)) return true
  return ended.test(after) || (isFinite.test(word) && deniedAfter.test(clauseOf(after)))
}

function clauseOf(after: string): string {
  return after.split(/[,;:]|\s(?:utan|men|och)\s/u)[0] ?? ''
}
