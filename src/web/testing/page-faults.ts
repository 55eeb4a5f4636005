/*
 * What axe and a ruler find on pages: violations of WCAG 2.2 AA, ids that stand twice, and whether a page is wider than its window. For tests.
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { duplicateIds } from './duplicate-ids.ts'

/** Violations of WCAG 2.2 AA, ids that stand twice, and whether the page is wider than its window. */
async function faultsOn(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  // Legacy: no page has frames, and the blank page that axe otherwise opens to gather their results doubles the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${path}: ${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 140))
          .join(' | ')}`,
    ),
    ...duplicateIds(await page.content()).map((id) => `${path}: the id ${id} stands more than once`),
    ...(wide > 0 ? [`${path}: scrolls sideways by ${wide} px`] : []),
  ]
}

export async function faultsOnAll(page: Page, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) faults.push(...(await faultsOn(page, path)))
  return faults
}
