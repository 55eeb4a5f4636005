/*
 * One line of simple text: `**bold**`, `*emphasis*`, `[text](https://…)` or `[text](/insatser/…)`, and the backslash. A sign that has no partner is a
 * sign; nothing that a person has written is lost.
 */
import type { Mark, Node } from 'prosemirror-model'
import { schema } from './schema.ts'

const link = /^\[((?:\\.|[^\]\\])+)\]\(((?:https?:\/\/|mailto:|\/(?!\/))[^\s()<>"]+)\)/
const both = /^\*\*\*((?:\\.|[^\\*])+)\*\*\*/
const strong = /^\*\*((?:\\.|[^\\*]|\*(?!\*)(?:\\.|[^\\*])+\*(?!\*))+)\*\*/
const em = /^\*((?:\\.|[^\\*])+)\*/

const stresses: readonly (readonly [RegExp, readonly string[]])[] = [
  [both, ['strong', 'em']],
  [strong, ['strong']],
  [em, ['em']],
]

export function readLine(line: string, marks: readonly Mark[] = []): Node[] {
  const nodes: Node[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') nodes.push(schema.text(plain, marks))
    plain = ''
  }
  let rest = line
  while (rest !== '') {
    const found = findMarked(rest, marks)
    if (found) {
      flush()
      nodes.push(
        ...readLine(
          found.inner,
          found.marks.reduce((set, mark) => mark.addToSet(set), marks),
        ),
      )
      rest = rest.slice(found.length)
    } else {
      const escaped = /^\\[\\*[\]().-]/.test(rest)
      plain += escaped ? rest.charAt(1) : rest.charAt(0)
      rest = rest.slice(escaped ? 2 : 1)
    }
  }
  flush()
  return nodes
}

type Found = { readonly inner: string; readonly length: number; readonly marks: readonly Mark[] }

function findMarked(rest: string, marks: readonly Mark[]): Found | undefined {
  const linked = link.exec(rest)
  if (linked && !marks.some((mark) => mark.type.name === 'link'))
    return { inner: linked[1] ?? '', length: linked[0].length, marks: [schema.mark('link', { href: linked[2] ?? '' })] }
  for (const [pattern, names] of stresses) {
    const found = pattern.exec(rest)
    if (found) return { inner: found[1] ?? '', length: found[0].length, marks: names.map((name) => schema.mark(name)) }
  }
  return undefined
}

/** The text with a backslash before each sign that would mean something. */
export function escapedLine(text: string): string {
  return text.replace(/[\\*[\]]/g, (sign) => `\\${sign}`)
}
