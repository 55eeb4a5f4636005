/*
 * The words of the interactive report, in Swedish and English. A table: one line for each text.
 */
export const ledgerReportTexts = {
  'ledgerReport.title': {
    sv: 'Insatser och företagsstöd i siffror',
    en: 'Undertakings and business support in figures',
  },
  'ledgerReport.lead': {
    sv: 'Välj vad du vill se. Summorna räknas på de ärenden som är kvar, och varje tal går att öppna till sina rader.',
    en: 'Choose what to see. The sums are of the cases that are left, and every number opens to its rows.',
  },
  'ledgerReport.from': { sv: 'Beslutat från och med', en: 'Decided from' },
  'ledgerReport.to': { sv: 'Beslutat till och med', en: 'Decided until' },
  'ledgerReport.fromStart': { sv: 'Början', en: 'The start' },
  'ledgerReport.toEnd': { sv: 'I dag', en: 'Today' },
  'ledgerReport.value': { sv: 'Värde', en: 'Value' },
  'ledgerReport.byYear': { sv: 'Beviljat per beslutsår', en: 'Granted by year of decision' },
  'ledgerReport.rows': { sv: 'Ärendena', en: 'The cases' },
  'ledgerReport.announce': {
    sv: '{cases|ärende|ärenden}, {granted} beviljat.',
    en: '{cases|case|cases}, {granted} granted.',
  },
  'ledgerReport.quarter': { sv: '{year}, kvartal {quarter}', en: '{year}, quarter {quarter}' },
} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
