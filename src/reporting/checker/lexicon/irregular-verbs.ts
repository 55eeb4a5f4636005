/*
 * A table: verbs whose forms the word list holds one by one, so that its flags do not tell what they are. Infinitive, present,
 * past, supine; a dash where there is none.
 */
import type { WordFeature } from './word-feature.ts'

const verbs = `
vara är var varit
bli blir blev blivit
ha har hade haft
- kan kunde kunnat
- ska skulle -
- skall skulle -
vilja vill ville velat
- måste måste måst
- bör borde bort
få får fick fått
gå går gick gått
ge ger gav gett
- - - givit
ta tar tog tagit
göra gör gjorde gjort
se ser såg sett
stå står stod stått
ligga ligger - legat
sitta sitter satt suttit
sätta sätter satte satt
komma kommer kom kommit
finnas finns fanns funnits
veta vet visste vetat
säga säger sade sagt
lägga lägger lade lagt
bära bär - burit
dra drar drog dragit
skriva skriver skrev skrivit
driva driver drev drivit
bygga bygger byggde byggt
hålla håller höll hållit
låta låter lät låtit
falla faller föll fallit
leda leder ledde lett
mäta mäter mätte mätt
möta möter mötte mött
nå når nådde nått
bero beror berodde berott
tro tror trodde trott
visa visar visade visat
köra kör körde kört
lära lär lärde lärt
höra hör hörde hört
vinna vinner vann vunnit
binda binder - bundit
skjuta skjuter sköt skjutit
bjuda bjuder bjöd bjudit
sluta slutar slutade slutat
hinna hinner hann hunnit
välja väljer valde valt
sälja säljer sålde sålt
följa följer följde följt
hjälpa hjälper hjälpte hjälpt
låna lånar lånade lånat
finna finner fann funnit
lyda lyder lydde lytt
ställa ställer ställde ställt
fatta fattar fattade fattat
sprida sprider spred spridit
växa växer växte vuxit
`

const forms = new Map<string, Set<WordFeature>>()
const kinds = ['infinitive', 'present', 'past', 'supine'] as const
for (const line of verbs.trim().split('\n'))
  for (const [at, form] of line.split(' ').entries()) {
    const kind = kinds[at]
    if (form === '-' || kind === undefined) continue
    forms.set(form, (forms.get(form) ?? new Set<WordFeature>()).add(kind))
  }

const particle =
  /^(?:inne|del|möjlig|synlig|tydlig|offentlig|fram|upp|ut|in|av|på|till|för|be|an|åter|över|under|med|om|sam|mot|ned|bi|före|vidare|tillvara|efter|ur|rätt|kvar|bort|genom|runt|kring|ihop|fast|fri|ny|verk|på)$/

/** The forms of an irregular verb, of a compound with one, and their passives. */
export function irregularFeatures(word: string): ReadonlySet<WordFeature> | undefined {
  const whole = forms.get(word)
  if (whole) return whole
  for (let at = 2; at <= word.length - 2; at++) {
    const rest = word.slice(at)
    const found = forms.get(rest) ?? (rest.length > 2 && rest.endsWith('s') ? passiveOf(rest) : undefined)
    if (found && particle.test(word.slice(0, at))) return found
  }
  return word.endsWith('s') && word.length > 2 ? passiveOf(word) : undefined
}

/** ges, görs, leds, drivs, byggdes, gjorts. */
function passiveOf(word: string): ReadonlySet<WordFeature> | undefined {
  const bare = word.slice(0, -1)
  if (['varit', 'är', 'har', 'kan', 'var', 'bör', 'vill'].includes(bare)) return undefined
  const found = [bare, `${bare}er`, `${bare}r`].flatMap((active, at) => {
    const features = [...(forms.get(active) ?? [])]
    return at === 0 ? features : features.filter((one) => one === 'present')
  })
  return found.length > 0 ? new Set(found) : undefined
}

/** Whether a word ends as an irregular verb does, whatever stands before: `förutsätts`, `handlägger`, and the ambiguous `låg`. */
export function endsLikeVerb(word: string): boolean {
  const bare = word.endsWith('s') ? word.slice(0, -1) : word
  if (/(?:låg|växt|band|bar)$/.test(bare)) return true
  for (let at = 0; at <= bare.length - 4; at++) {
    const features = forms.get(word.slice(at)) ?? forms.get(bare.slice(at)) ?? forms.get(`${bare.slice(at)}a`)
    if (features !== undefined) return true
  }
  return false
}
