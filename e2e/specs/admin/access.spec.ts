import { expect, test } from '../../fixtures/test'

const addresses = ['/admin', '/admin/articles', '/admin/comments', '/admin/settings', '/admin/mail']

for (const address of addresses) {
  test(`a visitor at ${address} is asked to sign in, and comes back there`, async ({ page }) => {
    await page.goto(address)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    expect(new URL(page.url()).searchParams.get('to')).toBe(address)
  })
}

test('a stranger is shown no script of the admin, and nobody reads what they send to it', async ({ request, site }) => {
  const led = await request.get('/admin/articles', { maxRedirects: 0 })
  expect([led.status(), await led.text()]).toEqual([307, ''])
  // React would take this apart before anything could ask who it comes from.
  const sent = await request.post('/admin/articles', {
    headers: { 'content-type': 'text/plain', 'next-action': '0'.repeat(42), origin: site.url },
    data: `[{"a":${'[1],'.repeat(100_000)}}`,
  })
  expect(sent.status()).toBe(401)
  expect(await sent.json()).toMatchObject({ ok: false, code: 'not-signed-in' })
})

test('a reader with an account sees why the admin is closed', async ({ asReader }) => {
  const { page, watch } = await asReader()
  watch.expect(/status of 403/)
  const answer = await page.goto('/admin/articles')
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dashboard is for those who write here')
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toHaveCount(0)
})

test('an author reaches neither the settings, nor the outbox, nor what others write', async ({ asRole, data }) => {
  const { page, watch } = await asRole('author')
  watch.expect(/status of 40[34]/)
  const other = await data.buildArticle({ title: 'Somebody else’s draft' })
  for (const path of ['/admin/settings', '/admin/mail', `/admin/articles/${other.id}`]) {
    expect((await page.goto(path))?.status(), path).toBe(403)
    await expect(page.getByText('Somebody else’s draft')).toHaveCount(0)
  }
  await page.goto('/admin/articles')
  await expect(page.getByText('Somebody else’s draft')).toHaveCount(0)
})

test('a picture is shown to the admin alone until readers may read its essay, and again once they may not', async ({
  asOwner,
  data,
  page,
}) => {
  const owner = await asOwner()
  const picture = await data.buildMedia()
  const statuses = async () => Promise.all([owner.page, page].map(async ({ request }) => (await request.get(picture.src)).status()))
  await data.buildArticle({ body: data.bodyWithPictures(picture) })
  expect(await statuses()).toEqual([200, 404])
  const { id } = await data.buildPublishedArticle({ body: data.bodyWithPictures(picture) })
  expect(await statuses()).toEqual([200, 200])
  const { etag = '' } = (await page.request.get(picture.src)).headers()
  expect((await page.request.get(picture.src, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  await data.db().article.update({ where: { id }, data: { status: 'draft' } })
  expect(await statuses()).toEqual([200, 404])
})

test('what is not there says so in the admin', async ({ asOwner }) => {
  const { page, watch } = await asOwner()
  watch.expect(/status of 404/)
  for (const path of ['/admin/articles/nothing', '/admin/nowhere/at/all']) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
    await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible()
  }
})

test('mail that could not be sent is read by the owner', async ({ asOwner, page }) => {
  await page.goto('/sign-in')
  const owner = await asOwner()
  await owner.page.goto('/admin/mail')
  await expect(owner.page.getByText('No mail server is set')).toBeVisible()
})
