/*
 * One line of simple text: `{40,5 Mkr|granted-amount;period=2021}` and `{12 %|källa: SCB 2021}` for figures, `**bold**`, `*emphasis*`, `[text](https://…)` or `[text](/insatser/…)`, and the backslash. A sign that has no partner is a
 * sign; nothing that a person has written is lost.
 */
import type { Mark, Node } from 'prosemirror-model'
import type { FigureAttrs } from './attrs.ts'
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
    const number = figure.exec(rest)
    if (number) {
      flush()
      nodes.push(figureOf(number[1] ?? '', number[2] ?? ''))
      rest = rest.slice(number[0].length)
    } else if (found) {
      flush()
      nodes.push(
        ...readLine(
          found.inner,
          found.marks.reduce((set, mark) => mark.addToSet(set), marks),
        ),
      )
      rest = rest.slice(found.length)
    } else {
      const escaped = /^\\[\\*[\](){}|#.-]/.test(rest)
      plain += escaped ? rest.charAt(1) : rest.charAt(0)
      rest = rest.slice(escaped ? 2 : 1)
    }
  }
  flush()
  return nodes
}

const figure = /^\{([^{}|\n]{1,200})\|([^{}|\n]{1,400})\}/
const statedWord = 'källa: '

/** A figure as a mark that keeps what it is: what the catalogue is asked for, or the source that states it. */
export function figureMark({ text, ask, id, source, href }: FigureAttrs): string {
  const papers =
    ask || (source === '' ? '' : `${statedWord}${source}${id === '' ? '' : ` #${id}`}${href === '' ? '' : ` →${href}`}`)
  const isPlain = papers === '' || /[{}|]/.test(`${text}${papers}`)
  return isPlain ? escapedLine(text) : `{${text}|${papers}}`
}

function figureOf(text: string, papers: string) {
  if (!papers.startsWith(statedWord))
    return schema.node('figure', { text, ask: papers, origin: 'computed', id: papers })
  const [, source = '', id = '', href = ''] =
    /^(.*?)(?: #(\S+))?(?: →(\/(?!\/)\S*))?$/.exec(papers.slice(statedWord.length)) ?? []
  return schema.node('figure', { text, source, id, href, origin: 'stated' })
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
  return text.replace(/[\\*[\]{}]/g, (sign) => `\\${sign}`)
}
