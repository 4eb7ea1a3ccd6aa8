import { expect, test } from '../../fixtures/test'

test('an essay shown elsewhere has a card, drawn once for each revision', async ({ page, request, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'The ferry that leaves when it is full' })
  await page.goto(`/p/${slug}`)
  const property = (name: string) => page.locator(`meta[property="og:image${name}"]`).getAttribute('content')
  const address = (await property('')) ?? ''
  expect(address).toBe(`${site.url}/p/${slug}/card/1.png`)
  expect([await property(':width'), await property(':height'), await property(':alt')]).toEqual([
    '1200',
    '630',
    'The ferry that leaves when it is full',
  ])
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image')
  const first = await request.get(address)
  expect([first.status(), first.headers()['content-type'], first.headers()['cross-origin-resource-policy']]).toEqual([
    200,
    'image/png',
    'cross-origin',
  ])
  const png = await first.body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  const old = await request.get(`/p/${slug}/card/7.png`, { maxRedirects: 0 })
  expect([old.status(), old.headers().location]).toEqual([302, `/p/${slug}/card/1.png`])
})

test('what is not published has no card', async ({ request, data }) => {
  const draft = await data.buildArticle({ title: 'A draft' })
  for (const place of [`/p/${draft.slug}/card/1.png`, '/p/nowhere/card/1.png']) expect((await request.get(place)).status(), place).toBe(404)
})

test('every icon that is named is there', async ({ page, request, data }) => {
  await data.buildPublishedArticle()
  await page.goto('/')
  const named = await page
    .locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], meta[property="og:image"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? link.getAttribute('content') ?? ''))
  expect(named).toHaveLength(5)
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  for (const address of [...named, ...manifest.icons.map(({ src }: { src: string }) => src), '/icons/144.png']) {
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200)
  }
  expect((await request.get('/icons/13.png')).status()).toBe(404)
})

test('an essay as Markdown is named in its head and in llms.txt', async ({ page, request, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'As Markdown' })
  await page.goto(`/p/${slug}`)
  const address = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href')
  expect(address).toBe(`${site.url}/p/${slug}.md`)
  expect((await request.get(address ?? '')).status()).toBe(200)
  expect(await (await request.get('/llms.txt')).text()).toContain(address)
})
