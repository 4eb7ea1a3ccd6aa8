import { expect, test } from '../../fixtures/test'

// `watch` fails the test if a browser complains in its console. A page that asks for a transition between documents is broken off
// now and then by Chromium, which says so there: none of ours asks (decision 019).
test('going from an essay to the admin or the account leaves no complaint in the console', async ({ asOwner, data }) => {
  const { slug } = await data.buildPublishedArticle()
  const { page } = await asOwner()
  for (let time = 0; time < 3; time++) {
    await page.goto(`/p/${slug}`)
    await page.getByRole('link', { name: 'Dashboard' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
    await page.getByRole('link', { name: 'Account' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
  }
})

test('no page asks for a transition between documents', async ({ asOwner, data }) => {
  const { slug } = await data.buildPublishedArticle()
  const { page } = await asOwner()
  for (const path of ['/', `/p/${slug}`, '/admin', '/account']) {
    await page.goto(path)
    const asking = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .filter((text) => text.includes('@view-transition')),
    )
    expect(asking, path).toEqual([])
  }
})
