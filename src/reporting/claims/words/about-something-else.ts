/*
 * Words of change that are not about a figure although one stands near: "ökat fokus", "ett ökat behov", "tillgängligheten har ökat genom
 * 12 nya hållplatser", "företagen har ökat sin omsättning". Reports are full of them.
 */
const measured =
  /^\s+(?:av\s+|i\s+)?(?:antal|antalet|belopp|beloppet|andel|andelen|nivå|nivån|volym|volymen|summa|summan|medlen|utbetalning|utbetalningar|utbetalningarna|ansökningar|ansökningarna|stöden|besluten|söktryck|söktrycket|handläggningstid|handläggningstiden|medfinansiering|medfinansieringen|deltagande|deltagandet)(?!\p{L})/iu
const goesOn =
  /^(?:\s*$|\s*[.,;:!?()–|]|\s+(?:till|med|från|sedan|jämfört|under|i|på|mellan|och|eller|men|för|så|då|ytterligare|även|också|inte|ej|igen|åter|varje|år|de|det|mest|minst|stort|något|mycket|\p{L}+(?<!e)t|\p{N}.*)(?![\p{L}-]))/iu
const taken =
  /(?:^|[^\p{L}])(?:ett|en|den|det|de|dessa|på|av|till|för|med|genom|mot|kring|om|mot|vid|trots|efter|utan|vissa|många|ger|gett|ge|fått|skapat|skapa)\s+$/iu
const auxiliary = /(?:^|[^\p{L}])(?:har|hade|ha)(?:\s+[\p{L}]+){0,8}\s+$/iu
const participle =
  /^(?:ökat|ökade|ökad|minskat|minskade|minskad|förbättrat|förbättrade|förbättrad|försämrat|försämrade|försämrad)$/iu
const owned = /^\s+(?:\p{L}+t\s+)?(?:sin|sitt|sina|deras|vår|vårt|våra|dess)(?!\p{L})/iu
/** What grew or shrank, said right after the verb: minskade smittspridningen. */
const object = /^\s+(?:\p{L}+a\s+|\p{L}+- och )?\p{L}{3,}(?:et|en|na|an)(?!\p{L})/iu
/** den nedåtgående trenden is the figure's own. */
const trend = /^\s+(?:trend|mönst|kurv|utveckling)\p{L}*/iu
const vague =
  'behov|efterfråga|fokus|kunskap|kompetens|intresse|medvetenhet|förståelse|kapacitet|förmåga|samverkan|samarbete|engagemang|trygghet|tillit|möjlighet|tillgänglighet|delaktighet|attraktivitet|konkurrens|vårdskuld|utsläpp|klimatavtryck|skillnad|utanförskap|kvalitet|synlighet|inkludering|sysselsättning|\\p{L}{4}het(?:en)?(?=\\s)|självförtroende|jämställdhet|livskvalitet|inflytande|krav|press|(?<!sök)tryck|osäkerhet|takt|digitalisering'
const vagueSubject = new RegExp(`(?:^|[^\\p{L}])\\p{L}*(?:${vague})\\p{L}*\\s+(?:[\\p{L}\\d]+\\s+){0,5}$`, 'iu')
const growing = /^(?:växer|växte|vuxit)$/iu
const actor =
  /(?:^|[^\p{L}])(?:\p{L}*företag\p{L}*|näringsliv\p{L}*|bransch\p{L}*|verksamhet\p{L}*|organisation\p{L}*|ort\p{L}*)\s+(?:har\s+)?$/iu
const vagueObject = new RegExp(`^\\s+(?:av\\s+|i\\s+)?(?:\\p{L}+\\s+)?\\p{L}*(?:${vague})\\p{L}*`, 'iu')
const reachesFigure = /^(?:\s+\p{L}+){0,3}\s+(?:till|med|på)\s+(?:\p{L}+\s+)?$/iu
/** `har minskat, men 84 deltagare`: the figure begins a clause of its own. */
const contrast = /(?<!\p{L})(?:men|medan|däremot)\s+$/iu
const cause = /(?<!\p{L})(?:genom|tack vare|till följd av|på grund av|i och med|med hjälp av)(?!\p{L})/iu

const ownChange =
  /(?<!\p{L})(?:ök|minsk|förbättr|försämr)(?:ar|at|ade)\s+(?:\p{L}+t\s+)?(?:sin|sitt|sina|deras|vår|vårt|våra|dess)(?!\p{L})/iu

/** Somebody in the clause has changed what is theirs: "företagen har ökat sin omsättning med 12 procent". */
export function isOwned(clause: string): boolean {
  return ownChange.test(clause)
}

export type Surroundings = {
  /** The clause up to the word, and the sentence after it. */
  readonly before: string
  readonly word: string
  readonly after: string
  /** What stands between the word and its figure, where the figure comes after. */
  readonly between: string | undefined
  /** What the catalogue calls the figure: its own noun is never something else. */
  readonly label: string
}

export function isOfSomethingElse({ before, word, after, between, label }: Surroundings): boolean {
  const reaches = between !== undefined && reachesFigure.test(between)
  if (owned.test(after)) return true
  if (between !== undefined && contrast.test(between)) return true
  if (between !== undefined && cause.test(between)) return true
  if (growing.test(word) && actor.test(before)) return true
  if (participle.test(word) && isAttribute(before, word, after)) return true
  if (!reaches && object.test(after) && !measured.test(after) && !goesOn.test(after) && !trend.test(after)) return true
  if (reaches || namesFigure(before, label)) return false
  return vagueSubject.test(before) || vagueObject.test(after)
}

/** "Utsläppen fortsatte att minska" is of the figure where the figure is of emissions: the words begin alike. */
function namesFigure(before: string, label: string): boolean {
  const stems = [...label.toLowerCase().matchAll(/\p{L}{5,}/gu)].map(([word]) =>
    word.slice(0, Math.max(5, word.length - 3)),
  )
  return stems.some((stem) => before.toLowerCase().includes(stem))
}

/** `ökat fokus` stands before its noun; `har ökat kraftigt` does not. */
function isAttribute(before: string, word: string, after: string): boolean {
  if (measured.test(after)) return false
  if (/d$/iu.test(word) || taken.test(before)) return true
  if (goesOn.test(after) || auxiliary.test(before)) return false
  return /t$/iu.test(word) || before.trim() === ''
}
