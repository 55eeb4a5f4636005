/*
 * Opens a zip file from outside with limits: how many files, how large each and all of them become. The limits are held against
 * what the file says before anything is inflated, and no more than it says is ever inflated.
 */
import { unzipSync } from 'fflate'
import { Refusal } from '../../foundation/index.ts'

const mostFiles = 5000
const largestFile = 100 * 1024 * 1024
const largestSum = 200 * 1024 * 1024

/** @param wanted which paths to inflate; the others are only counted. @throws Refusal `file-not-readable`, `file-too-large`. */
export function unzipBounded(
  bytes: Uint8Array,
  name: string,
  wanted: (path: string) => boolean,
): Record<string, Uint8Array> {
  let [files, sum] = [0, 0]
  try {
    return unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        files += 1
        sum += originalSize
        if (files > mostFiles) throw tooLarge(name, `den innehåller fler än ${mostFiles} filer`)
        if (originalSize > largestFile || sum > largestSum)
          throw tooLarge(name, 'den blir större än 200 MB när den packas upp')
        return wanted(path)
      },
    })
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown
    throw new Refusal('file-not-readable', {
      file: name,
      why: 'den är skadad eller avkortad. Öppna den i Word, spara om och försök igen',
    })
  }
}

function tooLarge(file: string, why: string): Refusal {
  return new Refusal('file-too-large', { file, why })
}
