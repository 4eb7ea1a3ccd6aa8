import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

const widths = [320, 390, 768, 1184, 1280, 2560]

test('no page is wider than its window', async ({ page, data, watch }) => {
  watch.expect(/404/)
  const { slug } = await data.buildPublishedArticle({ body: everyBlock, tags: ['Unbreakabletagname'.repeat(2)], title: 'Wide'.repeat(20) })
  const addresses = ['/', `/p/${slug}`, `/p/${slug}/comments`, `/p/${slug}/respond`, '/archive', '/about', '/sign-in', '/nowhere']
  for (const address of addresses) {
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(tooWide, `${address} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('the first thing the keyboard reaches leads past the masthead', async ({ page, data }) => {
  await page.goto(`/p/${(await data.buildPublishedArticle()).slug}`)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
