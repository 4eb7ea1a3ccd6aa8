import type { Page } from '@playwright/test'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

const widths = [320, 390, 768, 1184, 1280, 2560]
// As long as a name may be, and nowhere to break it.
const longName = 'W'.repeat(80)

test('no page is wider than its window', async ({ page, data, watch }) => {
  watch.expect(/404/)
  const { id: articleId, slug } = await data.buildPublishedArticle({
    body: everyBlock,
    tags: ['Unbreakabletagname'.repeat(2)],
    title: 'Wide'.repeat(20),
  })
  const { id } = await data.buildComment({ articleId })
  const around = ['', '/comments', '/respond', '/passage', '/follow', '/received', `/comments/${id}`, `/comments/${id}/options`]
  const addresses = [
    '/',
    ...around.map((rest) => `/p/${slug}${rest}`),
    '/archive',
    '/tags',
    '/about',
    '/sign-in',
    '/own-comments',
    '/nowhere',
  ]
  for (const address of addresses) await expectToFit(page, address)
})

test('no name is too long for a page, whoever bears it', async ({ asRole, data, page }) => {
  const owner = await asRole('owner')
  await data.db().user.update({ where: { id: owner.user.id }, data: { name: longName } })
  const article = await data.buildPublishedArticle({ authorId: owner.user.id, title: longName })
  const guest = await data.buildComment({ articleId: article.id, guestName: longName, guestEmail: `${'w'.repeat(60)}@example.org` })
  await data.buildComment({ articleId: article.id, guestName: longName, parent: guest })
  const answer = `/p/${article.slug}/respond?to=${guest.id}`
  for (const address of [`/p/${article.slug}`, answer]) await expectToFit(page, address)

  const admin = ['/admin', '/admin/articles', '/admin/comments?status=all', `/admin/articles/${article.id}`]
  for (const address of [`/p/${article.slug}`, answer]) await expectToFit(owner.page, address, { knownAs: true })
  for (const address of ['/account', '/sign-in', ...admin]) await expectToFit(owner.page, address)
  await owner.page.goto(`/p/${article.slug}/respond`)
  const form = await owner.page.locator('form.compose').boundingBox()
  const button = await owner.page.locator('form.compose .button.solid').boundingBox()
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan((form?.x ?? 0) + (form?.width ?? 0))
})

async function expectToFit(page: Page, address: string, { knownAs = false } = {}) {
  await page.goto(address)
  // What the script puts in for who is signed in is as wide as their name.
  if (knownAs) await expect(page.getByText('Commenting as')).toBeVisible()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(tooWide, `${address} at ${width} px`).toBeLessThanOrEqual(0)
  }
}

test('the first thing the keyboard reaches leads past the masthead', async ({ page, data }) => {
  await page.goto(`/p/${(await data.buildPublishedArticle()).slug}`)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('names / clipped: eighty signs as wide as a line, or towers of marks, make no head of a comment tall', async ({
  page,
  data,
  asRole,
}) => {
  const wide = '\ufdfa'.repeat(80)
  const tower = `Z${'\u0301'.repeat(79)}`
  const owner = await asRole('owner')
  const article = await data.buildPublishedArticle({ authorId: owner.user.id })
  await data.db().user.update({ where: { id: owner.user.id }, data: { name: wide } })
  const first = await data.buildComment({ articleId: article.id, guestName: wide })
  await data.buildComment({ articleId: article.id, guestName: tower, parent: first })
  const plain = await data.buildComment({ articleId: article.id, guestName: 'Ani' })
  const height = (place: string) => page.locator(place).evaluate((found) => found.getBoundingClientRect().height)
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/p/${article.slug}`)
    const line = await height(`#comment-${plain.id} .who`)
    // The name, whom it answers, and the date, each on two lines at most.
    for (const head of await page.locator('.who').all()) {
      expect(await head.evaluate((found) => found.getBoundingClientRect().height)).toBeLessThan(line * 6.5)
    }
    expect(await height('.byline .by')).toBeLessThan(line * 4)
    await page.goto(`/p/${article.slug}/respond?to=${first.id}`)
    expect(await height('h1')).toBeLessThan(400)
  }
})

test('a title of the pages around a thread is not cut off below, where letters hang', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/p/${slug}/respond`)
    await page.evaluate(() => document.fonts.ready)
    const title = page.getByRole('heading', { level: 1 })
    await title.evaluate((found) => {
      found.textContent = 'Trying jolly quays, patiently, by ferry, going by gypsy buggy'
    })
    const { x, y, ...size } = (await title.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    // Of the line below as well, where nothing else stands.
    const clip = { x, y, width: size.width, height: size.height + 8 }
    const cut = await page.screenshot({ clip })
    await title.evaluate((found) => {
      found.style.overflow = 'visible'
    })
    const whole = await page.screenshot({ clip })
    expect(cut.equals(whole), `at ${width} px`).toBe(true)
  }
})
