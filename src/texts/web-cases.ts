/*
 * The words of the pages on cases, in Swedish and English. A table: one line for each text.
 */
export const caseTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
