/*
 * A tree as a web page that stands alone, or as the body of a page of the application.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type DocAttrs } from '../attrs.ts'
import { anchorsIn, type ContentsLine, tableOfContents } from '../contents.ts'
import { numberCaptions, withoutNumbers } from '../layout/captions.ts'
import { type SourceNote, sourceAnchor, sourceHeading, sourceMarks } from '../source-notes.ts'
import { printBlocks } from './html-blocks.ts'
import { type Among, anchorIn, attribute, escapeHtml, type HtmlContext } from './html-line.ts'
import { pageStyle } from './page-style.ts'

type BodyOptions = {
  /** Moves every heading down: 1 makes a first-level heading an `h2`, under the page's own `h1`. */
  readonly headingOffset?: number
  /** Where several bodies stand on one page. */
  readonly among?: Among
  /** Whether captions have their numbers. Only a whole document knows them. */
  readonly whole?: boolean
}

export function printHtmlBody(doc: Node, { headingOffset = 0, among, whole = false }: BodyOptions = {}): string {
  const context: HtmlContext = {
    footnotes: [],
    anchors: anchorsIn(doc),
    headingOffset,
    headingIds: tableOfContents(doc).map((line) => line.id),
    sources: sourceMarks(doc),
    among,
    nextCaption: whole ? numberCaptions() : withoutNumbers,
  }
  const blocks = printBlocks(doc, context)
  const rank = Math.min(6, headingOffset + 1)
  return `${blocks}${printSources(context.sources.notes, rank)}${printFootnotes(context, rank)}`
}

/** One file: nothing is fetched, nothing is run. The first heading level of the tree becomes `h2`. */
export function printHtmlPage(doc: Node): string {
  const { title, subtitle, notice, language } = attrsOf<DocAttrs>(doc)
  const opening = [
    `<h1>${escapeHtml(title)}</h1>`,
    subtitle === '' ? '' : `<p class="subtitle">${escapeHtml(subtitle)}</p>`,
    notice === '' ? '' : `<p class="notice">${escapeHtml(notice)}</p>`,
  ].join('')
  return `<!doctype html>
<html${attribute('lang', language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#innehall">Till innehållet</a>
<header>${opening}</header>
${printContents([...tableOfContents(doc), ...sourcesLine(doc)])}
<main id="innehall">
${printHtmlBody(doc, { headingOffset: 1, whole: true })}
</main>
</body>
</html>
`
}

function printContents(headings: readonly ContentsLine[]): string {
  const lines = headings.filter(({ isListed }) => isListed)
  if (lines.length === 0) return ''
  const items = lines.map(({ id, level, number, text }) => {
    const sign = number === '' ? '' : `<span class="number">${escapeHtml(number)}</span> `
    return `<li class="level-${level}"><a href="#${escapeHtml(id)}">${sign}${escapeHtml(text)}</a></li>`
  })
  return `<nav class="contents" aria-labelledby="innehallsforteckning"><h2 id="innehallsforteckning">Innehåll</h2><ul>${items.join('\n')}</ul></nav>`
}

function sourcesLine(doc: Node): ContentsLine[] {
  const { notes } = sourceMarks(doc)
  return notes.length === 0 ? [] : [{ id: sourceAnchor, level: 1, number: '', text: sourceHeading, isListed: true }]
}

function printSources(notes: readonly SourceNote[], rank: number): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ number, text }) => {
    const back = `<a href="#kalltecken-${number}" aria-label="Tillbaka till siffran vid källa ${number}">↩</a>`
    return `<li id="kalla-${number}">${escapeHtml(text)} ${back}</li>`
  })
  const heading = `<h${rank} id="${sourceAnchor}">${sourceHeading}</h${rank}>`
  return `\n<section class="sources">${heading}<ol>${items.join('\n')}</ol></section>`
}

function printFootnotes(context: HtmlContext, rank: number): string {
  const { footnotes } = context
  if (footnotes.length === 0) return ''
  const items = footnotes.map((text, at) => {
    const back = `<a href="#${anchorIn(context, `fotnotstecken-${at + 1}`)}" aria-label="Tillbaka till texten vid fotnot ${at + 1}">↩</a>`
    return `<li id="${anchorIn(context, `fotnot-${at + 1}`)}">${escapeHtml(text)} ${back}</li>`
  })
  return `\n<section class="footnotes"><h${rank}>Fotnoter</h${rank}><ol>${items.join('\n')}</ol></section>`
}
