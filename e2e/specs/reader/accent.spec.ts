import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

// A publication of its own: it has a colour of its own.
test.use({ siteOptions: { content: 'empty' } })

test('a publication’s own accent is on its pages, readable by day and by night', async ({ page, data }) => {
  await data.buildSettings({ accent: '#ffd400' })
  const { slug } = await data.buildPublishedArticle({ tags: ['Harbours'] })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/p/${slug}`)
  const kicker = page.getByRole('link', { name: 'Harbours' })
  await expect(kicker).toHaveCSS('color', 'rgb(255, 212, 0)')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(kicker).not.toHaveCSS('color', 'rgb(255, 212, 0)')
  await expect(kicker).not.toHaveCSS('color', 'rgb(168, 32, 26)')
  await expectAccessible(page)
})

test('an accent’s sheet is kept by browsers for good, and no address makes another', async ({ request }) => {
  const sheet = await request.get('/accent/1f4e8c.css')
  expect(sheet.headers()).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  for (const address of ['/accent/1f4e8.css', '/accent/red.css', '/accent/1F4E8C.css', '/accent/1f4e8c.css%7D', '/accent'])
    expect((await request.get(address)).status(), address).toBe(404)
})
