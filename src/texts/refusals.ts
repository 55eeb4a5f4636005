import type { RefusalCode } from '../foundation/index.ts'

/*
 * What a refusal says to the person: what is wrong and what can be done. `{name}` is filled from the refusal's details.
 * A table: one line for each code. A code without its sentences does not compile.
 */
export const refusalTexts: Record<RefusalCode, { readonly sv: string; readonly en: string }> = {
  'not-a-date': {
    sv: '”{text}” är inget datum. Skriv så här: 2021-09-30.',
    en: '”{text}” is not a date. Write it like this: 2021-09-30.',
  },
  'not-a-period': {
    sv: '”{text}” är ingen period. Skriv ett år eller två: 2021 eller 2018–2030.',
    en: '”{text}” is not a period. Write one year or two: 2021 or 2018–2030.',
  },
  'not-an-amount': {
    sv: '”{text}” är inget belopp. Skriv hela kronor, till exempel 40 480 000.',
    en: '”{text}” is not an amount. Write whole kronor, for example 40 480 000.',
  },
  'not-a-diary-number': {
    sv: '”{text}” är inget diarienummer. Det ska se ut så här: RUN-2026/1482 eller 21RS9097.',
    en: '”{text}” is not a diary number. It should look like this: RUN-2026/1482 or 21RS9097.',
  },
  'not-an-organisation-number': {
    sv: '”{text}” är inget organisationsnummer. Det har tio siffror: 232100-0164.',
    en: '”{text}” is not an organisation number. It has ten digits: 232100-0164.',
  },
  'not-an-area-code': {
    sv: '”{text}” är ingen kod för län eller kommun. Län har två siffror, kommuner fyra.',
    en: '”{text}” is not a code of a county or municipality. Counties have two digits, municipalities four.',
  },
  'not-allowed': {
    sv: 'Du saknar behörighet att göra det här. Be en administratör om rätt roll.',
    en: 'You do not have the right to do this. Ask an administrator for the role.',
  },
  'not-found': {
    sv: 'Det du söker finns inte här. Det kan ha bytt adress; sök eller börja om från startsidan.',
    en: 'What you are looking for is not here. It may have moved; search or start from the front page.',
  },
  'setting-not-readable': {
    sv: 'Inställningen {name} går inte att läsa. {expected}',
    en: 'The setting {name} cannot be read. {expected}',
  },
  'unknown-verb': {
    sv: 'Det finns inget kommando som heter ”{word}”. {suggestion}',
    en: 'There is no command called ”{word}”. {suggestion}',
  },
  'unknown-word': {
    sv: 'Kommandot känner inte till ”{word}”. {suggestion}',
    en: 'The command does not know ”{word}”. {suggestion}',
  },
  'word-missing': {
    sv: 'Det saknas något: {word}. Skriv kommandot med --help för att se hur det används.',
    en: 'Something is missing: {word}. Write the command with --help to see how it is used.',
  },
  'unknown-format': {
    sv: '”{text}” är inget format vi kan skriva. Välj bland {known}.',
    en: '”{text}” is not a format we can write. Choose among {known}.',
  },
  'unknown-data-set': {
    sv: 'Det finns ingen datamängd ”{name}”. De som följer med heter {known}; en egen skrivs som en mapp.',
    en: 'There is no data set ”{name}”. Those that ship are called {known}; one of your own is written as a folder.',
  },
  'answer-not-readable': {
    sv: 'Svarets text går inte att läsa: {why}. Inget är sparat; rätta och spara igen.',
    en: 'The text of the answer cannot be read: {why}. Nothing has been saved; mend it and save again.',
  },
  'report-incomplete': {
    sv: 'Rapporten kan inte skrivas ut: {faults}',
    en: 'The report cannot be printed: {faults}',
  },
  'store-is-busy': {
    sv: 'Databasen används redan av {holder}. Stäng den, eller använd den webbplats som redan kör.',
    en: 'The database is already in use by {holder}. Close it, or use the web application that already runs.',
  },
  'store-from-newer-version': {
    sv: 'Databasen kommer från en nyare version av Kraftsamling (den har {migration}). Uppdatera programmet; databasen är orörd.',
    en: 'The database comes from a newer version of Kraftsamling (it has {migration}). Update the program; the database is untouched.',
  },
  'migration-changed': {
    sv: 'Databasens uppbyggnad {migration} är en annan än programmets. Hämta programmet på nytt; databasen är orörd.',
    en: 'The database was built with another {migration} than the program has. Fetch the program anew; the database is untouched.',
  },
  'busy-elsewhere': {
    sv: '”{name}” pågår redan på ett annat håll. Vänta en stund och försök igen.',
    en: '”{name}” is already under way elsewhere. Wait a little and try again.',
  },
  'database-not-reachable': {
    sv: 'Databasen på {where} går inte att nå ({why}). Kontrollera DATABASE_URL och att servern är igång.',
    en: 'The database at {where} cannot be reached ({why}). Check DATABASE_URL and that the server is running.',
  },
  'server-too-old': {
    sv: 'Databasservern är PostgreSQL {version}. Kraftsamling behöver 15 eller senare; inget har ändrats.',
    en: 'The database server is PostgreSQL {version}. Kraftsamling needs 15 or later; nothing has been changed.',
  },
  'backup-not-readable': {
    sv: 'Filen {file} är ingen hel säkerhetskopia: {why}. Inget har lästs in; hämta en annan kopia.',
    en: 'The file {file} is not a whole backup: {why}. Nothing has been brought in; fetch another copy.',
  },
  'backup-from-older-version': {
    sv: 'Säkerhetskopian är från en äldre version (den saknar {migration}). Läs tillbaka den med den versionen och uppdatera sedan.',
    en: 'The backup is from an older version (it lacks {migration}). Restore it with that version and update afterwards.',
  },
  'store-not-empty': {
    sv: 'Registret är inte tomt: tabellen {table} har rader. Läs tillbaka i en ny datamapp eller en ny databas; inget har ändrats.',
    en: 'The register is not empty: the table {table} has rows. Restore into a new data folder or a new database; nothing has been changed.',
  },
  'too-many-attempts': {
    sv: 'Det har varit för många försök att logga in. Vänta {minutes} minuter och försök igen.',
    en: 'There have been too many attempts to sign in. Wait {minutes} minutes and try again.',
  },
  'email-taken': {
    sv: 'Det finns redan en person med e-postadressen {email}. Välj en annan adress.',
    en: 'There is already a person with the e-mail address {email}. Choose another address.',
  },
  'email-unknown': {
    sv: 'Ingen person har e-postadressen {email}. Kontrollera stavningen, eller lägg till personen.',
    en: 'Nobody has the e-mail address {email}. Check the spelling, or add the person.',
  },
  'not-an-email': {
    sv: '”{text}” är ingen e-postadress. Skriv så här: namn@regionen.se.',
    en: '”{text}” is not an e-mail address. Write it like this: name@region.se.',
  },
  'name-missing': {
    sv: 'Personen saknar namn. Skriv det namn som andra ska se.',
    en: 'The person has no name. Write the name that others shall see.',
  },
  'password-too-short': {
    sv: 'Lösenordet är för kort. Välj minst {shortest} tecken, gärna några ord efter varandra.',
    en: 'The password is too short. Choose at least {shortest} characters, for example a few words in a row.',
  },
  'personal-number': {
    sv: 'Det där ser ut som ett personnummer. Sådana sparas aldrig här; använd namn och e-postadress.',
    en: 'That looks like a personal identity number. Those are never kept here; use a name and an e-mail address.',
  },
  'signed-out': {
    sv: 'Du är utloggad. Det du har skrivit ligger kvar i den här webbläsaren; logga in igen för att fortsätta.',
    en: 'You are signed out. What you have written is kept in this browser; sign in again to go on.',
  },
  'not-one-word': {
    sv: 'Ordlistan tar ett ord i taget, utan mellanslag. Skriv ordet som det ska stå.',
    en: 'The word list takes one word at a time, without blanks. Write the word as it should stand.',
  },
  'form-too-old': {
    sv: 'Formuläret är för gammalt eller kommer inte från den här webbplatsen. Inget är sparat; öppna sidan på nytt och försök igen.',
    en: 'The form is too old or does not come from this site. Nothing has been saved; open the page again and try once more.',
  },
  'too-much-sent': {
    sv: 'Det som skickades är större än 1 MB. Inget är sparat; dela upp texten eller ta bort det som inte behövs.',
    en: 'What was sent is larger than 1 MB. Nothing has been saved; divide the text or remove what is not needed.',
  },
  'data-set-not-readable': {
    sv: 'Datamängden kan inte läsas: {file}, {place}: {problem}. Inget har ändrats.',
    en: 'The data set cannot be read: {file}, {place}: {problem}. Nothing has been changed.',
  },
  'chart-without-words': {
    sv: 'Diagrammet kan inte ritas: det saknar rubrik, namn på axlar, värden eller beskrivning i ord. {faults}',
    en: 'The chart cannot be drawn: it lacks a title, axis names, values or a description in words. {faults}',
  },
  'not-a-document': {
    sv: 'Filen är inget dokument som Kraftsamling har skrivit ({why}). Välj en JSON-fil från en sammanställd rapport.',
    en: 'The file is not a document written by Kraftsamling ({why}). Choose a JSON file from a compiled report.',
  },
  'document-not-printable': {
    sv: 'Dokumentet kan inte skrivas ut som PDF förrän detta är åtgärdat: {faults}',
    en: 'The document cannot be printed as PDF until this is mended: {faults}',
  },
  'wrong-email-or-password': {
    sv: 'E-postadressen eller lösenordet stämmer inte. Försök igen, eller be en administratör om ett nytt lösenord.',
    en: 'The e-mail address or the password is wrong. Try again, or ask an administrator for a new password.',
  },
  'file-not-readable': {
    sv: '{file} går inte att läsa: {why}.',
    en: '{file} cannot be read: {why}.',
  },
  'template-missing': {
    sv: 'Välj den Word-fil som ska vara mall.',
    en: 'Choose the Word file that is to be the template.',
  },
  'template-with-macros': {
    sv: 'Mallen ”{file}” innehåller makron, som mallar här inte får ha. Spara den i Word som DOTX eller DOCX utan makron, och ladda upp den igen.',
    en: 'The template “{file}” contains macros, which templates may not have here. Save it in Word as DOTX or DOCX without macros, and upload it again.',
  },
  'file-too-large': {
    sv: '{file} är för stor: {why}. Ingenting har lästs in.',
    en: '{file} is too large: {why}. Nothing has been read.',
  },
  'unknown-form': {
    sv: 'Det finns inget formulär som heter ”{form}”. Välj bland {known}.',
    en: 'There is no form called ”{form}”. Choose among {known}.',
  },
  'form-not-readable': {
    sv: 'Formuläret {form} går inte att använda. Vid {place}: {problem}. Rätta filen och försök igen.',
    en: 'The form {form} cannot be used. At {place}: {problem}. Mend the file and try again.',
  },
  'not-at-this-step': {
    sv: 'Ärendet står inte så att det här går att göra. Läs var det står nu; de steg som går att ta visas på sidan.',
    en: 'The case does not stand where this can be done. Read where it stands now; the steps that can be taken are shown on its page.',
  },
  'changed-meanwhile': {
    sv: 'Någon annan har ändrat ärendet medan du skrev. Inget av ditt är sparat och inget av deras är överskrivet. Läs vad som är nytt och spara igen.',
    en: 'Somebody else has changed the case while you were writing. Nothing of yours is saved and nothing of theirs is overwritten. Read what is new and save again.',
  },
  'company-missing': {
    sv: 'Ett företagsstöd behöver ett företag. Fyll i företagets namn, organisationsnummer, bransch och ort.',
    en: 'Business support needs a company. Fill in its name, organisation number, industry and locality.',
  },
  'frame-missing': {
    sv: 'Ett delprojekt hör till ett ramprojekt. Välj vilket.',
    en: 'A sub-project belongs to a framework project. Choose which.',
  },
  'not-a-framework': {
    sv: 'Det valda ärendet är inget ramprojekt. Välj ett ramprojekt.',
    en: 'The chosen case is not a framework project. Choose one that is.',
  },
  'amount-not-positive': {
    sv: 'Beloppet ska vara större än noll. Skriv hela kronor.',
    en: 'The amount must be above zero. Write whole kronor.',
  },
  'day-in-future': {
    sv: 'Dagen ligger i framtiden. Skriv den dag då det hände.',
    en: 'The day is in the future. Write the day on which it happened.',
  },
  'before-decision': {
    sv: 'Dagen ligger före beslutet om att bevilja. Rätta dagen, eller registrera beslutet först.',
    en: 'The day is before the decision to grant. Mend the day, or record the decision first.',
  },
  'claim-above-grant': {
    sv: 'Rekvisitionerna blir tillsammans större än det beviljade beloppet. Sänk beloppet, eller ta ett ändringsbeslut först.',
    en: 'The claims together become larger than the grant. Lower the amount, or decide on a change first.',
  },
  'payment-above-grant': {
    sv: 'Utbetalningen gör att mer är betalat än beviljat. Inget är betalat; sänk beloppet, eller ta ett ändringsbeslut först.',
    en: 'With this payment more would be paid than granted. Nothing has been paid; lower the amount, or decide on a change first.',
  },
  'repayment-above-paid': {
    sv: 'Återbetalningen är större än det som är betalat. Sänk beloppet.',
    en: 'The repayment is larger than what has been paid. Lower the amount.',
  },
  'decision-before-application': {
    sv: 'Beslutet är daterat före ansökan. Rätta beslutets dag, eller ansökans.',
    en: 'The decision is dated before the application. Mend the day of the decision, or that of the application.',
  },
  'decision-before-decision': {
    sv: 'Ändringen är daterad före det beslut som den ändrar. Rätta dagen.',
    en: 'The change is dated before the decision that it changes. Mend the day.',
  },
  'grant-below-paid': {
    sv: 'Det nya beloppet är mindre än det som redan är betalat. Registrera en återbetalning först.',
    en: 'The new amount is below what has already been paid. Record a repayment first.',
  },
  'years-do-not-sum': {
    sv: 'Beloppen per år summerar inte till det beviljade beloppet. Rätta åren eller beloppet.',
    en: 'The amounts by year do not sum to the grant. Mend the years or the amount.',
  },
  'frame-exceeded': {
    sv: 'Delprojektet får inte plats i ramen. Sänk beloppet, eller höj ramprojektets belopp med ett ändringsbeslut.',
    en: 'The sub-project does not fit in its framework. Lower the amount, or raise the framework by a decision on change.',
  },
  'reason-missing': {
    sv: 'Skriv ett skäl, så att den som läser beslutet förstår det.',
    en: 'Write a reason, so that whoever reads the decision understands it.',
  },
  'task-unexplained': {
    sv: 'Uppgiften är försenad eller stoppad. Skriv vad som förklarar det.',
    en: 'The task is late or stopped. Write what explains it.',
  },
  'task-move-unexplained': {
    sv: 'Slutdagen flyttas. Skriv varför, så att det som var lovat kan förstås.',
    en: 'The planned end is moved. Write why, so that what was promised can be understood.',
  },
  'task-withdrawal-unexplained': {
    sv: 'Skriv varför uppgiften inte längre ska göras.',
    en: 'Write why the task is no longer to be done.',
  },
  'no-direction-decision': {
    sv: 'Inget inriktningsbeslut gäller den dagen. Lägg in årets inriktningsbeslut under Pengar, eller rätta dagen.',
    en: 'No direction decision is in force on that day. Add this year’s direction decision under Money, or mend the day.',
  },
  'priority-not-in-decision': {
    sv: 'Välj en prioritering ur det inriktningsbeslut som gäller. Utan den kan insatsen inte beviljas.',
    en: 'Choose a priority of the direction decision in force. Without one the case cannot be granted.',
  },
  'one-area-exactly': {
    sv: 'Välj precis ett av den nationella strategins fyra områden. Utan det kan insatsen inte beviljas.',
    en: 'Choose exactly one of the national strategy’s four areas. Without it the case cannot be granted.',
  },
  'stopped-by-rule': {
    sv: 'Inriktningsbeslutet stoppar ärendet. {problem}',
    en: 'The direction decision stops the case. {problem}',
  },
  'bounds-not-acknowledged': {
    sv: 'Beslutet går över en gräns i inriktningsbeslutet: {problem} Kryssa för att du har sett det om beslutet ändå ska tas.',
    en: 'The decision passes a bound of the direction decision: {problem} Tick that you have seen it if the decision is to be taken all the same.',
  },
  'de-minimis-exceeded': {
    sv: 'Företaget får mer stöd av mindre betydelse än taket tillåter under tre år. Sänk beloppet, eller välj en annan stödgrund.',
    en: 'The company gets more aid of minor importance than the ceiling lets it during three years. Lower the amount, or choose another basis.',
  },
  'rules-not-readable': {
    sv: 'Inriktningsbeslutet går inte att spara. {place}: {problem}',
    en: 'The direction decision cannot be saved. {place}: {problem}',
  },
  'plan-not-readable': {
    sv: 'Planen går inte att spara. {problem}',
    en: 'The plan cannot be saved. {problem}',
  },
  'step-not-in-plan': {
    sv: 'Steget finns inte i planen, eller är redan gjort. Läs planen och välj ett steg som återstår.',
    en: 'The step is not in the plan, or has been done. Read the plan and choose a step that remains.',
  },
  'equality-missing': {
    sv: 'Jämställdhetsdelen är tom. Skriv hur kvinnor och män deltar och får del av insatsen.',
    en: 'The part on equality is empty. Write how women and men take part in and gain from it.',
  },
  'final-report-missing': {
    sv: 'Slutrapporten saknas. Ta emot den innan ärendet avslutas.',
    en: 'The final report is missing. Take it in before the case is closed.',
  },
  'closing-meeting-missing': {
    sv: 'Inget avslutsmöte är hållet. Håll mötet, eller skriv ett skäl till att det inte behövs.',
    en: 'No closing meeting has been held. Hold it, or write a reason why it is not needed.',
  },
  'link-not-open': {
    sv: 'Länken går inte att använda: den är för gammal, redan använd eller felskriven. Be din kontakt på regionen om en ny.',
    en: 'The link does not open: it is too old, used or miswritten. Ask your contact at the region for a new one.',
  },
  'too-many-visits': {
    sv: 'Det har kommit för många besök på kort tid. Vänta {minutes} minuter och försök igen.',
    en: 'There have been too many visits in a short time. Wait {minutes} minutes and try again.',
  },
  'reminded-lately': {
    sv: 'En påminnelse gick ut för mindre än fem dagar sedan. Vänta, eller ring.',
    en: 'A reminder went out less than five days ago. Wait, or make a call.',
  },
  'mail-not-sent': {
    sv: 'E-posten kunde inte skickas ({why}). Påminnelsen finns kvar i programmet; försök igen senare.',
    en: 'The mail could not be sent ({why}). The reminder stays in the application; try again later.',
  },
  'import-not-readable': {
    sv: '{file} går inte att läsa som ärenden: {why}. Inget är ändrat.',
    en: '{file} cannot be read as cases: {why}. Nothing has been changed.',
  },
  'import-changed-meanwhile': {
    sv: 'Ärenden har ändrats sedan skillnaden visades. Inget är skrivet; läs skillnaden på nytt.',
    en: 'Cases have changed since the difference was shown. Nothing has been written; read the difference anew.',
  },
  'assessment-incomplete': {
    sv: 'Bedömningen är inte hel: varje kriterium ska ha ett betyg och ett skäl.',
    en: 'The assessment is not whole: each criterion needs a grade and a reason.',
  },
  'wishes-cannot-be-met': {
    sv: 'Önskemålen går inte att uppfylla tillsammans. Sänk någon andel, eller höj ramen.',
    en: 'The wishes cannot be met together. Lower a share, or raise the frame.',
  },
  'round-exists': {
    sv: 'Det finns redan en omgång för den rapporten och det året. Öppna den i stället.',
    en: 'There is a round for that report and year already. Open that one.',
  },
  'round-due-past': {
    sv: 'Dagen då rapporten ska vara inne har redan varit. Välj en dag som kommer.',
    en: 'The due day has passed. Choose a day to come.',
  },
  'days-not-in-order': {
    sv: 'Dagarna kommer inte i ordning. Svaren skrivs först, sedan läser enheten, sedan samordnaren, och sist undertecknas rapporten.',
    en: 'The days are not in order. Answers are written first, then the unit reads, then the leader, and at last the report is signed.',
  },
  'nothing-ticked': {
    sv: 'Inget är kryssat. Kryssa det som ska med och försök igen.',
    en: 'Nothing is ticked. Tick what is meant and try again.',
  },
  'nothing-to-undo': {
    sv: 'Det finns ingen fördelning att ta tillbaka, eller så har någon ändrat den sedan dess. Fördela på nytt i stället.',
    en: 'There is no assigning to take back, or somebody has changed it since. Assign anew instead.',
  },
  'person-unknown': {
    sv: 'Personen finns inte här längre. Välj någon som kan logga in.',
    en: 'That person is no longer here. Choose somebody who can sign in.',
  },
  'writing-has-begun': {
    sv: 'Någon har redan skrivit här, så kopplingen till förra året kan inte ändras. Förra årets text går att hämta bredvid svaret.',
    en: 'Somebody has written here already, so the tie to last year cannot be changed. Last year’s text can be fetched beside the answer.',
  },
  'round-signed': {
    sv: 'Rapporten är undertecknad. Det som ska rättas görs som en ändring med ett skäl.',
    en: 'The report has been signed. What is to be corrected is made as an amendment with a reason.',
  },
  'form-unchanged': {
    sv: 'Formuläret är detsamma som när omgången öppnades. Inget är ändrat.',
    en: 'The form is the same as when the round was opened. Nothing has been changed.',
  },
  'day-after-due': {
    sv: 'Dagen ligger efter den dag då hela rapporten ska vara inne. Välj en tidigare dag.',
    en: 'The day is after the due day of the whole report. Choose an earlier one.',
  },
  'answer-overtaken': {
    sv: 'Någon har sparat svaret efter det att du läste det. Läs det som står nu, och ta ställning igen.',
    en: 'Somebody has saved the answer since you read it. Read what stands now, and decide again.',
  },
  'findings-stop': {
    sv: 'Granskningen stoppar svaret. Rätta det som står här, eller lägg anmärkningen åt sidan med ett skäl. {faults}',
    en: 'The checker stops the answer. Correct what stands here, or set the finding aside with a reason. {faults}',
  },
  'not-all-approved': {
    sv: 'Alla svar är inte godkända än, så rapporten kan inte undertecknas. Det gäller {faults}',
    en: 'Not all answers are approved, so the report cannot be signed. It concerns {faults}',
  },
  'somebody-writes': {
    sv: 'Någon skriver i rapporten just nu. Vänta tills texten är sparad, eller be dem stänga, och underteckna sedan. Det gäller {faults}',
    en: 'Somebody is writing in the report just now. Wait until it is saved, or ask them to close it, then sign. It concerns {faults}',
  },
  'movement-not-readable': {
    sv: 'Förflyttningen går inte att spara. {problem}',
    en: 'The movement cannot be saved. {problem}',
  },
  'movement-not-approved': {
    sv: 'Förflyttningen är inte godkänd. Godkänn den innan den placeras i en rapport.',
    en: 'The movement is not approved. Approve it before it is placed in a report.',
  },
  'movement-lacks': {
    sv: 'Förflyttningen kan inte godkännas än. Det som saknas står på dess sida; ändra förflyttningen eller sänd tillbaka den.',
    en: 'The movement cannot be approved yet. What is missing is told on its page; change the movement or send it back.',
  },
  'movement-judged': {
    sv: 'Förflyttningen är redan godkänd som den är. Ändra den om något ska bli annorlunda.',
    en: 'The movement is already approved as it is. Change it if something should be different.',
  },
  'placing-not-changed': {
    sv: 'Här finns inget att ångra. Ta bort placeringen om förflyttningen inte ska stå här.',
    en: 'There is nothing to undo here. Take the placing away if the movement should not stand here.',
  },
  'figure-not-known': {
    sv: 'Siffran finns inte i katalogen, eller har dragits tillbaka. Välj en annan, eller ange värdet med källa.',
    en: 'The figure is not in the catalogue, or has been withdrawn. Choose another, or state the value with its source.',
  },
  'package-not-readable': {
    sv: 'Paketet går inte att läsa. {problem}',
    en: 'The package cannot be read. {problem}',
  },
  'package-hash-broken': {
    sv: 'Paketet har ändrats eller skadats på vägen. Det som inte stämmer med sin kontrollsumma: {faults}. Inget är läst in; be avsändaren om ett nytt.',
    en: 'The package was changed or damaged on the way. What does not agree with its hash: {faults}. Nothing was read in; ask the sender for a new one.',
  },
  'package-from-newer': {
    sv: 'Paketet är skrivet av en nyare version av Kraftsamling. Inget är läst in; uppdatera installationen och läs in det igen.',
    en: 'The package was written by a newer version of Kraftsamling. Nothing was read in; update the installation and read it in again.',
  },
  'package-differs': {
    sv: 'En annan rapport är redan inläst under samma nummer från samma region. Det som är undertecknat ändras aldrig; be avsändaren om en ändring med ett eget nummer.',
    en: 'Another report has already been read in under the same number from the same region. What has been signed never changes; ask the sender for an amendment with a number of its own.',
  },
  'comment-empty': {
    sv: 'Kommentaren är tom. Skriv vad du vill säga.',
    en: 'The comment is empty. Write what you want to say.',
  },
  'unit-exists': {
    sv: 'Det finns redan en enhet med det namnet. Ändra den, eller slå ihop namnen.',
    en: 'There is a unit with that name already. Change it, or merge the names.',
  },
  'unit-unknown': {
    sv: 'Enheten finns inte i registret. Lägg till den under Enheter och försök igen.',
    en: 'The unit is not in the register. Add it under Units and try again.',
  },
  'unit-merged-with-itself': {
    sv: 'Välj en annan enhet att slå ihop med.',
    en: 'Choose another unit to merge with.',
  },
  'wheel-not-readable': {
    sv: 'Uppgiften i årshjulet går inte att spara. {problem}',
    en: 'The task of the wheel cannot be saved. {problem}',
  },
}
