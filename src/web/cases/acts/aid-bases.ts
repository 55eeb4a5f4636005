/*
 * On what ground aid to a company is allowed. A table; the words stand in the texts.
 */
export const aidBases = ['none', 'de-minimis', 'gber', 'service-of-general-interest'] as const
