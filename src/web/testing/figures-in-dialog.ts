/*
 * A writer chooses a figure in the dialog of the editor, or states one by hand, as a person would. For tests.
 */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

export async function chooseNetworks(page: Page): Promise<void> {
  await page.click('.editor-figure')
  await page.selectOption('#siffra-definition', 'networks')
  await page.waitForFunction(() =>
    /nätverk/.test(document.querySelector('.editor-dialog [role=status]')?.textContent ?? ''),
  )
  await page.click('.editor-dialog > form button[type=submit]')
}

/** What the register does not have is stated in the dialog, with its source; without one nothing is put into the text. */
export async function stateByHand(page: Page): Promise<void> {
  await page.click('.editor-figure')
  await page.click('.editor-dialog summary')
  await page.fill('#ange-varde', '12')
  await page.fill('#ange-enhet', 'procent')
  await page.click('.editor-dialog details button[type=submit]')
  assert.equal(await page.locator('.ProseMirror [data-origin=stated], .ProseMirror .figure').count(), 0)
  await page.fill('#ange-period', '2021')
  await page.fill('#ange-kalla', 'SCB')
  await page.click('.editor-dialog details button[type=submit]')
  await page.waitForSelector('.editor-dialog', { state: 'detached' })
  assert.match(String(await page.textContent('.ProseMirror')), /12\u00a0procent/)
}
