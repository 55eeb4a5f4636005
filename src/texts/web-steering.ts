/*
 * The words of the pages on steering, in Swedish and English. A table: one line for each text.
 */
export const steeringTexts = {} as const satisfies Record<string, { readonly sv: string; readonly en: string }>
