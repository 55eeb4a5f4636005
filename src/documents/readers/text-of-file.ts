/*
 * What reading a file from outside gives, whatever kind of file it was.
 */
export type ReadText = {
  readonly kind: 'text' | 'docx' | 'pdf'
  /** As they stand; line 1 is `lines[0]`. */
  readonly lines: readonly string[]
  /** 1-based lines that are headings, where the file says so. */
  readonly headings: readonly { readonly line: number; readonly level: number }[]
  /** What should be known about how the file was read, in Swedish. */
  readonly notes: readonly string[]
}
