import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

test.use({ siteOptions: { content: 'empty' } })

test('an author places essays in a series by keyboard, and what was typed into the text stays', async ({ asOwner, data, page }) => {
  const owner = await asOwner()
  const first = await data.buildPublishedArticle({ title: 'Part the first' })
  const second = await data.buildPublishedArticle({ title: 'Part the second' })
  const editor = new EditorPage(owner.page)
  await editor.open(first.id)
  await editor.title.fill('Part the first, changed')
  const details = owner.page.getByRole('region', { name: 'Details' })
  await details.getByLabel('Series').fill('Crossings')
  await details.getByLabel('Series').press('Enter')
  await expect(details.getByText('Part 1 of 1 of Crossings.').first()).toBeVisible()
  await expect(editor.title).toHaveValue('Part the first, changed')

  await editor.open(second.id)
  await details.getByLabel('Series').fill('crossings')
  await details.getByLabel('Part', { exact: true }).fill('zero')
  await details.getByLabel('Part', { exact: true }).press('Enter')
  await expect(details.getByLabel('Part', { exact: true })).toHaveAccessibleDescription('A whole number, please.')
  await expect(details.getByLabel('Series')).toHaveValue('crossings')
  await details.getByLabel('Part', { exact: true }).fill('1')
  await details.getByLabel('Part', { exact: true }).press('Enter')
  await expect(details.getByText('Part 1 of 2 of Crossings.').first()).toBeVisible()

  await page.goto(`/p/${first.slug}`)
  await expect(page.getByText('Part 2 of 2 of Crossings')).toBeVisible()
  await expect(page.locator('a[rel=prev]')).toHaveText('Part the second')
})

test('what was typed for the series and the address is done with the publication, or holds it back', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ title: `Typed and not sent ${Date.now()}` })
  const taken = await data.buildArticle({ title: 'Already there' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  const address = page.getByRole('textbox', { name: 'Address', exact: true })
  await page.getByLabel('Series').fill('Letters from the pier')
  await address.fill(taken.slug)
  await editor.publish.click()
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('It was not published. ')
  await page.getByRole('button', { name: 'Not yet' }).click()
  await address.fill(`${taken.slug}-and-new`)
  const path = await editor.publishNow()
  expect(path).toBe(`/p/${taken.slug}-and-new`)
  await page.goto(path)
  await expect(page.getByText('Letters from the pier')).toBeVisible()
})

test('a series is described and put in another order, and readers see it at once', async ({ asOwner, data, page }) => {
  const owner = await asOwner()
  const [one, two] = [await data.buildPublishedArticle({ title: 'One' }), await data.buildPublishedArticle({ title: 'Two' })]
  await data.db().series.create({
    data: {
      slug: 'harbours',
      title: 'Harbours',
      titleKey: 'harbours',
      parts: { create: [one, two].map(({ id }, at) => ({ articleId: id, position: at + 1 })) },
    },
  })
  await owner.page.goto('/admin/collections')
  const series = owner.page.getByRole('region', { name: 'Harbours' })
  await series.getByLabel('Name').fill('')
  await series.getByRole('button', { name: 'Save Harbours' }).click()
  await expect(series.getByLabel('Name')).toHaveAccessibleDescription(/needs a name/)
  await series.getByLabel('Name').fill('Harbours and piers')
  await series.getByLabel('Description').fill('Where ships *stay*.')
  await series.getByRole('button', { name: 'Save Harbours' }).click()
  await expect(series.getByText('Saved. Readers see it now.')).toBeVisible()
  await series.getByRole('button', { name: 'Up Two' }).click()
  await expect(series.getByRole('listitem').first()).toContainText('Two')
  await expect(async () => {
    await page.goto('/series/harbours')
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Two', 'One'], { timeout: 500 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbours and piers')
  await expectAccessible(owner.page)
})

test('the owner picks where to start; the masthead leads there once there is something', async ({ asOwner, data, page, watch }) => {
  const owner = await asOwner()
  await data.buildPublishedArticle({ title: 'Begin with bread' })
  const later = await data.buildPublishedArticle({ title: 'Then the bread again' })
  watch.expect(/404/)
  expect((await page.goto('/start'))?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Start here' })).toHaveCount(0)

  await owner.page.goto('/admin/collections')
  const start = owner.page.getByRole('region', { name: 'Start here' })
  await start.getByLabel('Your words').fill('If you are *new*:')
  await start.getByLabel('Find an essay').fill('bread')
  await start.getByLabel('Find an essay').press('Enter')
  await start.getByRole('button', { name: 'Add Then the bread again' }).click()
  await start.getByRole('button', { name: 'Add Begin with bread' }).click()
  await expect(start.getByLabel('Your words')).toHaveValue('If you are *new*:')
  await start.getByRole('button', { name: 'Up Begin with bread' }).click()
  await start.getByRole('button', { name: 'Save Start here' }).click()
  await expect(start.getByText('Saved. Readers see it now.')).toBeVisible()

  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Start here' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Begin with bread', 'Then the bread again'])
  await expect(page.getByText('If you are new:')).toBeVisible()
  await expectAccessible(page)

  await owner.page.goto(`/admin/articles/${later.id}`)
  await owner.page.getByRole('button', { name: 'Unpublish' }).click()
  await expect(owner.page.getByText('Readers no longer see it.')).toBeVisible()
  await page.goto('/start')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Begin with bread'])
})

test('an author sees the series and not the page to start from', async ({ asRole }) => {
  const { page } = await asRole('author')
  await page.goto('/admin/collections')
  await expect(page.getByRole('heading', { level: 1, name: 'Collections' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Start here' })).toHaveCount(0)
})
