/*
 * One line of simple text: `{40,5 Mkr|granted-amount;period=2021}` and `{12 %|källa: SCB 2021}` for figures, `{1.2.1|se: avsnitt avsnitt-1-2-1}` for a
 * reference, `**bold**`, `*emphasis*`, `[text](https://…)` or `[text](/insatser/…)`, and the backslash. A sign that has no partner is a
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
      nodes.push(atomOf(number[1] ?? '', number[2] ?? ''))
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
      const escaped = /^\\[\\*[\](){}|#./-]/.test(rest)
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

const statedKinds = {
  svar: 'answer',
  insats: 'insats',
  avsnitt: 'section',
  analys: 'analysis',
  tabell: 'table',
  siffra: 'figure',
} as const

/** A reference, a gap or a footnote as a mark in the form of a figure's. */
export function atomMark(node: Node): string {
  const { text = '', kind, target = '', what = '' } = node.attrs as Record<string, string>
  if (node.type.name === 'footnote') return braced('*', `not: ${text}`, ` (${text})`)
  if (node.type.name === 'missing') return braced(text, `saknas: ${what}`, text)
  const word = Object.entries(statedKinds).find(([, each]) => each === kind)?.[0] ?? 'avsnitt'
  return braced(text, `se: ${word} ${target}`, text)
}

/** What cannot stand between braces is written as plain words. */
function braced(text: string, papers: string, otherwise: string): string {
  return text === '' || /[{}|\n]/.test(`${text}${papers}`) || papers.length > 400 || text.length > 200
    ? escapedLine(otherwise)
    : `{${text}|${papers}}`
}

function atomOf(text: string, papers: string): Node {
  const [, word = '', rest = ''] = /^(se|saknas|not): (.*)$/.exec(papers) ?? []
  if (word === 'not') return schema.node('footnote', { text: rest })
  if (word === 'saknas') return schema.node('missing', { text, what: rest })
  const [, kind = '', target = ''] =
    (word === 'se' && /^(svar|insats|avsnitt|analys|tabell|siffra) (\S+)$/.exec(rest)) || []
  if (target === '') return figureOf(text, papers)
  return schema.node('reference', { kind: statedKinds[kind as keyof typeof statedKinds], target, text })
}

function figureOf(text: string, papers: string): Node {
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
