/*
 * The words of the pages, in Swedish and English. A table: one line for each text, sorted by room. `{name}` is filled by the page.
 * A text without both languages does not compile.
 */

import { layoutTexts } from './rounds/layouts.ts'
import { nationalTexts } from './rounds/national.ts'
import { remindingTexts } from './rounds/reminding.ts'
import { signedTexts } from './rounds/signed.ts'
import { signingTexts } from './rounds/signing.ts'
import { stoppingTexts } from './rounds/stopping.ts'
import { unitTexts } from './rounds/units.ts'
import { accountTexts } from './web-accounts.ts'
import { caseTexts } from './web-cases.ts'
import { catalogueTexts } from './web-catalogue.ts'
import { directionTexts } from './web-direction.ts'
import { exchangeTexts } from './web-exchange.ts'
import { followUpTexts } from './web-follow-up.ts'
import { goalTexts } from './web-goals.ts'
import { journalTexts } from './web-journal.ts'
import { ledgerReportTexts } from './web-ledger-report.ts'
import { movementTexts } from './web-movements.ts'
import { planTexts } from './web-plan.ts'
import { registerTexts } from './web-register.ts'
import { reportingTexts } from './web-reporting.ts'
import { roundTexts } from './web-rounds.ts'
import { steeringTexts } from './web-steering.ts'
import { templateTexts } from './web-templates.ts'
import { writingTexts } from './web-writing.ts'

type Words = { readonly sv: string; readonly en: string }

