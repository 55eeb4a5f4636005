/*
 * What must be mended before a tree may be printed. Each fault is one Swedish sentence that says where and what: whoever
 * reads it can act without knowing what a tree is. PDF/UA allows none of them; the other formats are held to the same.
 */
import type { Node } from 'prosemirror-model'
import { faultsInChart } from '../charts/index.ts'
import { attrsOf, type CellAttrs, type ChartAttrs, type HeadingAttrs, kindOf, type TableAttrs } from './attrs.ts'
import { anchorsIn, tableOfContents } from './contents.ts'
import { deepestList } from './docx-styles.ts'

/** Empty when the tree can be printed. */
export function faultsIn(doc: Node): string[] {
  const inBlocks: string[] = []
  doc.descendants((node) => {
    inBlocks.push(...faultsInNode(node))
    return !node.isTextblock
  })
  return [
    ...faultsInDocument(doc),
    ...faultsInHeadings(doc),
    ...inBlocks,
    ...deadReferences(doc),
    ...tooDeepLists(doc, 0),
  ]
}

function faultsInDocument(doc: Node): string[] {
  return String(doc.attrs['title']).trim() === '' ? ['Dokumentet saknar titel.'] : []
}

function faultsInHeadings(doc: Node): string[] {
  const lines = tableOfContents(doc)
  const seen = new Set<string>()
  return lines.flatMap((line, at) => {
    const before = lines[at - 1]?.level ?? 0
    const twice = seen.has(line.id)
    seen.add(line.id)
    return [
      ...(line.level > before + 1
        ? [`Rubriken ”${line.text}” hoppar över en nivå: ${before || 'inget'} följs av ${line.level}.`]
        : []),
      ...(twice ? [`Två rubriker har samma ankare: ”${line.id}”.`] : []),
    ]
  })
}

function faultsInNode(node: Node): string[] {
  switch (kindOf(node)) {
    case 'heading': {
      const { number } = attrsOf<HeadingAttrs>(node)
      return node.textContent.trim() === '' ? [`Rubriken ${number || 'utan nummer'} är tom.`] : []
    }
    case 'chart':
      return faultsInChartNode(attrsOf<ChartAttrs>(node))
    case 'table':
      return faultsInTable(node)
    default:
      return []
  }
}

function faultsInChartNode({ caption, words, spec }: ChartAttrs): string[] {
  const name = caption || spec?.title || 'utan rubrik'
  if (!spec) return [`Diagrammet ”${name}” saknar uppgifter.`]
  return [...(words.trim() === '' ? [`Diagrammet ”${name}” saknar beskrivning i ord.`] : []), ...faultsInChart(spec)]
}

function faultsInTable(table: Node): string[] {
  const { caption, headerColumns } = attrsOf<TableAttrs>(table)
  const widths = widthsOfRows(table)
  const width = widths[0] ?? 0
  const named = caption || 'utan rubrik'
  const ragged = widths.some((other) => other !== width)
  const hasHeader = table.firstChild?.firstChild?.type.name === 'table_header'
  return [
    ...(ragged ? [`Tabellen ”${named}” är ojämn: raderna har ${[...new Set(widths)].join(', ')} celler.`] : []),
    ...(hasWrongSpan(table)
      ? [`Tabellen ”${named}” har en cell som inte sträcker sig över ett helt antal kolumner och rader.`]
      : []),
    ...(hasHeader || headerColumns > 0 ? [] : [`Tabellen ”${named}” saknar rubrikceller.`]),
  ]
}

function hasWrongSpan(table: Node): boolean {
  return table.children.some((row) =>
    row.children.some((cell) => {
      const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
      return [colspan, rowspan].some((span) => !Number.isInteger(span) || span < 1)
    }),
  )
}

/** The number of columns that each row fills, cells that reach down from above counted. */
function widthsOfRows(table: Node): number[] {
  const reaching: { columns: number; until: number }[] = []
  return table.children.map((row, at) => {
    const own = row.children.reduce((sum, cell) => sum + attrsOf<CellAttrs>(cell).colspan, 0)
    const fromAbove = reaching.filter(({ until }) => until > at).reduce((sum, { columns }) => sum + columns, 0)
    for (const cell of row.children) {
      const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
      if (rowspan > 1) reaching.push({ columns: colspan, until: at + rowspan })
    }
    return own + fromAbove
  })
}

/** Only references within the document can be dead here; those to the register are the checker's business. */
function deadReferences(doc: Node): string[] {
  const anchors = anchorsIn(doc)
  const dead: string[] = []
  doc.descendants((node) => {
    const { kind, target, text } = node.attrs
    if (node.type.name === 'reference' && kind === 'section' && !anchors.has(String(target)))
      dead.push(`Hänvisningen ”${String(text)}” leder ingenstans: ${String(target)} finns inte i dokumentet.`)
  })
  return dead
}

function tooDeepLists(node: Node, depth: number): string[] {
  const here = node.type.name.endsWith('_list') && node.type.name !== 'tick_list' ? depth + 1 : depth
  if (here > deepestList) return [`En lista är djupare än ${deepestList} nivåer: ”${node.textContent.slice(0, 40)}”.`]
  return node.children.flatMap((child) => tooDeepLists(child, here))
}
