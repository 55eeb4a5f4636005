/*
 * The region's name as people write it. A region that we have no name for is called by its short name.
 */
import type { RegionId } from '../../foundation/index.ts'

const names: Readonly<Record<string, string>> = {
  orebro: 'Region Örebro län',
  exempellan: 'Region Exempellän (påhittad)',
}

export function regionName(region: RegionId): string {
  return names[region] ?? region
}
