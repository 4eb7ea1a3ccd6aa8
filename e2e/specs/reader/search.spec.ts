import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { SearchPage } from '../../pages/search-page'

// A publication of its own: these specs know everything that is in it.
test.use({ siteOptions: { content: 'empty' } })

const body = (...texts: string[]) => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

test.beforeAll(async ({ data }) => {
  await data.buildPublishedArticle({
    title: 'Café <b>Kelp</b>',
    tags: ['Kelp beds', 'Ports'],
    body: body('The café at the end of the pier.'),
  })
  await data.buildPublishedArticle({ title: 'The ferry', body: body('It leaves when it is full, and smells of kelp and diesel.') })
  await data.buildPublishedArticle({ title: '北京的海', language: 'zh', body: body('我在北京大学生活，没有看见海。') })
  await data.buildArticle({ title: 'A draft of kelp' })
  for (let number = 1; number <= 12; number++)
    await data.buildPublishedArticle({ title: `Letter ${number}`, body: body('A letter about lighthouses.') })
})

test('a reader asks, reads where it stands, and follows it', { tag: '@no-js' }, async ({ page }) => {
  const search = new SearchPage(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Search' }).first().click()
  await search.field.fill('cafe')
  await search.field.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=cafe$/)
  await expect(search.verdict).toHaveText('1 essay with “cafe”')
  await expect(search.field).toHaveValue('cafe')
  // Words of an essay are words, whatever they look like.
  await expect(search.titles()).toHaveText(['Café <b>Kelp</b>'])
  await expect(search.marks).toHaveText(['Café', 'café'])
  await search.found.getByRole('link', { name: /Café/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Café <b>Kelp</b>')
})

test('titles come before texts, drafts never, and tags that are called so are offered', { tag: '@no-js' }, async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('kelp')
  await expect(search.titles()).toHaveText(['Café <b>Kelp</b>', 'The ferry'])
  await page.getByRole('main').getByRole('link', { name: 'Kelp beds' }).click()
  await expect(page).toHaveURL(/\/tag\/kelp-beds$/)
})

test('Chinese is found by any part of a word', { tag: '@no-js' }, async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('大学')
  await expect(search.titles()).toHaveText(['北京的海'])
  await expect(search.marks).toHaveText(['大学'])
  await expect(search.titles()).toHaveAttribute('lang', 'zh')
})

test('answers go on over pages', { tag: '@no-js' }, async ({ page, watch }) => {
  const search = new SearchPage(page)
  await search.open('lighthouses')
  await expect(search.verdict).toHaveText('12 essays with “lighthouses”')
  await expect(search.found).toHaveCount(10)
  await page.getByRole('link', { name: 'Further answers' }).click()
  await expect(search.found).toHaveCount(2)
  await expect(page).toHaveURL(/\/search\?q=lighthouses&page=2$/)
  watch.expect(/404/)
  expect((await search.open('lighthouses', 3))?.status()).toBe(404)
})

test('who finds nothing is told so and shown where to look', { tag: '@no-js' }, async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('"xylophone" NEAR(')
  await expect(search.verdict).toContainText('No essay has “"xylophone" NEAR(”.')
  await expect(page.getByRole('main').getByRole('link', { name: 'Ports' })).toBeVisible()
  await page.getByRole('link', { name: 'Look in the archive' }).click()
  await expect(page).toHaveURL(/\/archive$/)
})

test('search engines keep no answers', async ({ page }) => {
  await new SearchPage(page).open('kelp')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

test('the answer follows what is typed, and so does the address', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await expect(search.field).toBeFocused()
  await search.field.pressSequentially('ferr')
  await expect(search.titles()).toHaveText(['The ferry'])
  await expect(search.verdict).toHaveText('1 essay with “ferr”')
  await expect(page).toHaveURL(/\/search\?q=ferr$/)
  await expect(page).toHaveTitle(/ferr/)
  await expect(search.field).toBeFocused()
  await search.field.press('Backspace')
  await search.field.pressSequentially('xx')
  await expect(search.verdict).toContainText('No essay has')
  await search.field.fill('')
  await expect(search.verdict).toContainText('Whole essays are searched')
  await expect(page).toHaveURL(/\/search$/)
})

test('an answer that comes late does not replace a later one', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  let answerLate = () => {}
  await page.route('**/search?q=kelp', async (route) => {
    await new Promise<void>((resolve) => {
      answerLate = resolve
    })
    await route.continue().catch(() => {})
  })
  const asked = page.waitForRequest('**/search?q=kelp')
  await search.field.fill('kelp')
  await asked
  await search.field.fill('ferry')
  await expect(search.titles()).toHaveText(['The ferry'])
  answerLate()
  await search.field.fill('ferry ')
  await expect(search.titles()).toHaveText(['The ferry'])
  await expect(page).toHaveURL(/q=ferry$/)
})

test('without a connection what stands goes on standing', async ({ page, context, watch }) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  const search = new SearchPage(page)
  await search.open('ferry')
  await context.setOffline(true)
  const failed = page.waitForEvent('requestfailed')
  await search.field.fill('kelp')
  await failed
  await expect(search.titles()).toHaveText(['The ferry'])
  await context.setOffline(false)
  await search.field.press('Enter')
  await expect(search.titles()).toHaveText(['Café <b>Kelp</b>', 'The ferry'])
})

for (const width of [390, 1280]) {
  test(`the search is accessible in light and dark at ${width} px, asked, answered and in vain`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const search = new SearchPage(page)
    for (const text of ['', 'kelp', 'xylophone']) {
      await search.open(text)
      await expectAccessible(page)
    }
  })
}

test('no answer is wider than its window', async ({ page, data }) => {
  await data.buildPublishedArticle({ title: 'Unbreakable'.repeat(12), body: body(`kelpies ${'unbreakable'.repeat(60)}`) })
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await new SearchPage(page).open('kelpies')
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(tooWide, `${width} px`).toBeLessThanOrEqual(0)
  }
})
