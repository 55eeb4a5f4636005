/*
 * The formats a report can be printed in, each with the ending of its file.
 */
export const formats = ['docx', 'pdf', 'html', 'md', 'json'] as const

export type Format = (typeof formats)[number]
