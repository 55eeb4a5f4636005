/*
 * Sentences of a signed report's page: what is frozen in it, what an amendment changed, and its figures with rows.
 */
export const signedTexts = {
  'signed.whole': { sv: 'Det här är fryst', en: 'What is frozen' },
  'signed.whole.answers': { sv: 'Svar', en: 'Answers' },
  'signed.whole.rows': { sv: 'Rader bakom siffrorna', en: 'Rows behind the figures' },
  'signed.whole.readings': { sv: 'Avläsningar', en: 'Readings' },
  'signed.whole.sources': { sv: 'Källor', en: 'Sources' },
  'signed.whole.setAside': { sv: 'Avförda anmärkningar', en: 'Findings set aside' },
  'signed.whole.formHash': { sv: 'Formulärets kontrollsumma', en: 'Hash of the form' },
  'signed.whole.product': { sv: 'Kraftsamlings version', en: 'Version of Kraftsamling' },
  'signed.whole.figures': { sv: 'Visa siffrorna med sina rader', en: 'Show the figures with their rows' },
  'signed.whole.reasons': {
    sv: 'Visa de avförda anmärkningarna med skäl',
    en: 'Show the findings set aside with reasons',
  },
  'signed.fileHashes': { sv: 'Filernas kontrollsummor (SHA-256)', en: 'Hashes of the files (SHA-256)' },
  'signed.changes': { sv: 'Vad ändringen ändrade', en: 'What the amendment changed' },
  'signed.changes.lead': {
    sv: 'Jämfört med den version som undertecknades {day}: {answers} svar och {figures|siffra|siffror} skiljer sig.',
    en: 'Compared with the version signed {day}: {answers|answer|answers} and {figures|figure|figures} differ.',
  },
  'signed.changes.none': {
    sv: 'Svaren och siffrorna är desamma som i den version som undertecknades {day}.',
    en: 'The answers and figures are the same as in the version signed {day}.',
  },
  'signed.changes.before': { sv: 'Före', en: 'Before' },
  'signed.changes.after': { sv: 'Efter', en: 'After' },
  'signed.changes.absent': { sv: 'fanns inte', en: 'not there' },
  'signed.figure.lead': {
    sv: 'Siffran som den var när rapporten undertecknades {day}.',
    en: 'The figure as it was when the report was signed {day}.',
  },
  'signed.figure.text': { sv: 'Så står den i rapporten', en: 'As it stands in the report' },
  'signed.figure.noRows': {
    sv: 'Inga enskilda rader ligger bakom siffran.',
    en: 'There are no single rows behind the figure.',
  },
} as const
