import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

// What speaks of the same is chosen among all essays that there are.
test.use({ siteOptions: { content: 'empty' } })

const body = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

test.beforeAll(async ({ data }) => {
  const parts = []
  for (const title of ['The first crossing', 'The second crossing', 'The third crossing']) {
    parts.push(await data.buildPublishedArticle({ title, body: body(`${title}. Xebec, xebec, xebec.`) }))
  }
  const draft = await data.buildArticle({ title: 'The crossing that nobody knows' })
  const [first, second, third] = parts
  await data.db().series.create({
    data: {
      slug: 'crossings',
      title: 'Crossings',
      titleKey: 'crossings',
      description: 'Of *borders*.',
      parts: {
        create: [first, draft, second, third].map((article, at) => ({ articleId: article?.id ?? '', position: at + 1 })),
      },
    },
  })
  await data.buildPublishedArticle({ title: 'Of something else', body: body('Lighthouses and their keepers.') })
  await data.buildPublishedArticle({ title: 'A ship of the same kind', body: body('Xebec, xebec, xebec and bread.') })
})

test('a reader goes through a series part by part', { tag: '@no-js' }, async ({ page }) => {
  await page.goto('/p/the-first-crossing')
  await expect(page.getByText('Part 1 of 3 of Crossings')).toBeVisible()
  const readOn = page.getByRole('navigation', { name: 'Read on' })
  await expect(readOn.getByText('Previous part')).toHaveCount(0)
  await readOn.getByRole('link', { name: 'The second crossing' }).click()
  await expect(page.getByText('Part 2 of 3 of Crossings')).toBeVisible()
  await expect(readOn.locator('a[rel=prev]')).toHaveText('The first crossing')
  await readOn.locator('a[rel=next]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The third crossing')
  await page.getByRole('link', { name: 'Crossings', exact: true }).click()
  await expect(page).toHaveURL(/\/series\/crossings$/)
  await expect(page.getByText('3 parts')).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'The first crossing',
    'The second crossing',
    'The third crossing',
  ])
  await expect(page.getByText('Of borders.')).toBeVisible()
  await expect(page.getByText('nobody knows')).toHaveCount(0)
})

test('an essay leads on to what speaks of the same, and never twice to the parts beside it', { tag: '@no-js' }, async ({ page }) => {
  await page.goto('/p/the-second-crossing')
  const readOn = page.getByRole('navigation', { name: 'Read on' })
  await expect(readOn.getByRole('link', { name: 'A ship of the same kind' })).toBeVisible()
  await expect(readOn.getByRole('link', { name: 'The first crossing' })).toHaveCount(1)
  await expect(readOn.getByRole('link', { name: 'The third crossing' })).toHaveCount(1)
})

test('there is no page of a series that is not there', { tag: '@no-js' }, async ({ page, watch }) => {
  watch.expect(/404/)
  expect((await page.goto('/series/harbours'))?.status()).toBe(404)
})

for (const width of [390, 1280]) {
  test(`a series and its parts are accessible in light and dark at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const address of ['/series/crossings', '/p/the-second-crossing']) {
      await page.goto(address)
      await expectAccessible(page)
    }
  })
}
