/*
 * A table: the small words of Swedish, which never are half of a name or a compound, whatever else the word list can make of them.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'och eller samt men utan att som om när då där dit här hit hur vad vem var vilken vilket vilka varför eftersom medan innan ' +
    'sedan tills trots genom för till med av på i under över efter före mot vid från ur åt hos bland mellan kring runt längs inom ' +
    'utom utanför utöver enligt via per ut in upp ner ned fram bort hem hemma ute inne uppe nere åter isär ihop en ett den det de ' +
    'dem dess deras denna detta dessa min mitt mina din vår vårt våra er ert era sin sitt sina sig man jag du han hon vi ni oss ' +
    'någon något några ingen inget inga annan annat andra all allt alla var varje vardera båda bägge själv samma sådan sådant ' +
    'sådana mer mest mindre minst fler flera flest få färre mycket många lite litet inte ej icke även också bara endast dock ' +
    'alltså därför därmed därefter dessutom däremot idag nu redan ännu fortfarande ofta alltid aldrig ibland cirka ca drygt knappt ' +
    'så sa ha har hade haft är var vara varit blir bli blev blivit kan kunde ska skall skulle vill ville måste bör borde får fick ' +
    'gör gjorde gjort göra finns fanns funnits finnas ger gav gett ge tar tog tagit ta går gick gått gå kommer kom kommit komma ' +
    'två tre fyra fem sex sju åtta nio tio elva tolv första andra tredje etc exempel år del dels vara väl bra lika igen mitt tack samma olika nästan här åt vars vilkas ' +
    'allt allra äldre yngre respektive tillvara bland dit ditt endera ganska hittills ihop inåt jämte kanske längre mera ner nog när ofta per rätt sen strax än'
  ).split(' '),
)
