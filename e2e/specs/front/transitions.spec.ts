import { expect, test } from '../../fixtures/test'

// `watch` fails the test if a browser complains of a transition that one page began and the other would not take part in.
test('going from an essay to the desk or the account leaves no complaint in the console', async ({ asOwner, data }) => {
  const { slug } = await data.buildPublishedArticle()
  const { page } = await asOwner()
  for (let time = 0; time < 3; time++) {
    await page.goto(`/p/${slug}`)
    await page.getByRole('link', { name: 'Desk' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
    await page.getByRole('link', { name: 'Account' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
  }
})

test('the desk’s page says before its style sheet that it takes part in transitions', async ({ asOwner }) => {
  const { page } = await asOwner()
  const answer = await page.request.get('/admin')
  const html = await answer.text()
  expect(html).toMatch(/<head>.*<style>[^<]*@view-transition[^<]*<\/style>.*<\/head>/s)
})
