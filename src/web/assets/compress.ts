/*
 * Answers in text travel compressed: brotli where the browser takes it, else gzip. Static files are pressed hard and once;
 * pages quickly and each time.
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

export type Encoding = 'br' | 'gzip' | undefined

export function chooseEncoding(accepts: string | undefined): Encoding {
  if (/\bbr\b/.test(accepts ?? '')) return 'br'
  return /\bgzip\b/.test(accepts ?? '') ? 'gzip' : undefined
}

export function isWorthCompressing(type: string | undefined, bytes: number): boolean {
  return bytes > 1000 && /^(text\/|application\/(json|javascript)|image\/svg)/.test(type ?? '')
}

export async function compress(
  bytes: Uint8Array,
  encoding: 'br' | 'gzip',
  effort: 'quick' | 'hard',
): Promise<Uint8Array<ArrayBuffer>> {
  const pressed =
    encoding === 'gzip'
      ? await zip(bytes, { level: effort === 'hard' ? 9 : 5 })
      : await brotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: effort === 'hard' ? 11 : 4,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
  return new Uint8Array(pressed)
}
