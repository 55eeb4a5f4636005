/*
 * The words of signing, signed reports and the national view, in Swedish and English. A table: one line for each text.
 */
export const signingTexts = {
  'sign.lead': {
    sv: 'När rapporten undertecknas fryses allt: text, siffror med sina rader, formulär och källor. Därefter rättas den bara genom en ändring med ett skäl.',
    en: 'When the report is signed everything is frozen: text, figures with their rows, form and sources. After that it is corrected only by an amendment with a reason.',
  },
  'sign.amend.lead': {
    sv: 'Ändringen blir en ny undertecknad rapport. Den förra finns kvar och leder hit.',
    en: 'The amendment becomes a new signed report. The one before remains and leads here.',
  },
  'sign.remains': { sv: 'Det som återstår', en: 'What remains' },
  'sign.nothing': {
    sv: 'Inget hindrar att rapporten undertecknas.',
    en: 'Nothing keeps the report from being signed.',
  },
  'sign.notApproved': { sv: '{count} svar är inte godkända:', en: '{count} answers are not approved:' },
  'sign.unkept': {
    sv: '{count} svar har text som inte är sparad som version:',
    en: '{count} answers have text that is not kept as a version:',
  },
  'sign.stopping': { sv: '{count} anmärkningar stoppar', en: '{count} findings stop' },
  'sign.writes': { sv: '{question}: {names} skriver just nu', en: '{question}: {names} is writing just now' },
  'sign.keep': { sv: 'Spara det som skrivs som versioner', en: 'Keep what is being written as versions' },
  'sign.kept': {
    sv: 'Det som skrevs är sparat som versioner.',
    en: 'What was being written has been kept as versions.',
  },
  'sign.mayNot': { sv: 'Du kan läsa, men inte underteckna.', en: 'You can read, but not sign.' },
  'sign.reason': { sv: 'Skäl till ändringen', en: 'Reason for the amendment' },
  'sign.meaning': { sv: 'Du undertecknar rapporten som den står nu.', en: 'You sign the report as it stands now.' },
  'sign.do': { sv: 'Underteckna rapporten', en: 'Sign the report' },
  'sign.doAmend': { sv: 'Underteckna ändringen', en: 'Sign the amendment' },
  'sign.done': { sv: 'Rapporten är undertecknad.', en: 'The report has been signed.' },
  'sign.amended': {
    sv: 'Ändringen är undertecknad. Båda finns kvar.',
    en: 'The amendment has been signed. Both are kept.',
  },
  'signed.title': { sv: '{title}, undertecknad', en: '{title}, signed' },
  'signed.lead': {
    sv: 'Undertecknad {day} av {who}. Den öppnas som den var då.',
    en: 'Signed {day} by {who}. It opens as it was then.',
  },
  'signed.hash': { sv: 'Kontrollsumma', en: 'Hash' },
  'signed.figures': { sv: 'Siffror ur katalogen', en: 'Figures from the catalogue' },
  'signed.form': { sv: 'Formulär', en: 'Form' },
  'signed.reason': { sv: 'Skäl till ändringen', en: 'Reason for the amendment' },
  'signed.package': { sv: 'Paket för en annan installation (JSON)', en: 'Package for another installation (JSON)' },
  'signed.all': { sv: 'Undertecknad och ändrad', en: 'Signed and amended' },
  'signed.first': { sv: 'Undertecknad {day}', en: 'Signed {day}' },
  'signed.amendment': { sv: 'Ändring {number}, {day}', en: 'Amendment {number}, {day}' },
  'national.title': { sv: 'Nationell vy {year}', en: 'National view {year}' },
  'national.lead': {
    sv: 'Svar, tabeller och siffror från {count} regioner sida vid sida.',
    en: 'Answers, tables and figures of {count} regions side by side.',
  },
  'national.none': {
    sv: 'Inga rapporter är inlästa för året. Läs in ett paket som en region har undertecknat.',
    en: 'No reports have been read in for the year. Read in a package that a region has signed.',
  },
  'national.first': { sv: 'Den första', en: 'The first' },
  'national.noAnswer': { sv: 'Inget svar.', en: 'No answer.' },
  'national.figures': { sv: 'Siffror', en: 'Figures' },
  'national.figures.lead': {
    sv: 'Siffror summeras bara där definitionen är densamma och där en summa säger något.',
    en: 'Figures are summed only where the definition is the same and a sum says something.',
  },
  'national.values': { sv: 'Regionernas värden', en: 'Values of the regions' },
  'national.sum': { sv: 'Summa', en: 'Sum' },
  'national.noSum': { sv: 'Summeras inte', en: 'Not summed' },
  'national.without': { sv: 'utan {regions}', en: 'without {regions}' },
  'national.receive': { sv: 'Läs in ett paket', en: 'Read in a package' },
  'national.file': { sv: 'Paket (JSON)', en: 'Package (JSON)' },
  'national.receive.do': { sv: 'Läs in', en: 'Read in' },
  'national.received': {
    sv: 'Paketet är inläst, och kontrollsumman stämmer.',
    en: 'The package has been read in, and its hash agrees.',
  },
} as const
