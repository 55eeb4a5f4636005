/*
 * The words of the pages on accounts, in Swedish and English. A table: one line for each text.
 */
export const accountTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