export const webTexts = {
  ...registerTexts,
  ...reportingTexts,
  ...accountTexts,
  ...caseTexts,
  ...catalogueTexts,
  ...directionTexts,
  ...exchangeTexts,
  ...journalTexts,
  ...followUpTexts,
  ...layoutTexts,
  ...ledgerReportTexts,
  ...goalTexts,
  ...planTexts,
  ...movementTexts,
  ...nationalTexts,
  ...remindingTexts,
  ...roundTexts,
  ...signedTexts,
  ...signingTexts,
  ...steeringTexts,
  ...stoppingTexts,
  ...templateTexts,
  ...unitTexts,
  ...writingTexts,
  invented: {
    sv: 'Exempellän är ett påhittat län. Allt här är exempel.',
    en: 'Exempellän is an invented county. Everything here is an example.',
  },
  product: { sv: 'Kraftsamling', en: 'Kraftsamling' },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  menu: { sv: 'Meny', en: 'Menu' },
  'menu.label': { sv: 'Huvudmeny', en: 'Main menu' },
  'crumbs.label': { sv: 'Du är här', en: 'You are here' },
  'nav.start': { sv: 'Start', en: 'Start' },
  'nav.strategy': { sv: 'Strategi', en: 'Strategy' },
  'nav.money': { sv: 'Pengar', en: 'Money' },
  'nav.insatser': { sv: 'Insatser', en: 'Undertakings' },
  'nav.cases': { sv: 'Ärenden', en: 'Cases' },
  'nav.portfolio': { sv: 'Portfölj', en: 'Portfolio' },
  'nav.followUp': { sv: 'Uppföljning', en: 'Follow-up' },
  'nav.reports': { sv: 'Rapporter', en: 'Reports' },
  'nav.cooperation': { sv: 'Samverkan', en: 'Cooperation' },
  'nav.knowledge': { sv: 'Kunskap', en: 'Knowledge' },
  'nav.myPage': { sv: 'Min sida', en: 'My page' },
  'nav.settings': { sv: 'Inställningar', en: 'Settings' },
  'nav.onThisPage': { sv: 'På den här sidan', en: 'On this page' },

  'origin.computed': { sv: 'räknat', en: 'computed' },
  'origin.stated': { sv: 'uppgivet', en: 'stated' },
  'origin.computed.means': {
    sv: 'betyder att siffran är räknad ur registrets rader och går att öppna.',
    en: 'means that the figure is counted from rows of the register and can be opened.',
  },
  'origin.stated.means': {
    sv: 'betyder att en källa uppger siffran, utan att raderna bakom är kända.',
    en: 'means that a source gives the figure, without the rows behind it being known.',
  },
  'missing.word': { sv: 'uppgift saknas', en: 'not known' },
  'missing.title': { sv: 'Uppgifter som saknas', en: 'What is not known' },
  'missing.lead': {
    sv: 'Det här säger källan inte. Inget är gissat och ingenting är satt till noll; när uppgiften kommer försvinner raden.',
    en: 'The source does not say this. Nothing is guessed and nothing is set to zero; when the fact arrives the row goes away.',
  },
  'missing.count': { sv: '{count|uppgift|uppgifter} saknas', en: '{count|fact is|facts are} not known' },
  'missing.none': { sv: 'Ingenting saknas just nu.', en: 'Nothing is missing at present.' },
  'missing.what': { sv: 'Vad', en: 'What' },
  'missing.where': { sv: 'Var', en: 'Where' },
  'missing.all': { sv: 'Alla uppgifter som saknas', en: 'Everything that is not known' },
  'missing.box': { sv: 'Det här saknas', en: 'Not known' },

  'search.label': { sv: 'Sök i registret (tryck /)', en: 'Search the register (press /)' },
  'search.placeholder': { sv: 'Sök  ( / )', en: 'Search  ( / )' },
  'search.do': { sv: 'Sök', en: 'Search' },
  'search.title': { sv: 'Sök', en: 'Search' },
  'search.titleFor': { sv: 'Sökning: {text}', en: 'Search: {text}' },
  'search.lead': {
    sv: 'Sök bland mål, insatser, organisationer, analyser och samverkan.',
    en: 'Search goals, undertakings, organisations, analyses and cooperation.',
  },
  'search.nothing': {
    sv: 'Inget i registret innehåller det. Pröva ett kortare ord eller en del av ett namn.',
    en: 'Nothing in the register contains that. Try a shorter word or part of a name.',
  },
  'search.found': { sv: '{count|träff|träffar}', en: '{count} found' },

  'form.problems': {
    sv: 'Något behöver rättas. Se vid fälten; det du skrev är kvar.',
    en: 'Something needs mending. See beside the fields; what you wrote is kept.',
  },
  'form.notReadable': { sv: 'Det här går inte att läsa. Skriv om det.', en: 'This cannot be read. Write it again.' },
  'form.save': { sv: 'Spara', en: 'Save' },

  'signIn.title': { sv: 'Logga in', en: 'Sign in' },
  'signIn.lead': {
    sv: 'Allt går att läsa utan att logga in. För att skriva behöver du ett konto från en administratör.',
    en: 'Everything can be read without signing in. To write you need an account from an administrator.',
  },
  'signIn.email': { sv: 'E-post', en: 'E-mail' },
  'signIn.password': { sv: 'Lösenord', en: 'Password' },
  'signIn.do': { sv: 'Logga in', en: 'Sign in' },
  'signIn.done': { sv: 'Du är inloggad.', en: 'You are signed in.' },
  'signIn.emailMissing': { sv: 'Skriv din e-postadress.', en: 'Write your e-mail address.' },
  'signIn.passwordMissing': { sv: 'Skriv ditt lösenord.', en: 'Write your password.' },
  'signOut.do': { sv: 'Logga ut', en: 'Sign out' },
  'signOut.done': { sv: 'Du är utloggad.', en: 'You are signed out.' },

  'myPage.title': { sv: 'Min sida', en: 'My page' },
  'myPage.lead': { sv: '{name}, {roles}.', en: '{name}, {roles}.' },
  'myPage.toWrite': {
    sv: 'Frågor att besvara i rapporten för {year}',
    en: 'Questions to answer in the report for {year}',
  },
  'myPage.mayNot': {
    sv: 'Du kan läsa allt men inte besvara frågor. Be en administratör om rollen skribent.',
    en: 'You can read everything but not answer questions. Ask an administrator for the role of writer.',
  },
  'myPage.nothing': {
    sv: 'Alla frågor har ett svar. Nästa steg är att gå igenom granskningens anmärkningar.',
    en: 'Every question has an answer. The next step is to go through the findings of the check.',
  },
  'myPage.answered': {
    sv: '{answered} av {all} frågor har ett skrivet svar.',
    en: '{answered} of {all} questions have a written answer.',
  },
  'myPage.latest': { sv: 'Det du senast gjorde', en: 'What you did last' },
  'myPage.nothingDone': { sv: 'Inget ännu.', en: 'Nothing yet.' },
  'role.administrator': { sv: 'administratör', en: 'administrator' },
  'role.officer': { sv: 'handläggare', en: 'officer' },
  'role.writer': { sv: 'skribent', en: 'writer' },
  'role.coordinator': { sv: 'samordnare', en: 'coordinator' },
  'role.controller': { sv: 'controller', en: 'controller' },
  'role.analyst': { sv: 'analytiker', en: 'analyst' },
  'role.decision-maker': { sv: 'beslutsfattare', en: 'decision-maker' },
  'role.reader': { sv: 'läsare', en: 'reader' },

  'settings.title': { sv: 'Inställningar', en: 'Settings' },
  'settings.language': { sv: 'Språk', en: 'Language' },
  'settings.theme': {
    sv: 'Ljust eller mörkt följer ditt systems inställning, liksom minskad rörelse.',
    en: 'Light or dark follows your system, and so does reduced motion.',
  },
  'settings.done': { sv: 'Inställningen är sparad.', en: 'The setting is saved.' },

  'error.403': { sv: 'Det här är inte öppet för dig', en: 'This is not open to you' },
  'error.404': { sv: 'Sidan finns inte', en: 'There is no such page' },
  'error.409': { sv: 'Någon annan hann före', en: 'Someone else was first' },
  'error.413': { sv: 'Det var för mycket på en gång', en: 'That was too much at once' },
  'error.422': { sv: 'Det gick inte att ta emot', en: 'It could not be accepted' },
  'error.429': { sv: 'För många försök', en: 'Too many attempts' },
  'error.500': { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
  'error.500.lead': {
    sv: 'Felet är vårt, inte ditt, och det är antecknat. Inget har sparats till hälften. Försök igen om en stund.',
    en: 'The fault is ours, not yours, and it has been noted. Nothing was half saved. Try again in a while.',
  },
  'error.id': {
    sv: 'Om du hör av dig, nämn felets nummer:',
    en: 'If you contact us, mention the number of the fault:',
  },
  'error.kept': { sv: 'Det du skrev, så att du kan kopiera det', en: 'What you wrote, so that you can copy it' },
  'error.toStart': { sv: 'Till startsidan', en: 'To the start page' },
  'error.toSearch': { sv: 'Sök i registret', en: 'Search the register' },
  'error.toSignIn': { sv: 'Logga in', en: 'Sign in' },

  'about.title': { sv: 'Om Kraftsamling', en: 'About Kraftsamling' },
  'about.lead': {
    sv: 'Ett register över strategi, pengar, insatser, partner och resultat, som regionen styr efter, följer upp med och rapporterar ur. Skriv en gång, rapportera tre gånger.',
    en: 'One register of strategy, money, undertakings, partners and results, by which the region steers, follows up and reports. Write once, report three times.',
  },
  'about.figures': { sv: 'Så läser du siffrorna', en: 'How to read the figures' },
  'about.missing': {
    sv: 'Det som ingen källa säger står som ”uppgift saknas” och aldrig som noll.',
    en: 'What no source says reads ”not known”, never zero.',
  },
  'about.open': { sv: 'Öppen källkod', en: 'Open source' },
  'about.open.text': {
    sv: 'Programmet är fritt under EUPL 1.2. Vem som helst får använda, granska och förbättra det.',
    en: 'The program is free under the EUPL 1.2. Anyone may use it, inspect it and improve it.',
  },
  'about.cookies': { sv: 'Kakor', en: 'Cookies' },
  'about.cookies.text': {
    sv: 'Vi sätter bara kakor som behövs: inloggningen, valt språk, skydd för formulär och ett besked i taget. Ingen statistik, inga andra mottagare.',
    en: 'We only set cookies that are needed: the sign-in, the chosen language, protection of forms and one notice at a time. No statistics, no other recipients.',
  },
  'about.version': { sv: 'Version', en: 'Version' },
  'accessibility.title': { sv: 'Tillgänglighet', en: 'Accessibility' },
  'accessibility.lead': {
    sv: 'Alla ska kunna läsa och skriva här. Målet är WCAG 2.2 nivå AA.',
    en: 'Everyone should be able to read and write here. The aim is WCAG 2.2 level AA.',
  },
  'accessibility.works': { sv: 'Så är det byggt', en: 'How it is built' },
  'accessibility.works.keyboard': {
    sv: 'Allt går att göra med enbart tangentbord, och det syns var du är.',
    en: 'Everything can be done with a keyboard only, and it shows where you are.',
  },
  'accessibility.works.script': {
    sv: 'Allt fungerar utan skript i webbläsaren; med skript går en del fortare.',
    en: 'Everything works without script in the browser; with script some things are quicker.',
  },
  'accessibility.works.small': {
    sv: 'Sidorna går att läsa på en skärm som är 360 bildpunkter bred och i 400 procents förstoring.',
    en: 'The pages can be read on a screen 360 pixels wide and at 400 per cent enlargement.',
  },
  'accessibility.works.pictures': {
    sv: 'Varje diagram har en beskrivning i ord och en tabell med samma siffror.',
    en: 'Every chart has a description in words and a table with the same figures.',
  },
  'accessibility.tested': { sv: 'Så är det prövat', en: 'How it is tested' },
  'accessibility.tested.text': {
    sv: 'Varje sida prövas maskinellt med axe på smal och bred skärm, och vägen med enbart tangentbord prövas i webbläsare.',
    en: 'Each page is tested by machine with axe on a narrow and a wide screen, and the walk with a keyboard only is tested in a browser.',
  },
  'accessibility.not': { sv: 'Det vi inte har prövat', en: 'What we have not tested' },
  'accessibility.not.text': {
    sv: 'Ingen har ännu prövat sidorna med skärmläsare tillsammans med personer som använder dem till vardags.',
    en: 'Nobody has yet tested the pages with screen readers together with people who use them daily.',
  },
} as const satisfies Readonly<Record<string, Words>>
