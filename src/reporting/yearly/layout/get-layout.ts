/*
 * The layouts that ship with the product.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Layout, parseLayout } from './layout.ts'

const folder = fileURLToPath(new URL('../../../../data/forms-yearly/', import.meta.url))

/** @throws Refusal `form-not-readable` */
export function getLayout(name: 'strategy' | 'plan'): Layout {
  return parseLayout(name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
}
