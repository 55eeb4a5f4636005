/*
 * How large a file from outside may be. A report of a region has some ten thousand lines and some megabytes.
 */
import { Refusal } from '../../foundation/index.ts'

const largestFile = 50 * 1024 * 1024
const mostLines = 400_000

/** @throws Refusal `file-too-large`. */
export function assertSize(bytes: Uint8Array, name: string): void {
  if (bytes.length > largestFile)
    throw new Refusal('file-too-large', { file: name, why: 'en fil får vara högst 50 MB' })
}

/** @throws Refusal `file-too-large`. */
export function assertLines(count: number, name: string): void {
  if (count > mostLines)
    throw new Refusal('file-too-large', { file: name, why: 'en rapport får ha högst 400 000 rader' })
}
