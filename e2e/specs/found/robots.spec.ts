import { expect, test } from '../../fixtures/test'

// A publication of its own: its lists are made here for the first time, from what is built here.
test.use({ siteOptions: { content: 'empty' } })

test('robots find what is published, where it was last changed, and nothing else', async ({ request, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'For robots', standfirst: 'What they read.', tags: ['Robots'] })
  const draft = await data.buildArticle({ title: 'Not for robots' })
  const robots = await (await request.get('/robots.txt')).text()
  const map = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? ''
  expect(map).toBe(`${site.url}/sitemap.xml`)
  const [siteMap, llms] = await Promise.all([request.get(map), request.get('/llms.txt')])
  expect(siteMap.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const texts = [await siteMap.text(), await llms.text()]
  for (const text of texts) {
    expect(text).toContain(`${site.url}/p/${slug}`)
    expect(text).not.toContain(draft.slug)
  }
  expect(texts[0]).toMatch(new RegExp(`<loc>${site.url}/p/${slug}</loc><lastmod>\\d{4}-`))
  expect(texts[1]).toContain('What they read.')
})

test('each page says what it is, once, and where it stands', async ({ page, data, site }) => {
  const { slug, id } = await data.buildPublishedArticle({
    title: 'The ferry',
    standfirst: 'It leaves when it is full.',
    tags: ['Harbours'],
  })
  const comment = await data.buildComment({ articleId: id, source: 'Thank *you*', guestName: 'Tigran' })
  const canonical = () => page.locator('link[rel="canonical"]').getAttribute('href')
  const property = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
  await page.goto(`/p/${slug}`)
  expect(await canonical()).toBe(`${site.url}/p/${slug}`)
  expect(await property('og:type')).toBe('article')
  expect(await property('og:title')).toBe('The ferry')
  expect(await property('og:description')).toBe('It leaves when it is full.')
  expect(await property('og:locale')).toMatch(/^en_GB$/)
  expect(await property('article:tag')).toBe('Harbours')
  expect(Date.parse((await property('article:published_time')) ?? '')).toBeGreaterThan(0)
  const told = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  const [essay, way] = told['@graph']
  expect(essay).toMatchObject({ '@type': 'Article', headline: 'The ferry', commentCount: 1 })
  expect(essay.comment).toEqual([
    expect.objectContaining({ '@type': 'Comment', text: 'Thank you', url: `${site.url}/p/${slug}/comments/${comment.id}` }),
  ])
  expect(way.itemListElement).toHaveLength(3)
  for (const [address, expected] of [
    [`/p/${slug}/comments/${comment.id}`, `/p/${slug}`],
    [`/p/${slug}/comments`, `/p/${slug}`],
    ['/tag/harbours', '/tag/harbours'],
    ['/archive', '/archive'],
    ['/about', '/about'],
    ['/feeds', '/feeds'],
  ]) {
    await page.goto(address ?? '')
    expect(await canonical(), address).toBe(`${site.url}${expected}`)
  }
})

test('what is for one visitor is for no search engine', async ({ page, data, watch }) => {
  watch.expect(/404/)
  const { slug } = await data.buildPublishedArticle()
  for (const address of [`/p/${slug}/respond`, `/p/${slug}/received`, '/sign-in', '/nowhere', '/p/nowhere']) {
    await page.goto(address)
    await expect(page.locator('meta[name="robots"]').first(), address).toHaveAttribute('content', /noindex/)
  }
})
