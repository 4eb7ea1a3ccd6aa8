import { expectAccessible } from '../../fixtures/axe'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

const places = ['/', '/archive', '/tags', '/series', '/about', '/feeds', '/offline', '/sign-in', '/nowhere']

for (const address of places) {
  test(`${address} is accessible in light and dark`, async ({ page, watch }) => {
    watch.expect(/404/)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
  })
}

const essayPlaces = ['', '/comments', '/respond']

for (const width of [390, 1280]) {
  for (const place of essayPlaces) {
    test(`/p/:slug${place}, with every block, is accessible in light and dark at ${width} px`, async ({ page, data }) => {
      const { slug, id } = await data.buildPublishedArticle({ body: everyBlock })
      await data.buildComment({ articleId: id })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/p/${slug}${place}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible(page)
    })
  }
}

test('a tag and one thread are accessible in light and dark', async ({ page, data }) => {
  const { slug, id } = await data.buildPublishedArticle({ tags: ['Harbours'] })
  const comment = await data.buildComment({ articleId: id })
  for (const address of ['/tag/harbours', `/p/${slug}/comments/${comment.id}`]) {
    await page.goto(address)
    await expectAccessible(page)
  }
})

test('an open note is accessible', async ({ page, data }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(`/p/${(await data.buildPublishedArticle({ body: everyBlock })).slug}`)
  await page.getByRole('button', { name: 'Note 1' }).click()
  await expectAccessible(page)
})
