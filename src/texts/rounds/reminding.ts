/*
 * Reminders: what is due, by hand and by a rhythm of their own, and what has gone. A table: one line for each text.
 */
export const remindingTexts = {
  'round.remindAll': { sv: 'Påminn', en: 'Remind' },
  'round.remindAll.lead.mail': {
    sv: 'Var och en får ett brev med allt som är sent eller snart ska lämnas eller läsas. Ingen påminns härifrån oftare än var femte dag.',
    en: 'Each person gets one letter with all that is late or soon to be handed in or read. Nobody is reminded from here more often than every fifth day.',
  },
  'round.remindAll.lead.page': {
    sv: 'E-post är inte inställd, så påminnelsen visas på Min sida. Ingen påminns härifrån oftare än var femte dag.',
    en: 'Mail is not set up, so the reminder is shown on each person’s own page. Nobody is reminded from here more often than every fifth day.',
  },
  'round.remindAll.none': {
    sv: 'Ingen har något som är sent eller ska lämnas eller läsas inom en vecka.',
    en: 'Nobody has anything that is late, or to be handed in or read within a week.',
  },
  'round.remindAll.do': { sv: 'Påminn dem som är kryssade', en: 'Remind those that are ticked' },
  'round.remindAll.never': { sv: 'Inte påmind än.', en: 'Not reminded yet.' },
  'round.remindAll.last': { sv: 'Påmind senast {day}.', en: 'Last reminded {day}.' },
  'round.remindAll.wait': {
    sv: 'Påmind {day}. Kan påminnas igen {from}.',
    en: 'Reminded {day}. Can be reminded again {from}.',
  },
  'round.remindAll.letter': { sv: 'Läs brevet', en: 'Read the letter' },
  'round.remindAll.to': { sv: 'Till {address}: {subject}', en: 'To {address}: {subject}' },
  'round.remindAll.unowned': {
    sv: 'Sena svar som ingen har fått: {count}. Där finns ingen att påminna.',
    en: 'Late answers that nobody has been given: {count}. There is nobody to remind.',
  },
  'round.reminded.mail': { sv: 'Påminnelserna har gått ut.', en: 'The reminders have gone out.' },
  'round.reminded.page': {
    sv: 'Påminnelserna syns på Min sida hos dem som fick dem.',
    en: 'The reminders are shown on the own pages of those who got them.',
  },
  'round.mail.subject': {
    sv: 'Påminnelse: {count} svar i rapporten',
    en: 'Reminder: {count|answer|answers} in the report',
  },
  'round.mail.text': {
    sv: 'Det här väntar på dig i {report} {year}. Öppna Min sida i Kraftsamling: där ligger det som ska skrivas och läsas. Hör av dig till samordnaren om dagen inte går att hålla.',
    en: 'This waits for you in {report} {year}. Open your page in Kraftsamling: what is to be written and read lies there. Talk to the round leader if the day cannot be kept.',
  },
  'due.write.late': { sv: 'skulle lämnas {day}, {days|dag|dagar} sent', en: 'was due {day}, {days|day|days} late' },
  'due.write.dayLate': { sv: 'skulle lämnas {day}, en dag sent', en: 'was due {day}, one day late' },
  'due.write.today': { sv: 'ska lämnas i dag, {day}', en: 'due today, {day}' },
  'due.write.tomorrow': { sv: 'ska lämnas i morgon, {day}', en: 'due tomorrow, {day}' },
  'due.write.soon': { sv: 'ska lämnas {day}, om {days|dag|dagar}', en: 'due {day}, in {days|day|days}' },
  'due.read.late': {
    sv: 'skulle vara läst {day}, {days|dag|dagar} sent',
    en: 'was to be read {day}, {days|day|days} late',
  },
  'due.read.dayLate': { sv: 'skulle vara läst {day}, en dag sent', en: 'was to be read {day}, one day late' },
  'due.read.today': { sv: 'ska läsas i dag, {day}', en: 'to be read today, {day}' },
  'due.read.tomorrow': { sv: 'ska läsas senast i morgon, {day}', en: 'to be read by tomorrow, {day}' },
  'due.read.soon': { sv: 'ska läsas senast {day}, om {days|dag|dagar}', en: 'to be read by {day}, in {days|day|days}' },
  'round.readBy': { sv: 'läses senast {day}', en: 'read by {day}' },
  'round.readsIt': { sv: '{name} läser', en: '{name} reads' },
  'round.rhythm': { sv: 'Påminnelser som går av sig själva', en: 'Reminders that go by themselves' },
  'round.rhythm.lead': {
    sv: 'En månad, en vecka och en dag före sin egen dag, och dagen efter, får var och en ett brev om det som inte är lämnat eller läst. Breven går på vardagsmorgnar. Månads- och veckobreven hoppas över om det är mindre än fem dagar sedan förra påminnelsen.',
    en: 'A month, a week and a day before each person’s own day, and the day after, she gets a letter on what is not handed in or read. Letters go on the mornings of working days. Those of the month and the week are left out when the last reminder was less than five days ago.',
  },
  'round.rhythm.isOn': { sv: 'På sedan {day}, av {name}.', en: 'On since {day}, by {name}.' },
  'round.rhythm.isOff': { sv: 'Av. Ingen påminns förrän du gör det.', en: 'Off. Nobody is reminded until you do it.' },
  'round.rhythm.on': { sv: 'Slå på', en: 'Switch on' },
  'round.rhythm.off': { sv: 'Slå av', en: 'Switch off' },
  'round.rhythm.switchedOn': {
    sv: 'Påminnelserna går nu av sig själva.',
    en: 'Reminders now go by themselves.',
  },
  'round.rhythm.switchedOff': {
    sv: 'Inga påminnelser går längre av sig själva.',
    en: 'No reminders go by themselves any longer.',
  },
  'round.rhythm.nothing': {
    sv: 'Inget brev skulle gå de närmaste sex veckorna.',
    en: 'No letter would go during the next six weeks.',
  },
  'round.rhythm.coming': { sv: 'Brev som kommer att gå', en: 'Letters that will go' },
  'round.rhythm.wouldCome': {
    sv: 'Se vilka brev som skulle gå',
    en: 'See which letters would go',
  },
  'round.rhythm.letter': { sv: '{name}: {questions}', en: '{name}: {questions}' },
  'round.sent': { sv: 'Påminnelser som har gått ({count})', en: 'Reminders that have gone ({count})' },
  'round.sent.none': { sv: 'Ingen har påmints i omgången.', en: 'Nobody has been reminded in the round.' },
  'round.sent.day': { sv: 'Dag', en: 'Day' },
  'round.sent.who': { sv: 'Vem', en: 'Who' },
  'round.sent.what': { sv: 'Svar', en: 'Answers' },
  'round.sent.how': { sv: 'Hur', en: 'How' },
  'round.sent.by': { sv: 'Av', en: 'By' },
  'round.sent.mail': { sv: 'brev', en: 'letter' },
  'round.sent.page': { sv: 'på Min sida', en: 'on the own page' },
  'round.sent.itself': { sv: 'av sig självt', en: 'by itself' },
  'my.reminded': { sv: 'påmind {day}', en: 'reminded {day}' },
} as const
