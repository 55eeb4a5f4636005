/*
 * Styles of a Word template, mapped by name: our printer writes with its own ids, so a template's style of the same name, in English or
 * Swedish, is given our id. What the template lacks is kept from our own, and told by name.
 */

/** Names that mean the same style. Word writes the English name inside, other programs the one that is shown. */
const synonyms: Readonly<Record<string, string>> = {
  'rubrik 1': 'heading 1',
  'rubrik 2': 'heading 2',
  'rubrik 3': 'heading 3',
  'rubrik 4': 'heading 4',
  'rubrik 5': 'heading 5',
  'rubrik 6': 'heading 6',
  brödtext: 'normal',
  'body text': 'normal',
  rubrik: 'title',
  titel: 'title',
  underrubrik: 'subtitle',
  beskrivning: 'caption',
  punktlista: 'list bullet',
  'numrerad lista': 'list number',
  tabellrutnät: 'table grid',
  fotnotstext: 'footnote text',
  slutnotstext: 'endnote text',
  'innehåll 1': 'toc 1',
  'innehåll 2': 'toc 2',
  'innehåll 3': 'toc 3',
  sidfot: 'footer',
  sidhuvud: 'header',
}

const stylePattern = /<w:style [\s\S]*?<\/w:style>/g

/** `ours` and `theirs` are names as Word writes them, in small letters; `theirs` is empty where the template has no such style. */
export type MappedStyle = { readonly ours: string; readonly theirs: string }

export type MappedStyles = {
  readonly xml: string
  readonly styles: readonly MappedStyle[]
  /** The id that each style of the template has got in our file. */
  readonly ids: ReadonlyMap<string, string>
}

/** @param ours and @param theirs `word/styles.xml` of our file and of the template. */
export function mapStyles(ours: string, theirs: string): MappedStyles {
  const [own, given] = [stylesIn(ours), stylesIn(theirs)]
  const byName = new Map(given.map((style) => [style.name, style]))
  const ids = new Map<string, string>()
  for (const { id, name } of own) {
    const match = byName.get(name)
    if (match) ids.set(match.id, id)
  }
  const taken = new Set(own.map(({ id }) => id))
  for (const { id } of given) if (!ids.has(id)) ids.set(id, taken.has(id) ? `Mall${id}` : id)
  const missing = own.filter(({ name }) => !byName.has(name))
  const kept = [...given.map(({ xml }) => renamed(xml, ids)), ...missing.map(({ xml }) => xml)]
  const head = /^[\s\S]*?(?=<w:style )/.exec(ours)?.[0] ?? ''
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/
  const theirDefaults = defaults.exec(theirs)?.[0]
  const start = theirDefaults ? head.replace(defaults, () => theirDefaults) : head
  const styles = own.map(({ name }) => ({ ours: name, theirs: byName.get(name)?.called ?? '' }))
  return { xml: `${start}${kept.join('')}</w:styles>`, styles, ids }
}

type Style = { readonly id: string; readonly name: string; readonly called: string; readonly xml: string }

function stylesIn(xml: string): Style[] {
  return [...xml.matchAll(stylePattern)].map(([style]) => {
    const called = /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? ''
    const name = called.toLocaleLowerCase('sv')
    return { id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '', name: synonyms[name] ?? name, called, xml: style }
  })
}

/** With our ids wherever a style is named; its own numbering stays behind, since our lists are numbered by us. */
function renamed(style: string, ids: ReadonlyMap<string, string>): string {
  return style
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '')
    .replaceAll(/(w:styleId=")([^"]*)"/g, (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`)
    .replaceAll(
      /(<w:(?:basedOn|next|link) w:val=")([^"]*)"/g,
      (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    )
}
