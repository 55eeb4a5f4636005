/*
 * Where the real inputs lie that tests may read and the product may not hold: the folder `shared/data` beside the checkout.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/**
 * The path of a shared input, or undefined where the folder is absent; a test then skips and says so.
 * @param {string} path relative to shared/data, e.g. `orebro-2021/report.txt`
 * @returns {string | undefined}
 */
export function sharedData(path) {
  const full = join(root, '..', 'shared', 'data', path)
  return existsSync(full) ? full : undefined
}
