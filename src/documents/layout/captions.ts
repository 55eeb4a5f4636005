/*
 * Numbers of captions: tables and charts are counted each by themselves, in the order in which they are printed. A number is no text of
 * the tree: each printer sets it, and the reader of our Word files takes it away again. What has no caption is not counted.
 */
export type CaptionKind = 'table' | 'chart'

export const captionWords: Readonly<Record<CaptionKind, string>> = { table: 'Tabell', chart: 'Diagram' }

/** "Tabell" and 3 of "Tabell 3. Beviljat per kommun". */
export type CaptionSign = { readonly word: string; readonly number: number }

/** The sign of the next caption; undefined where captions are not numbered. */
export type NextCaption = (kind: CaptionKind, caption: string) => CaptionSign | undefined

/** Counts from 1. One for each time that a document is printed. */
export function numberCaptions(): NextCaption {
  const met: Record<CaptionKind, number> = { table: 0, chart: 0 }
  return (kind, caption) => {
    if (caption.trim() === '') return undefined
    met[kind] += 1
    return { word: captionWords[kind], number: met[kind] }
  }
}

/** For a part of a document, whose numbers in the whole are not known. */
export const withoutNumbers: NextCaption = () => undefined

/** "Tabell 3. ", or nothing. */
export function signText(sign: CaptionSign | undefined): string {
  return sign === undefined ? '' : `${sign.word} ${sign.number}. `
}

const signBefore = new RegExp(`^(?:${Object.values(captionWords).join('|')})[ \\u00a0]\\d+\\.?[ \\u00a0]?`)

/** The text without the sign that it begins with. */
export function withoutSign(text: string): string {
  return text.replace(signBefore, '')
}
