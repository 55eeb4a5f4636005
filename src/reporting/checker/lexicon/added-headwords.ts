/*
 * A table: established words that the list lacks, in the list's own form, headword and flags. Flags used here: A genitive, D or B
 * the definite form, G H J plurals, E -n, X may begin a compound, v begins one with an s, Y may end one.
 */
export const addedHeadwords: readonly string[] = [
  'hubb/ADGXY',
  'nod/ADHXY',
  'råd/ABXvY',
  'gap/ABXY',
  'webbinarium/AJY',
  'webbinarie/XZ',
  'årshjul/ABXvY',
  'pandemi/AEHXY',
  'coronapandemi/AEHXY',
  'testbädd/ADGvY',
  'demonstrator/AEHXY',
  'klustring/ADGvY',
  'datan',
  'samhandling/ADGvY',
  'samskapa/MNOPjmAY',
  'samskapande/ACFXY',
  'samagera/MNjmAY',
  'revolvera/MNOPjmAY',
  'laddinfrastruktur/ADHY',
  'startup/ADXY',
  'inkubator/AEHXvY',
  'ledhuvudman/A',
  'digitalisering/ADGvY',
  'hållbarhet/ADfvY',
  'trygghetsskapande',
  'normbrytande',
  'normkritisk/OPQY',
  'jämställdhetsintegrera/MNOjmAY',
  'yrkesvux/AX',
  'vuxenutbildning/ADGvY',
  'etableringsjobb/ABvY',
  'elektrifiering/ADGvY',
  'tjänstefiering/ADGvY',
  'överbygga/A',
  'tredjeland/AB',
  'fossilfri/OPQY',
  'klimatneutral/OPQY',
  'biogas/ADHXY',
  'vätgas/ADHXY',
  'fullmäktige/A',
  'regionfullmäktige/A',
  'kommunfullmäktige/A',
  'upphandlare/ADEXY',
  'etablerare/ADEXY',
  'medfinansiär/ADHvY',
  'medinvesterare/ADEXY',
  'transition/ADHvY',
  'lärosäte/ACEFXY',
  'applicerbarhet/ADvY',
  'skalbarhet/ADvY',
  'spårbarhet/ADvY',
  'socioekonomi/AEY',
  'socioekonomisk/OPQY',
  'transdisciplinär/OPQY',
  'tvärsektoriell/OPQY',
  'sektorsövergripande',
  'genusforskning/ADvY',
  'läkemedel/ACFsvY',
]

/** First parts that join with almost any word: `samfinansiera`, `mikrostöd`, `lärprojekt`. */
export const freeFirstParts: ReadonlySet<string> = new Set(
  (
    'sam med om ny för efter före under över ut in upp ner vidare åter icke själv hel halv fler mång få lång kort hög låg stor små ' +
    'fri snabb grön del mellan tvär inter multi mikro makro nano tele eko bio geo agro tekno socio psyko neuro hydro termo foto ' +
    'video corona covid webb web e post pre anti pro re sub super hyper meta mega mini maxi ultra infra trög lätt tung lär led ' +
    'län läns humankapital etno euro trans hem distans elev ung barn äldre flyg tåg buss cykel bil båt energi klimat miljö natur'
  ).split(' '),
)
