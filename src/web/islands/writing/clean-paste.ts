/*
 * What is pasted from Word or a web page becomes headings, text, lists and tables. Word's own markup goes: styles, comments, what was
 * deleted with tracked changes; what was inserted stays. Its lists are paragraphs with a sign before them, and become lists. Pictures go.
 * Only elements that the editor knows are left, with no attribute but the ones it reads, so nothing that runs can come along.
 */
export type Cleaned = {
  readonly html: string
  readonly length: number
  /** How much was left out, by kind; what there was none of is 0. */
  readonly leftOut: Readonly<Record<LeftOut, number>>
}

export const leftOutKinds = ['images', 'scripts', 'deleted', 'comments'] as const
export type LeftOut = (typeof leftOutKinds)[number]

const leftOutBy: Readonly<Record<LeftOut, string>> = {
  images: 'img,svg,picture,canvas,object,embed',
  scripts: 'script,iframe,[onload],[onclick],[onerror],[onmouseover],a[href^="javascript:" i]',
  deleted: 'del,.msoDel',
  comments: '[style*="mso-element:comment" i]:not([style*="comment-list" i]),.MsoCommentReference',
}

const gone =
  'style,script,link,meta,title,xml,head,object,embed,iframe,template,noscript,del,.msoDel,.MsoCommentReference,[style*="mso-element:comment" i],[style*="mso-hide:all" i],[style*="display:none" i]'
const kept: Readonly<Record<string, string>> = {
  P: 'p',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  TABLE: 'table',
  TBODY: 'tbody',
  THEAD: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  A: 'a',
  BR: 'br',
}
const address = /^(?:https?:\/\/|mailto:|\/(?!\/))[^\s<>"]*$/

export function cleanPaste(page: Document): Cleaned {
  const leftOut = countLeftOut(page)
  for (const element of page.querySelectorAll(gone)) element.remove()
  for (const image of page.querySelectorAll(leftOutBy.images)) image.remove()
  makeLists(page)
  const html = [...page.body.childNodes].map(written).join('')
  return { html, length: page.body.textContent.length, leftOut }
}

/** A picture with a script inside is one picture; the script is told for itself. */
function countLeftOut(page: Document): Cleaned['leftOut'] {
  return {
    images: page.querySelectorAll(leftOutBy.images).length,
    scripts: page.querySelectorAll(leftOutBy.scripts).length,
    deleted: page.querySelectorAll(leftOutBy.deleted).length,
    comments: page.querySelectorAll(leftOutBy.comments).length,
  }
}

function written(node: ChildNode): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? '')
  if (node.nodeType !== 1) return ''
  const element = node as HTMLElement
  // A figure of our own keeps its papers; the schema reads them.
  if (element.tagName === 'SPAN' && element.hasAttribute('data-figure')) return figureHtml(element)
  const inside = [...element.childNodes].map(written).join('')
  const tag = kept[element.tagName]
  if (tag === undefined)
    return isBlock(element) && !/<(?:p|h\d|ul|ol|table)\b/.test(inside) ? `<p>${inside}</p>` : inside
  if (tag === 'br') return '<br>'
  return `<${tag}${attributesOf(element, tag)}>${inside}</${tag}>`
}

/** Only the papers that the schema reads, and the words. */
function figureHtml(element: HTMLElement): string {
  const papers = ['data-figure', 'data-ask', 'data-origin', 'data-source', 'data-href'].flatMap((name) =>
    element.hasAttribute(name) ? [` ${name}="${escaped(element.getAttribute(name) ?? '')}"`] : [],
  )
  return `<span class="figure"${papers.join('')}>${escaped(element.textContent)}</span>`
}

function isBlock({ tagName }: HTMLElement): boolean {
  return /^(?:DIV|SECTION|ARTICLE|BLOCKQUOTE|PRE|DD|DT|FIGCAPTION)$/.test(tagName)
}

function attributesOf(element: HTMLElement, tag: string): string {
  if (tag === 'a') {
    const href = element.getAttribute('href') ?? ''
    return address.test(href) ? ` href="${escaped(href)}"` : ''
  }
  if (tag !== 'td' && tag !== 'th') return ''
  return ['colspan', 'rowspan']
    .map((name) => [name, Number(element.getAttribute(name) ?? 1)] as const)
    .filter(([, span]) => Number.isInteger(span) && span > 1 && span <= 50)
    .map(([name, span]) => ` ${name}="${span}"`)
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Word writes a list as paragraphs in the style MsoListParagraph, with the sign as text and the level in `mso-list`. */
function makeLists(page: Document): void {
  let list: HTMLElement | undefined
  for (const paragraph of page.querySelectorAll('p')) {
    const style = paragraph.getAttribute('style') ?? ''
    const isItem = /mso-list:\s*l\d/i.test(style) || /MsoListParagraph/i.test(paragraph.className)
    if (!isItem) continue
    const sign = signOf(paragraph)
    const tag = /^[\divx]+[.)]$/i.test(sign) ? 'ol' : 'ul'
    const follows = list !== undefined && list === paragraph.previousElementSibling && list.localName === tag
    if (!follows || !list) {
      list = page.createElement(tag)
      paragraph.before(list)
    }
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
}

/** Takes the sign of the item out of its text, and gives it. */
function signOf(paragraph: HTMLElement): string {
  const marked = paragraph.querySelector('[style*="mso-list:Ignore" i]')
  if (marked) {
    const sign = marked.textContent.trim()
    marked.remove()
    return sign
  }
  const first = firstText(paragraph)
  const found = /^\s*([·•▪o–-]|[\divx]+[.)])\s+/i.exec(first?.textContent ?? '')
  if (first && found) first.textContent = (first.textContent ?? '').slice(found[0].length)
  return found?.[1] ?? ''
}

function firstText(node: ChildNode): ChildNode | undefined {
  if (node.nodeType === 3) return node.textContent?.trim() === '' ? undefined : node
  for (const child of node.childNodes) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}
