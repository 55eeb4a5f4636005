/*
 * The words of the pages on direction, in Swedish and English. A table: one line for each text.
 */
export const directionTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
