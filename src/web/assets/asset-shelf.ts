/*
 * The shelf of bundled assets: makes each bundle once, knows the address of each, and hands out the bytes.
 */
import { to } from '../paths.ts'
import { type Asset, type BundleName, bundleAssets, bundles } from './bundle-assets.ts'

const making = new Map<BundleName, Promise<string>>()
const shelf = new Map<string, Asset>()

/** The address of a bundle. The first call makes it (some tenths of a second), later ones answer at once. */
export function addressOf(name: BundleName): Promise<string> {
  const made = making.get(name) ?? make(name)
  making.set(name, made)
  return made
}

async function make(name: BundleName): Promise<string> {
  const { main, all } = await bundleAssets(name)
  for (const asset of all) shelf.set(asset.name, asset)
  return to('assets', { name: main.name })
}

/** The asset of that name. A browser may ask for one that another process has made, so all bundles are made before giving up. */
export async function findAsset(name: string): Promise<Asset | undefined> {
  if (!shelf.has(name)) await Promise.all((Object.keys(bundles) as BundleName[]).map(addressOf))
  return shelf.get(name)
}
