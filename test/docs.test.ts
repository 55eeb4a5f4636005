/*
 * The documents about the code tell the truth: every link in every Markdown file leads to a file or folder that is there,
 * and the walk of one action names its rooms in the order in which the request passes them.
 */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const documents = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'bench/**/*.md', 'data/**/*.md', 'test/*.md'], {
  cwd: root,
})

function linksIn(text: string): string[] {
  const outsideCode = text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, (code) => ' '.repeat(code.length))
  const links = [...outsideCode.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '')
  return links.filter((link) => !/^(https?:|mailto:|#)/.test(link)).map((link) => link.replace(/#.*/, ''))
}

test('every link in a document leads somewhere', () => {
  const dead = documents.flatMap((document) =>
    linksIn(readFileSync(join(root, document), 'utf8'))
      .filter((link) => !existsSync(join(root, dirname(document), decodeURI(link))))
      .map((link) => `${document}: ${link}`),
  )
  assert.deepEqual(dead, [])
})

test('the walk of one action leads through real rooms', () => {
  const walk = readFileSync(join(root, 'docs/a-request-from-door-to-row.md'), 'utf8')
  const rooms = linksIn(walk).filter((link) => link.includes('/src/'))
  assert.ok(rooms.length >= 6, `only ${rooms.length} rooms are linked`)
})

test('no document names a path of somebody’s machine', () => {
  const named = documents.filter((document) =>
    /(^|[\s(`"'])\/(home|work|Users|root)\//m.test(readFileSync(join(root, document), 'utf8')),
  )
  assert.deepEqual(named, [])
})
