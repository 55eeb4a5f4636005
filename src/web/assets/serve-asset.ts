/*
 * Hands out a bundled file: kept by browsers for ever, since its name changes when its content does.
 */
import type { Context } from 'hono'
import { findAsset } from './asset-shelf.ts'
import { type Asset } from './bundle-assets.ts'
import { chooseEncoding, compress, isWorthCompressing } from './compress.ts'

const pressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

export async function serveAsset(request: Context, name: string): Promise<Response> {
  const asset = await findAsset(name)
  if (!asset) return request.notFound()

  const tag = `"${asset.name}"`
  request.header('Cache-Control', 'public, max-age=31536000, immutable')
  request.header('ETag', tag)
  request.header('Vary', 'Accept-Encoding')
  if (request.req.header('if-none-match') === tag) return request.body(null, 304)

  request.header('Content-Type', asset.type)
  const encoding = chooseEncoding(request.req.header('accept-encoding'))
  if (encoding === undefined || !isWorthCompressing(asset.type, asset.content.length))
    return request.body(new Uint8Array(asset.content))
  request.header('Content-Encoding', encoding)
  return request.body(await pressOnce(asset, encoding))
}

function pressOnce(asset: Asset, encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${encoding}/${asset.name}`
  const done = pressed.get(key) ?? compress(asset.content, encoding, 'hard')
  pressed.set(key, done)
  return done
}
