/*
 * The words of the pages on follow-up, in Swedish and English. A table: one line for each text.
 */
export const followUpTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
