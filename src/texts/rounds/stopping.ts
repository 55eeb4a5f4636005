/*
 * The words of the page where the leader chooses which findings stop, and what each rule of the checker looks for, in Swedish and English.
 * A table: one line for each text.
 */
export const stoppingTexts = {
  'stopping.title': { sv: 'Anmärkningar som stoppar', en: 'Findings that stop' },
  'stopping.lead': {
    sv: 'En regel som stoppar hindrar varje svar med en sådan anmärkning från att lämnas och från att godkännas, och rapporten från att undertecknas. Andra anmärkningar visas, men hindrar ingen. En anmärkning som är lagd åt sidan med skäl stoppar inte.',
    en: 'A rule that stops keeps every answer with such a finding from being handed in and from being approved, and the report from being signed. Other findings are shown, but stop nobody. A finding that was set aside with a reason does not stop.',
  },
  'stopping.now': { sv: '{rules} av {all} regler stoppar.', en: '{rules} of {all} rules stop.' },
  'stopping.now.nothing': { sv: 'Just nu hindrar de inget.', en: 'Just now they stop nothing.' },
  'stopping.now.stops': {
    sv: 'Just nu hindrar de {answers} svar, med {findings|anmärkning|anmärkningar} i hela rapporten.',
    en: 'Just now they stop {answers|answer|answers}, with {findings|finding|findings} in the whole report.',
  },
  'stopping.signed': {
    sv: 'Rapporten är undertecknad. Reglerna kan ändras när den är öppnad för en ändring.',
    en: 'The report is signed. The rules can be changed when it has been opened for an amendment.',
  },
  'stopping.default.on': { sv: 'Stoppar i en ny omgång.', en: 'Stops in a new round.' },
  'stopping.default.off': { sv: 'Stoppar inte i en ny omgång.', en: 'Does not stop in a new round.' },
  'stopping.would.nothing': { sv: 'Skulle inte hindra något nu.', en: 'Would stop nothing now.' },
  'stopping.would': { sv: 'Skulle nu hindra', en: 'Would now stop' },
  'stopping.would.handIn': { sv: '{count} svar innan det lämnas', en: '{count|answer|answers} before handing in' },
  'stopping.would.approve': { sv: '{count} svar innan det godkänns', en: '{count|answer|answers} before approval' },
  'stopping.would.sign': {
    sv: 'rapporten innan den undertecknas, med {count|anmärkning|anmärkningar}',
    en: 'the report before it is signed, with {count|finding|findings}',
  },
  'stopping.latest': { sv: 'Senast ändrat {day} av {who}.', en: 'Last changed {day} by {who}.' },
  'stopping.latest.on': { sv: 'Började stoppa', en: 'Began to stop' },
  'stopping.latest.off': { sv: 'Slutade stoppa', en: 'Ceased to stop' },
  'stopping.undo': { sv: 'Ångra ändringen', en: 'Undo the change' },
  'stopping.undone': { sv: 'Ändringen är ångrad.', en: 'The change has been undone.' },
  'stopping.saved': {
    sv: 'Valet är sparat, och gäller från nu. Det kan ångras här.',
    en: 'The choice has been saved, and holds from now. It can be undone here.',
  },
  'stopping.toDefault': { sv: 'Återställ till standard', en: 'Return to the defaults' },
  'stopping.isDefault': { sv: 'Reglerna är som i en ny omgång.', en: 'The rules are as in a new round.' },
  'stopping.subject.leftovers': { sv: 'Kvarglömt och trasigt', en: 'Left behind and broken' },
  'stopping.subject.figures': { sv: 'Siffror, belopp och perioder', en: 'Figures, amounts and periods' },
  'stopping.subject.answers': { sv: 'Vad svaret säger', en: 'What the answer says' },
  'stopping.subject.rows': { sv: 'Tabellernas rader', en: 'Rows of the tables' },
  'stopping.subject.language': { sv: 'Språk och skrivsätt', en: 'Language and writing' },
  'stopping.subject.form': { sv: 'Hänvisningar och formuläret', en: 'References and the form' },
  'rule.R-NOTE': {
    sv: 'En anteckning till en kollega eller ett ”fyll i här” står kvar i texten.',
    en: 'A note to a colleague or a “fill in here” is still in the text.',
  },
  'rule.R-EMPTY': { sv: 'En rubrik eller punkt har ingen text.', en: 'A heading or a bullet has no text.' },
  'rule.R-ENC': {
    sv: 'Tecken har gått sönder när texten flyttades, så att å, ä och ö blir annat.',
    en: 'Characters were broken when the text was moved, so that å, ä and ö read otherwise.',
  },
  'rule.R-BREAK': { sv: 'Ett ord eller en cell är delad mitt i.', en: 'A word or a cell is cut in two.' },
  'rule.R-HEADER': {
    sv: 'Ett sidhuvud eller en sidfot har följt med in i texten.',
    en: 'A running header or footer came along into the text.',
  },
  'rule.R-WORD': {
    sv: 'Texten säger till exempel ”ökat” eller ”flest” om en siffra som säger något annat.',
    en: 'The text says for instance “increased” or “most” of a figure that says otherwise.',
  },
  'rule.R-FIGURE': {
    sv: 'En siffra i texten har fått ett nytt värde, eller finns inte längre i katalogen.',
    en: 'A figure in the text has a new value, or is no longer in the catalogue.',
  },
  'rule.R-SUM': {
    sv: 'Delar som ska bli en summa, eller andelar som ska bli hundra, gör det inte.',
    en: 'Parts that should make a sum, or shares that should make a hundred, do not.',
  },
  'rule.R-PERIOD': {
    sv: 'En period slutar innan den börjar, eller ligger utanför året.',
    en: 'A period ends before it begins, or lies outside the year.',
  },
  'rule.R-CLAIM': {
    sv: 'Texten påstår något om mängd eller förändring utan någon siffra.',
    en: 'The text claims something of amount or change without a figure.',
  },
  'rule.R-FMT': {
    sv: 'Belopp, datum eller perioder skrivs på olika sätt i samma rapport.',
    en: 'Amounts, dates or periods are written in different ways in the same report.',
  },
  'rule.R-ANSWER': {
    sv: 'Svaret lämnar ut något som frågan uttryckligen ber om.',
    en: 'The answer leaves out something that the question asks for in so many words.',
  },
  'rule.R-SCOPE': {
    sv: 'Innehållet hör enligt formuläret till ett annat avsnitt.',
    en: 'By the form the content belongs to another section.',
  },
  'rule.R-STATUS': {
    sv: 'Något berättas som kommande fast tiden redan har varit.',
    en: 'Something is told as yet to come although its time has passed.',
  },
  'rule.R-CONFLICT': {
    sv: 'Två ställen säger olika om samma sak.',
    en: 'Two places say different things of the same matter.',
  },
  'rule.R-DUPTEXT': {
    sv: 'Samma stycke eller mening står på flera ställen.',
    en: 'The same passage or sentence stands in several places.',
  },
  'rule.R-REQ': {
    sv: 'En rad saknar en uppgift som formuläret kräver.',
    en: 'A row lacks something that the form requires.',
  },
  'rule.R-ENUM': {
    sv: 'Ett värde är inte bland dem som formuläret låter välja.',
    en: 'A value is not among those that the form lets one choose.',
  },
  'rule.R-ROWS': {
    sv: 'Tabellen har fler eller färre rader än formuläret ber om.',
    en: 'The table has more or fewer rows than the form asks for.',
  },
  'rule.R-MAP': {
    sv: 'Målet eller prioriteringen hör till ett annat område än det som anges.',
    en: 'The goal or priority belongs to another area than the one that is stated.',
  },
  'rule.R-CROSS': {
    sv: 'Matrisen säger annat än de insatser som redovisas.',
    en: 'The matrix says otherwise than the undertakings that are told of.',
  },
  'rule.R-SPELL': {
    sv: 'Ordet finns varken i ordlistan eller i regionens egen.',
    en: 'The word is neither in the word list nor in the region’s own.',
  },
  'rule.R-GRAM': { sv: 'Meningen har ett grammatiskt fel.', en: 'The sentence has a grammatical fault.' },
  'rule.R-NAME': {
    sv: 'Samma namn skrivs på flera sätt.',
    en: 'The same name is written in several ways.',
  },
  'rule.R-ABBR': {
    sv: 'En förkortning används utan att ha förklarats.',
    en: 'An abbreviation is used without having been explained.',
  },
  'rule.R-PUNCT': {
    sv: 'Ett mellanslag, en punkt eller ett tankstreck är fel eller saknas.',
    en: 'A blank, a full stop or a dash is wrong or missing.',
  },
  'rule.R-PAREN': {
    sv: 'En parentes eller ett citattecken saknar sitt par.',
    en: 'A bracket or a quotation mark has no pair.',
  },
  'rule.R-REF': {
    sv: 'En hänvisning leder ingenstans, runt i en ring, eller står där ett svar skulle stå.',
    en: 'A reference leads nowhere, round in a circle, or stands where an answer should.',
  },
  'rule.R-DUPNUM': {
    sv: 'Numrerade delar kommer två gånger, i fel ordning eller med lucka.',
    en: 'Numbered parts come twice, out of order or with a gap.',
  },
  'rule.R-FORM': {
    sv: 'Formulärets egen text har ett fel, som ingen skribent kan rätta.',
    en: 'The form’s own text has a fault, which no writer can correct.',
  },
} as const
