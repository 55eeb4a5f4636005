/*
 * The words of the pages on exchange, in Swedish and English. A table: one line for each text.
 */
export const exchangeTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
