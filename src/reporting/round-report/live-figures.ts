/*
 * Figures that ask the catalogue, as they are now: computed once for each question that is asked, put into the tree when the report is
 * arranged, and compared with what the writer last confirmed.
 */
import { Fragment, type Node, schema } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import type { TreeJson } from '../answers/index.ts'
import {
  type ComputedFigure,
  computeFigure,
  type FigureSources,
  findDefinition,
  formatAsked,
  readAsk,
  seriesOf,
} from '../catalogue/index.ts'
import type { FigurePapers } from '../claims/index.ts'

export type LiveFigures = {
  /** How the figure reads now; as it stands where it asks nothing, undefined where nobody has it or it was withdrawn. */
  readonly nowOf: (figure: Node) => string | undefined
  readonly papersOf: (figure: Node) => FigurePapers | undefined
  readonly computed: (ask: string) => ComputedFigure | undefined
}

export function liveFigures(sources: FigureSources): LiveFigures {
  const computed = remembered((ask) => compute(ask, sources))
  const papers = remembered((ask) => papersFor(ask, computed(ask), sources))
  const askOf = (figure: Node) => String(figure.attrs['ask'])
  return {
    computed,
    papersOf: (figure) => (askOf(figure) === '' ? undefined : papers(askOf(figure))),
    nowOf(figure) {
      const [text, now] = [askOf(figure), computed(askOf(figure))]
      if (text === '') return String(figure.attrs['text'])
      return now?.value === undefined ? undefined : formatAsked(now, readAsk(text)?.form ?? {})
    },
  }
}

function compute(text: string, sources: FigureSources): ComputedFigure | undefined {
  const ask = readAsk(text)
  try {
    return ask && computeFigure(ask, sources)
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined
    throw thrown
  }
}

function papersFor(text: string, figure: ComputedFigure | undefined, sources: FigureSources): FigurePapers | undefined {
  const ask = readAsk(text)
  if (!ask) return undefined
  const { label = '', value, unit = 'pieces', better } = figure ?? {}
  return { label, value, unit, better, period: ask.period, ...seriesOf(ask, sources) }
}

function remembered<T>(make: (ask: string) => T): (ask: string) => T {
  const known = new Map<string, T>()
  return (ask) => {
    if (!known.has(ask)) known.set(ask, make(ask))
    return known.get(ask) as T
  }
}

/** The tree with every asked figure as it is now, with its papers. One that was withdrawn keeps what it said, and tells that. */
export function refreshFigures(tree: Node, live: LiveFigures): Node {
  if (tree.type.name === 'figure') return refreshed(tree, live)
  if (tree.childCount === 0) return tree
  const children = tree.children.map((child) => refreshFigures(child, live))
  return children.every((child, at) => child === tree.child(at)) ? tree : tree.copy(Fragment.from(children))
}

function refreshed(figure: Node, live: LiveFigures): Node {
  const ask = String(figure.attrs['ask'])
  if (ask === '') return figure
  const [now, computed] = [live.nowOf(figure), live.computed(ask)]
  if (!computed || now === undefined) {
    const withdrawn = findDefinition(readAsk(ask)?.definition ?? '')?.withdrawn
    const why = withdrawn ? `definitionen drogs tillbaka ${withdrawn.on}` : 'uppgiften finns inte längre'
    return figure.type.create({ ...figure.attrs, source: `Senaste kända värde; ${why}.` })
  }
  const { source, origin, label } = computed
  const attrs = { ...figure.attrs, text: now, source: `${label}. ${source}`, origin, href: addressOfAsk(ask) }
  return figure.type.create(attrs)
}

/** Where a figure opens to its definition, its rows and its readings. */
export function addressOfAsk(ask: string): string {
  return `/katalog/${encodeURIComponent(ask)}`
}

/** The answer with every asked figure as it reads now: what a writer confirms. One that nobody has any longer stays as it was. */
export function confirmFigures(content: TreeJson, live: LiveFigures): TreeJson {
  return confirmed(schema.nodeFromJSON(content), live).toJSON() as TreeJson
}

function confirmed(node: Node, live: LiveFigures): Node {
  if (node.type.name === 'figure') {
    const now = live.nowOf(node)
    return now === undefined || node.attrs['ask'] === '' ? node : node.type.create({ ...node.attrs, text: now })
  }
  return node.childCount === 0 ? node : node.copy(Fragment.from(node.children.map((child) => confirmed(child, live))))
}
