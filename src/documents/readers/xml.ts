/*
 * XML as a small tree. Entities of a document's own are not expanded (saxes knows none), so that a few lines cannot become
 * millions; depth and number of elements are bounded.
 */
import { SaxesParser } from 'saxes'

export type Xml = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

const deepest = 400
const mostElements = 1_000_000
const noAttributes: Xml['attributes'] = {}

/** @throws RangeError when there are too many elements, Error when the text is not well-formed or is nested too deep. */
export function parseXml(text: string, most: number = mostElements): Xml {
  const root: Xml & { children: (Xml | string)[] } = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  let count = 0
  parser.on('opentag', (tag) => {
    count += 1
    if (count > most) throw new RangeError(`more than ${most} elements`)
    const attributes = tag.attributes as Record<string, string>
    const element = { name: tag.name, attributes: isEmpty(attributes) ? noAttributes : attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) throw new Error('XML nested too deep')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (part) => void open.at(-1)?.children.push(part))
  parser.on('cdata', (part) => void open.at(-1)?.children.push(part))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return elementsOf(root)[0] ?? root
}

function isEmpty(attributes: object): boolean {
  for (const _ in attributes) return false
  return true
}

export function elementsOf(node: Xml | undefined): Xml[] {
  return (node?.children ?? []).filter((child) => typeof child !== 'string')
}

export function child(node: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  return path.reduce<Xml | undefined>((at, name) => elementsOf(at).find((element) => element.name === name), node)
}

/** The value of `w:val` of an element further in: `valueOf(paragraph, 'w:pPr', 'w:pStyle')`. */
export function valueOf(node: Xml | undefined, ...path: readonly string[]): string | undefined {
  return child(node, ...path)?.attributes['w:val']
}

/** All text inside, in order. */
export function textOf(node: Xml): string {
  return node.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('')
}

/** Every element of a name, however deep, in order. */
export function allOf(node: Xml, name: string): Xml[] {
  return elementsOf(node).flatMap((element) => [...(element.name === name ? [element] : []), ...allOf(element, name)])
}

/** Whether an element of one of the names is anywhere inside. */
export function hasAny(node: Xml, names: readonly string[]): boolean {
  return elementsOf(node).some((element) => names.includes(element.name) || hasAny(element, names))
}
