import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures/test'

const paper = { light: 'rgb(251, 248, 242)', dark: 'rgb(27, 24, 20)' }
const lamp = (page: Page) => page.getByRole('button', { name: 'Dark theme' })

for (const [system, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`on a ${system} system the switch makes it ${other}, on every page from then on, and back`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await page.goto('/')
    await expect(page.locator('body')).toHaveCSS('background-color', paper[system])
    await expect(lamp(page)).toHaveAttribute('aria-pressed', String(system === 'dark'))
    await lamp(page).click()
    await expect(page.locator('body')).toHaveCSS('background-color', paper[other])
    await expect(lamp(page)).toHaveAttribute('aria-pressed', String(other === 'dark'))
    await page.goto('/archive')
    await expect(page.locator('body')).toHaveCSS('background-color', paper[other])
    await lamp(page).click()
    await expect(page.locator('body')).toHaveCSS('background-color', paper[system])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await page.context().cookies()).toEqual([])
  })
}

test('a chosen theme is there at the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await lamp(page).click()
  // Nothing is painted without a body; what is chosen by then is chosen for the first paint.
  await page.addInitScript(() => {
    new MutationObserver((_changes, watching) => {
      if (!document.body) return
      Object.assign(window, { themeBeforeBody: document.documentElement.dataset.theme })
      watching.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/archive')
  expect(await page.evaluate(() => (window as { themeBeforeBody?: string }).themeBeforeBody)).toBe('dark')
})

test('a choice made in one tab holds in the others', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const other = await context.newPage()
  await other.emulateMedia({ colorScheme: 'light' })
  await other.goto('/archive')
  await lamp(other).click()
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)
})

test('without script there is no switch, and the system’s choice holds', { tag: '@no-js-only' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expect(lamp(page)).toBeHidden()
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)
})
