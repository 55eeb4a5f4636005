/*
 * The words of the pages on the portfolio's accounts, in Swedish and English. A table: one line for each text.
 */
export const accountTexts = {
  'accounts.title': { sv: 'Analyser som dokument', en: 'Analyses as documents' },
  'accounts.lead': {
    sv: 'Samma register, som dokument att läsa, skriva ut och skicka. En analys kan göras om senare och blir då densamma.',
    en: 'The same register, as documents to read, print and send. An analysis can be made again later and is then the same.',
  },
  'accounts.halvar': { sv: 'Portföljanalys varje halvår', en: 'Analysis of the portfolio each half year' },
  'accounts.avslutade': { sv: 'Avslutade insatser per år', en: 'Closed undertakings by year' },
  'accounts.effekter': { sv: 'Utvärdering av effekter', en: 'Evaluation of effects' },
  'accounts.effekter.plan': { sv: 'Plan för utvärdering av effekter', en: 'Plan for evaluating effects' },
  'accounts.preliminary': {
    sv: 'Preliminär: det som registreras till och med {day} kommer med.',
    en: 'Preliminary: what is recorded until {day} is counted.',
  },
  'accounts.files': { sv: 'Hämta:', en: 'Take away:' },
  'accounts.group': { sv: 'Lägg till en grupp i planen', en: 'Add a group to the plan' },
  'accounts.group.name': { sv: 'Gruppens namn', en: 'Name of the group' },
  'accounts.group.challenge': { sv: 'Utmaning', en: 'Challenge' },
  'accounts.group.cases': { sv: 'Ärenden', en: 'Cases' },
  'accounts.group.cases.help': {
    sv: 'Ärendenas nummer ur adressen, ett på varje rad.',
    en: 'The numbers of the cases, as in their addresses, one on each line.',
  },
  'accounts.group.findings': { sv: 'Iakttagelser', en: 'Findings' },
  'accounts.groupDone': { sv: 'Gruppen är sparad.', en: 'The group has been saved.' },
  'accounts.status.planned': { sv: 'Planerad', en: 'Planned' },
  'accounts.status.started': { sv: 'Påbörjad', en: 'Started' },
  'accounts.status.finished': { sv: 'Avslutad', en: 'Finished' },
} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
