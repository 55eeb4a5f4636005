/*
 * The words of the pages on ledger-report, in Swedish and English. A table: one line for each text.
 */
export const ledgerReportTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
