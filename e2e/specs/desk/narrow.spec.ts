import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

test.use({ viewport: { width: 390, height: 844 } })

test('every tool of the editor is in sight, and a long tag does not widen the page', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ tags: ['W'.repeat(40)] })
  await new EditorPage(page).open(article.id)
  for (const tool of await page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button').all()) {
    const box = await tool.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 391), (await tool.getAttribute('aria-label')) ?? '').toBeLessThanOrEqual(390)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('the ways of the desk are one press away, and fold when one was taken', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin')
  const menu = page.getByRole('button', { name: /^Menu/ })
  const ways = page.getByRole('navigation', { name: 'Desk' })
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(80)
  await expect(ways).toBeHidden()
  await menu.click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await ways.getByRole('link', { name: 'Essays' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Essays' })).toBeVisible()
  await expect(ways).toBeHidden()
})
