/*
 * Style sheets, fonts and island scripts, bundled by esbuild in memory the first time they are asked for. Each file has a name
 * with its own hash, so that browsers may keep it for ever and a new version has a new name.
 */
import { createHash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { build, type OutputFile, type Plugin } from 'esbuild'

const web = join(import.meta.dirname, '..')

export type Asset = { readonly name: string; readonly type: string; readonly content: Uint8Array }

/** What a page may ask for, by its plain name. */
export const bundles = {
  style: { entry: join(web, 'styles', 'style.css'), extension: '.css' },
  'editor-style': { entry: join(web, 'styles', 'editor.css'), extension: '.css' },
  quick: { entry: join(web, 'islands', 'quick.ts'), extension: '.js' },
  'answer-editor': { entry: join(web, 'islands', 'answer-editor.ts'), extension: '.js' },
  'ledger-report': { entry: join(web, 'islands', 'ledger-report.ts'), extension: '.js' },
  'movement-form': { entry: join(web, 'islands', 'movement-form.ts'), extension: '.js' },
} as const

export type BundleName = keyof typeof bundles

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** A browser gets what is needed to write, and none of the printers. */
const onlyWriting: Plugin = {
  name: 'only-writing',
  setup(build) {
    const face = join(web, '..', 'documents', 'in-browser.ts')
    build.onResolve({ filter: /documents\/index\.ts$/ }, () => ({ path: face }))
  },
}

/** The main file of a bundle and whatever it needs (fonts), ready to be served. */
export async function bundleAssets(name: BundleName): Promise<{ main: Asset; all: Asset[] }> {
  const { entry, extension } = bundles[name]
  const { outputFiles } = await build({
    entryPoints: { [name]: entry },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
    outdir: '/',
    entryNames: '[name]',
    assetNames: '[name]-[hash]',
    publicPath: '/tillgangar',
    loader: { '.woff2': 'file' },
    logLevel: 'silent',
    plugins: [onlyWriting],
  })
  const all = outputFiles.map(asAsset)
  const main = all.find((asset) => asset.name.startsWith(`${name}-`) && asset.name.endsWith(extension))
  if (!main) throw new Error(`esbuild made no ${extension} of ${entry}`)
  return { main, all }
}

/** esbuild has named the fonts by their hash already; what it leaves plain gets ours. */
function asAsset(file: OutputFile): Asset {
  const plain = basename(file.path)
  const extension = extname(plain)
  const hash = createHash('sha256').update(file.contents).digest('base64url').slice(0, 10)
  const name = extension === '.woff2' ? plain : `${basename(plain, extension)}-${hash}${extension}`
  return { name, type: types[extension] ?? 'application/octet-stream', content: file.contents }
}
