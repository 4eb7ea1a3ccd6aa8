import type { Locator } from '@playwright/test'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** How far up, down and to the sides of its middle a touch still finds it. */
const reach = (target: Locator) =>
  target.evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const found = (right: number, down: number) => element.contains(document.elementFromPoint(x + right, y + down))
    return { across: found(-21, 0) && found(21, 0), along: found(0, -21) && found(0, 21) }
  })

test('what is small to the eye is large enough for a thumb', async ({ page, data }) => {
  const built = await data.buildPublishedArticle({ tags: ['Ports'], revisedAt: new Date('2026-03-09T12:00:00Z') })
  await new ArticlePage(page).open(built.slug)
  const all = { across: true, along: true }
  expect(await reach(page.locator('.lamp'))).toEqual(all)
  expect(await reach(page.getByRole('link', { name: 'Ports' }))).toEqual(all)
  expect(await reach(page.locator('.byline').getByRole('link', { name: /^Revised/ }))).toEqual(all)
})
