/*
 * Layouts as text: those that ship with the product, and what somebody has written.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../../foundation/index.ts'
import { type Layout, parseLayout } from './layout.ts'

const folder = fileURLToPath(new URL('../../../../data/forms-yearly/', import.meta.url))

/** @throws Refusal `form-not-readable` */
export function getLayout(name: 'strategy' | 'plan'): Layout {
  return readLayout(name, readFileSync(join(folder, `${name}.json`), 'utf8'))
}

/** @throws Refusal `form-not-readable`, also for what is no JSON at all */
export function readLayout(name: string, text: string): Layout {
  return parseLayout(name, jsonIn(name, text))
}

function jsonIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    const problem = `filen är inte JSON (${thrown instanceof Error ? thrown.message : String(thrown)})`
    throw new Refusal('form-not-readable', { form: name, place: '–', problem })
  }
}
