/*
 * The forms that ship with the product: one JSON file each under data/forms/.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../foundation/index.ts'
import { type Form, parseForm } from './form.ts'

const folder = fileURLToPath(new URL('../../../data/forms/', import.meta.url))
const read = new Map<string, Form>()

/** The ids of all forms, in order. */
export function listForms(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .toSorted()
}

/** @throws Refusal `unknown-form`, `form-not-readable`. */
export function getForm(id: string): Form {
  const known = read.get(id)
  if (known) return known
  const path = join(folder, `${id}.json`)
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(path))
    throw new Refusal('unknown-form', { form: id, known: listForms().join(', ') })
  const form = readForm(path)
  read.set(id, form)
  return form
}

/** A form from a file of its own. @throws Refusal `form-not-readable`. */
export function readForm(path: string): Form {
  const name = basename(path)
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Refusal('form-not-readable', { form: name, place: '–', problem: 'filen är inte JSON' })
  }
  return parseForm(name, given)
}
