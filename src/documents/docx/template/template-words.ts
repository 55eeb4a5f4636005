/*
 * The words that a template leaves open on its cover, in its header and its footer: marks in double braces, and content controls that are
 * bound to the properties of the document or are called by the same words.
 */

/** By the word between the braces, in small letters: titel, underrubrik, år, region, mottagare. */
export type CoverWords = Readonly<Record<string, string>>

/** What a control may be called, or what it may be bound to, for each word. A table. */
const controlNames: Readonly<Record<string, RegExp>> = {
  titel: /^(?:titel|rubrik|title)$|coreProperties\[1\]\/\w+:title\[1\]/i,
  underrubrik: /^(?:underrubrik|subtitle|ämne|subject)$|coreProperties\[1\]\/\w+:subject\[1\]/i,
  år: /^(?:år|year)$/i,
  region: /^(?:region|företag|company)$|:Properties\[1\]\/\w+:Company\[1\]/i,
  mottagare: /^(?:mottagare|receiver)$/i,
}

const innermost = (name: string) => new RegExp(`<w:${name}[ >](?:(?!<w:${name}[ >])[\\s\\S])*?</w:${name}>`, 'g')

/** A word that is not given leaves nothing behind. */
export function fillWords(xml: string, words: CoverWords): string {
  const controlled = xml.replaceAll(innermost('sdt'), (control) => fillControl(control, words))
  return controlled.replaceAll(innermost('p'), (paragraph) => {
    const joined = textsOf(paragraph).join('')
    return /\{\{[^{}]*\}\}/.test(joined) ? fillParagraph(paragraph, joined, words) : paragraph
  })
}

/** The words that the template asks for, in the order of the table. */
export function wordsAskedIn(xml: string): string[] {
  const marks = [...xml.matchAll(innermost('p'))].flatMap(([paragraph]) =>
    [
      ...textsOf(paragraph)
        .join('')
        .matchAll(/\{\{([^{}]*)\}\}/g),
    ].map(([, word = '']) => word.trim().toLowerCase()),
  )
  const controls = [...xml.matchAll(innermost('sdt'))].flatMap(([control]) => wordOf(control) ?? [])
  return [...new Set([...marks, ...controls])].filter((word) => word in controlNames)
}

/** The text of a paragraph, however Word has cut it into runs. */
export function textsOf(paragraph: string): string[] {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
}

/** Word cuts a mark into runs as it likes: then the first run gets the whole line. */
function fillParagraph(paragraph: string, joined: string, words: CoverWords): string {
  const filled = (text: string) =>
    text.replaceAll(/\{\{([^{}]*)\}\}/g, (_, word: string) => escaped(words[word.trim().toLowerCase()] ?? ''))
  const isWhole = textsOf(paragraph).every((text) => !/[{}]/.test(text.replaceAll(/\{\{[^{}]*\}\}/g, '')))
  return isWhole ? withTexts(paragraph, filled) : withTexts(paragraph, (_, at) => (at === 0 ? filled(joined) : ''))
}

function fillControl(control: string, words: CoverWords): string {
  const word = wordOf(control)
  if (word === undefined) return control
  const [head = '', rest = ''] = control.split(/(?=<w:sdtContent)/)
  const shown = rest.replaceAll(/<w:rStyle w:val="(?:PlaceholderText|Platshllartext)"\/>/g, '')
  const text = escaped(words[word] ?? '')
  return head.replace('<w:showingPlcHdr/>', '') + withTexts(shown, (_, at) => (at === 0 ? text : ''))
}

function wordOf(control: string): string | undefined {
  const head = control.split('<w:sdtContent')[0] ?? ''
  const names = [...head.matchAll(/<w:(?:alias|tag) w:val="([^"]*)"|w:xpath="([^"]*)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
  return Object.keys(controlNames).find((word) => names.some((name) => controlNames[word]?.test(name)))
}

function withTexts(xml: string, textAt: (text: string, at: number) => string): string {
  let at = -1
  return xml.replaceAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (_, text: string) => {
    at += 1
    return `<w:t xml:space="preserve">${textAt(text, at)}</w:t>`
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
