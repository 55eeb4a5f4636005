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
}
