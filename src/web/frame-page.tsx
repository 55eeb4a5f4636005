/*
 * Frames a page view and sends it: HTML as a string, compressed where the browser takes it, never kept by shared caches.
 */
import type { Context } from 'hono'
import { render } from 'preact-render-to-string'
import { addressOf } from './assets/asset-shelf.ts'
import { chooseEncoding, compress, isWorthCompressing } from './assets/compress.ts'
import { Layout } from './frame/layout.tsx'
import { regionName } from './parts/region-name.ts'
import type { PageView, Visit } from './visit.ts'

export async function framePage(visit: Visit, view: PageView): Promise<string> {
  const styles = [
    await addressOf('style'),
    ...(view.island === 'answer-editor' ? [await addressOf('editor-style')] : []),
  ]
  const scripts = [await addressOf('quick'), ...(view.island ? [await addressOf(view.island)] : [])]
  const assets = { styles, scripts, regionName: regionName(visit.house.region) }
  return `<!doctype html>${render(<Layout visit={visit} view={view} assets={assets} />)}`
}

export async function sendPage(request: Context, visit: Visit, view: PageView): Promise<Response> {
  const html = await framePage(visit, view)
  request.header('Content-Type', 'text/html; charset=utf-8')
  request.header('Content-Language', visit.language)
  request.header('Cache-Control', 'private, no-cache')
  request.header('Vary', 'Accept-Encoding, Cookie')
  return sendText(request, html, view.status ?? 200)
}

/** Sends a text with the content type already set. */
export async function sendText(request: Context, text: string, status: PageView['status'] = 200): Promise<Response> {
  const bytes = new Uint8Array(Buffer.from(text))
  const encoding = chooseEncoding(request.req.header('accept-encoding'))
  if (encoding === undefined || !isWorthCompressing('text/html', bytes.length)) return request.body(bytes, status)
  request.header('Content-Encoding', encoding)
  return request.body(await compress(bytes, encoding, 'quick'), status)
}
