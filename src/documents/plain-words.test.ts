import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Node } from 'prosemirror-model'
import { attrsOf, type ChartAttrs, type DocAttrs, kindOf, type NoteKind, noteLabels, type TickAttrs } from './attrs.ts'
import { tableOfContents } from './contents.ts'
import { printHtmlPage } from './html/print-html.ts'
import { numberCaptions, signText } from './layout/captions.ts'
import { printMarkdown } from './markdown/print-markdown.ts'
import { randomTree } from './random-tree.ts'
import { sourceNotesOf } from './source-notes.ts'

/** Letters and digits only: what stands between them is each format's own. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}☒☐]+/gu, '')

/** What a tree says, in the order in which it is read: of each block its words, with what every printer adds. */
function blocksOf(tree: Node): { kind: string; words: string }[] {
  const nextCaption = numberCaptions()
  const said: { kind: string; words: string }[] = []
  tree.descendants((node) => {
    const kind = String(kindOf(node))
    if (kind === 'table') {
      const caption = String(node.attrs['caption'])
      if (caption !== '') said.push({ kind, words: signText(nextCaption('table', caption)) + caption })
    } else if (kind === 'chart') {
      const { caption } = attrsOf<ChartAttrs>(node)
      said.push({ kind, words: signText(nextCaption('chart', caption)) + caption })
    } else if (kind === 'note') said.push({ kind, words: noteLabels[node.attrs['kind'] as NoteKind] })
    if (!node.isTextblock) return true
    said.push({ kind, words: wordsOf(node) })
    return false
  })
  return said.map(({ kind, words }) => ({ kind, words: bare(words) })).filter(({ words }) => words !== '')
}

function wordsOf(block: Node): string {
  const boxes = (block.type.name === 'tick_item' ? attrsOf<TickAttrs>(block).choices : []).map(
    ({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label} `,
  )
  const parts = block.children.map((part): string => {
    if (part.isText) return String(part.text)
    return part.type.name === 'footnote' ? '' : ((part.attrs['text'] as string | undefined) ?? ' ')
  })
  const number = block.type.name === 'heading' ? `${String(block.attrs['number'])} ` : ''
  return number + boxes.join('') + parts.join('')
}

/** Each block is found after the one before it: nothing is lost, and nothing has changed places. */
function assertSaidInOrder(blocks: readonly { kind: string; words: string }[], text: string): void {
  let at = 0
  for (const { kind, words } of blocks) {
    const found = text.indexOf(words, at)
    assert.notEqual(found, -1, `${kind}: ${words}`)
    at = found + words.length
  }
}

const footnotesIn = (tree: Node) => {
  const texts: string[] = []
  tree.descendants((node) => {
    if (node.type.name === 'footnote') texts.push(String(node.attrs['text']))
  })
  return texts
}

const notesOf = (tree: Node) => (attrsOf<DocAttrs>(tree).sourceNotes ? sourceNotesOf(tree).map(({ text }) => text) : [])

test('read as a reader reads it, a page says what the tree says, in order, with its footnotes and sources after', () => {
  fc.assert(
    fc.property(randomTree, (tree) => {
      const { document } = parseHTML(printHtmlPage(tree))
      for (const sign of document.querySelectorAll('sup, svg, .skip, .contents')) sign.remove()
      const main = bare(document.querySelector('main')?.textContent ?? '')
      // A table's caption stands first in it, a chart's last: both where the tree has them.
      assertSaidInOrder(blocksOf(tree), main)
      for (const text of [...footnotesIn(tree), ...notesOf(tree)]) assert.ok(main.includes(bare(text)), text)
      const headings = [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map((each) =>
        bare(each.textContent),
      )
      const own = tableOfContents(tree).map(({ number, text }) => bare(number + text))
      assert.deepEqual(headings.slice(0, own.length), own)
      assert.equal(document.querySelectorAll('main table').length, count(tree, 'table'))
      assert.equal(document.querySelectorAll('main figure').length, count(tree, 'chart'))
      const rows = [...document.querySelectorAll('main tr')].map((row) => row.children.length)
      assert.deepEqual(rows, rowsOf(tree))
    }),
    { numRuns: 60 },
  )
})

test('read without its marks, Markdown says what the tree says, in order', () => {
  fc.assert(
    fc.property(randomTree, (tree) => {
      const text = bare(plainMarkdown(printMarkdown(tree)))
      const captioned = blocksOf(tree).filter(({ kind }) => kind !== 'table')
      // The caption of a table that is told in pipes stands after it.
      assertSaidInOrder(captioned, text)
      for (const { words } of blocksOf(tree)) assert.ok(text.includes(words), words)
      for (const said of [...footnotesIn(tree), ...notesOf(tree)]) assert.ok(text.includes(bare(said)), said)
    }),
    { numRuns: 60 },
  )
})

/** Without the opening block, addresses, anchors, numbers of notes, elements and the signs that keep other signs as they are. */
function plainMarkdown(text: string): string {
  return text
    .replace(/^---\n.*?\n---\n/s, '')
    .replaceAll(/(?<!\\)\]\(<?[^\s)>]*>?\)/g, ']')
    .replaceAll(/ \{#[^}\n]*\}$/gm, '')
    .replaceAll(/(?<!\\)\[\^k?\d+\]/g, '')
    .replaceAll(/(?<!\\)<\/?[a-z][^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\\(.)/g, '$1')
}

function count(tree: Node, name: string): number {
  let found = 0
  tree.descendants((node) => {
    if (node.type.name === name) found += 1
  })
  return found
}

function rowsOf(tree: Node): number[] {
  const rows: number[] = []
  tree.descendants((node) => {
    if (node.type.name === 'table_row') rows.push(node.childCount)
  })
  return rows
}
