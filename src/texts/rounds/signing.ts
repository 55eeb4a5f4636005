/*
 * The words of signing and of signed reports, in Swedish and English. A table: one line for each text.
 */
export const signingTexts = {
  'findings.lead': {
    sv: '{all|anmärkning|anmärkningar}, varav {stops} stoppar. {aside|är lagd|är lagda} åt sidan.',
    en: '{all|finding|findings}, of which {stops|stops|stop}. {aside|has|have} been set aside.',
  },
  'findings.chosen': {
    sv: 'Visar {count} av {all|anmärkning|anmärkningar}.',
    en: 'Showing {count} of {all|finding|findings}.',
  },
  'findings.none': { sv: 'Inga anmärkningar här.', en: 'No findings here.' },
  'findings.more': {
    sv: 'Ytterligare {count} visas när ett avsnitt eller en ansvarig är vald.',
    en: 'Another {count} are shown when a section or an owner is chosen.',
  },
  'findings.section': { sv: 'Avsnitt', en: 'Section' },
  'findings.owner': { sv: 'Ansvarig', en: 'Owner' },
  'findings.rule': { sv: 'Regel', en: 'Rule' },
  'findings.severity': { sv: 'Allvar', en: 'Severity' },
  'findings.severity.error': { sv: 'Fel', en: 'Error' },
  'findings.severity.warning': { sv: 'Varning', en: 'Warning' },
  'findings.severity.notice': { sv: 'Påpekande', en: 'Notice' },
  'findings.all': { sv: 'Alla', en: 'All' },
  'findings.mine': { sv: 'Mina', en: 'Mine' },
  'findings.goThere': { sv: 'Gå dit', en: 'Go there' },
  'findings.toRow': { sv: 'Gå till raden i registret', en: 'Go to the row in the register' },
  'findings.toReport': { sv: 'Läs stället i rapporten', en: 'Read the place in the report' },
  'findings.aside.do': { sv: 'Lägg åt sidan med skäl', en: 'Set aside with a reason' },
  'findings.aside.reason': { sv: 'Varför det är rätt som det står', en: 'Why it is right as it stands' },
  'findings.aside.who': { sv: 'Lagd åt sidan {day} av {who}:', en: 'Set aside {day} by {who}:' },
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
  'sign.errors': { sv: 'Det här hindrar', en: 'This keeps it from being signed' },
  'sign.warnings': { sv: 'Det här bör du ha sett', en: 'This you should have seen' },
  'sign.looked': { sv: 'Utan anmärkning ({count})', en: 'Nothing to remark ({count})' },
  'sign.nobody': { sv: 'Ingen ansvarig', en: 'Nobody' },
  'sign.line.not-approved': {
    sv: '{count|svar är inte godkänt|svar är inte godkända}',
    en: '{count|answer is|answers are} not approved',
  },
  'sign.line.unkept': {
    sv: '{count} svar har text som inte är sparad som version',
    en: '{count|answer has|answers have} text that is not kept as a version',
  },
  'sign.line.writing': {
    sv: '{count|svar är öppet|svar är öppna} hos någon just nu',
    en: '{count|answer is|answers are} open with somebody just now',
  },
  'sign.line.stopping': { sv: '{count|anmärkning|anmärkningar} stoppar', en: '{count|finding stops|findings stop}' },
  'sign.line.withdrawn': {
    sv: '{count|mening har en siffra|meningar har siffror} vars definition är borta',
    en: '{count|sentence has a figure|sentences have figures} whose definition is gone',
  },
  'sign.line.changed': {
    sv: '{count|mening har en siffra som har ändrats och inte är bekräftad|meningar har siffror som har ändrats och inte är bekräftade}',
    en: '{count|sentence has a figure that has changed and is not confirmed|sentences have figures that have changed and are not confirmed}',
  },
  'sign.line.comments': {
    sv: '{count|kommentar är öppen|kommentarer är öppna}',
    en: '{count|comment is|comments are} open',
  },
  'sign.line.movements': {
    sv: '{count|förflyttning har en nyare text än den|förflyttningar har nyare text än den} som står här',
    en: '{count|movement has|movements have} a newer text than the one that stands here',
  },
  'sign.line.quantities': {
    sv: '{count|siffra|siffror} skiljer sig mellan årets rapporter',
    en: '{count|figure differs|figures differ} between the reports of the year',
  },
  'sign.preview': { sv: 'Läs innan du undertecknar', en: 'Read before you sign' },
  'sign.preview.pdf': { sv: 'PDF som den ser ut nu', en: 'PDF as it looks now' },
  'sign.confirm': {
    sv: 'Jag har läst rapporten. Den fryses när jag undertecknar, och kan sedan bara ändras med ett skäl.',
    en: 'I have read the report. It is frozen when I sign, and can then only be amended with a reason.',
  },
  'sign.confirm.missing': {
    sv: 'Kryssa i att du har läst rapporten innan du undertecknar.',
    en: 'Tick that you have read the report before you sign.',
  },
  'sign.who': { sv: 'Den som får underteckna är: {who}.', en: 'Who may sign: {who}.' },
  'sign.who.none': {
    sv: 'Ingen kan underteckna än. Ge någon rollen beslutsfattare, eller välj under Regler.',
    en: 'Nobody can sign yet. Give somebody the role of decision-maker, or choose under Rules.',
  },
  'amend.open': { sv: 'Öppna för ändring', en: 'Open for an amendment' },
  'amend.open.lead': {
    sv: 'Svaren kan då skrivas, lämnas och godkännas igen tills ändringen är undertecknad. Den undertecknade rapporten står kvar under tiden.',
    en: 'The answers can then be written, handed in and approved again until the amendment is signed. The signed report stands meanwhile.',
  },
  'amend.open.do': { sv: 'Öppna svaren', en: 'Open the answers' },
  'amend.opened': {
    sv: 'Rapporten är öppen för ändring. Den undertecknade står kvar.',
    en: 'The report is open for an amendment. The signed one stands.',
  },
  'amend.running': { sv: 'En ändring pågår sedan {day}:', en: 'An amendment has been under way since {day}:' },
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
} as const
