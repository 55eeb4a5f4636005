/*
 * The units of the region, which questions are given to. A table: one line for each text.
 */
export const unitTexts = {
  'units.title': { sv: 'Enheter', en: 'Units' },
  'units.lead': {
    sv: 'De enheter som frågor fördelas till. Den som leder en enhet läser dess svar, om ingen annan är vald.',
    en: 'The units that questions are given to. Whoever leads a unit reads its answers, unless somebody else is chosen.',
  },
  'units.none': {
    sv: 'Ingen enhet finns än. Lägg till den första här nedanför, så väljs enheten ur en lista när frågor fördelas.',
    en: 'There is no unit yet. Add the first below, and units are chosen from a list when questions are assigned.',
  },
  'units.noLeader': { sv: 'Ingen leder den än', en: 'Nobody leads it yet' },
  'units.led': { sv: 'Leds av {name}', en: 'Led by {name}' },
  'units.members': { sv: 'medlemmar: {count}', en: 'members: {count}' },
  'units.questions': { sv: 'frågor i omgångar: {count}', en: 'questions in rounds: {count}' },
  'units.change': { sv: 'Ändra {name}', en: 'Change {name}' },
  'units.add': { sv: 'Lägg till en enhet', en: 'Add a unit' },
  'units.name': { sv: 'Enhetens namn', en: 'Name of the unit' },
  'units.name.needed': { sv: 'Skriv enhetens namn.', en: 'Write the name of the unit.' },
  'units.leader': { sv: 'Leder enheten', en: 'Leads the unit' },
  'units.leader.help': {
    sv: 'Blir granskare av det enheten får.',
    en: 'Becomes the reviewer of what the unit is given.',
  },
  'units.who': { sv: 'Hör till enheten', en: 'Belong to the unit' },
  'units.saved': { sv: 'Enheten är sparad.', en: 'The unit has been saved.' },
  'units.typed': { sv: 'Namn som bara är skrivna', en: 'Names that were only typed' },
  'units.typed.lead': {
    sv: 'De står i omgångar men inte i registret. Är det samma enhet som en annan, slå ihop dem; frågorna följer med.',
    en: 'They stand in rounds but not in the register. If one is the same unit as another, merge them; the questions go along.',
  },
  'units.takeUp': { sv: 'Lägg till i registret', en: 'Add to the register' },
  'units.takeUp.of': { sv: 'Lägg till {name} i registret', en: 'Add {name} to the register' },
  'units.merge': { sv: 'Slå ihop', en: 'Merge' },
  'units.merge.into': { sv: '{name} är samma som', en: '{name} is the same as' },
  'units.merge.other': { sv: 'Slå ihop {name} med en annan', en: 'Merge {name} with another' },
  'units.merged': { sv: 'Enheterna är sammanslagna.', en: 'The units have been merged.' },
  'units.merged.latest': {
    sv: 'Senast slogs {from} ihop med {into}, av {name}.',
    en: 'Latest, {from} was merged with {into}, by {name}.',
  },
  'units.part': { sv: 'Dela dem igen', en: 'Part them again' },
  'units.parted': { sv: 'Enheterna är delade igen.', en: 'The units have been parted again.' },
} as const
