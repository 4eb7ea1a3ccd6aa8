import { expectAccessible } from '../../fixtures/axe'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

// A publication of its own, set to take comments at once.
test.use({ siteOptions: { content: 'empty' } })

const types: Record<string, string> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

test('a reader learns what a feed is and finds one', { tag: '@no-js' }, async ({ page, data, site }) => {
  await data.buildPublishedArticle({ tags: ['Harbours'] })
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feeds' })).toBeVisible()
  await expect(page.getByText(`${site.url}/feeds/rss.xml`)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Atom: All essays' })).toHaveAttribute('href', `${site.url}/feeds/atom.xml`)
  await expect(page.getByRole('link', { name: 'RSS: Harbours' })).toHaveAttribute('href', `${site.url}/tag/harbours/feeds/rss.xml`)
})

test('the page of feeds is accessible at 320 and 1280 px, and nothing sticks out of it', async ({ page, data }) => {
  await data.buildPublishedArticle({ tags: ['Harbours', 'A tag with a name that is quite long'] })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/feeds')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessible(page)
  }
})

test('home, tag and essay name feeds that are there', async ({ page, data, request, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'The ferry', tags: ['Harbours'] })
  for (const [address, own] of [
    ['/', undefined],
    ['/tag/harbours', '/tag/harbours/feeds'],
    [`/p/${slug}`, `/p/${slug}/feeds`],
  ] as const) {
    await page.goto(address)
    const links = page.locator('head link[rel="alternate"][type]')
    const named = await links.evaluateAll((found) =>
      found.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('type') ?? '']),
    )
    for (const folder of ['/feeds', ...(own ? [own] : [])]) {
      for (const [file, type] of Object.entries(types)) {
        const url = `${site.url}${folder}/${file}`
        expect(named, address).toContainEqual([url, type])
        const answer = await request.get(url)
        const served = file.endsWith('.xml') ? 'application/xml' : type
        expect([answer.status(), answer.headers()['content-type']]).toEqual([200, `${served}; charset=utf-8`])
      }
    }
  }
})

test('a feed has the whole essay, with whole addresses, and costs 304 for who has it', async ({ request, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Every block', body: everyBlock, tags: ['Everything'] })
  for (const [file, type] of Object.entries(types)) {
    const address = `/tag/everything/feeds/${file}`
    const first = await request.get(address)
    expect(first.headers()).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache', 'access-control-allow-origin': '*' })
    const text = await first.text()
    for (const words of [
      'The list is kept in a school exercise book',
      'The book I saw was the fourth.',
      'Flour',
      `${site.url}/p/${slug}`,
    ]) {
      expect(text, file).toContain(words)
    }
    // But for a note and its mark, which find each other within the feed.
    expect(text).not.toMatch(/(href|src)=\\?(&quot;|")(?!#fn)[/#]/)
    const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } })
    expect(again.status(), type).toBe(304)
    expect((await request.head(address)).status()).toBe(200)
  }
})

test('a comment is in its thread’s feed at once, and gone from it when it is hidden', async ({ request, data, site, asOwner }) => {
  await data.buildSettings({ commentPolicy: 'open' })
  const { id, slug } = await data.buildPublishedArticle()
  const name = `Tigran ${Date.now()}`
  const feed = () => request.get(`/p/${slug}/feeds/atom.xml`).then((answer) => answer.text())
  expect(await feed()).not.toContain('<entry')
  const form = { name, text: 'A comment that appears.' }
  await request.post(`/api/articles/${id}/comments`, { headers: { origin: site.url }, form, maxRedirects: 0 })
  expect(await feed()).toContain('A comment that appears.')
  const { page } = await asOwner()
  await page.goto(`/admin/comments?status=approved&text=${encodeURIComponent(name)}`)
  const comment = page.getByRole('listitem', { name: `Comment by ${name}` })
  await comment.focus()
  await page.keyboard.press('h')
  // The row goes before the admin has been answered.
  await expect.poll(feed).not.toContain('A comment that appears.')
})

test('usual addresses of other systems lead to ours', async ({ request, data }) => {
  const { slug } = await data.buildPublishedArticle({ slug: 'moved-from-ghost' })
  const moved = {
    '/rss/': '/feeds/rss.xml',
    '/feed': '/feeds/rss.xml',
    '/atom.xml': '/feeds/atom.xml',
    '/feed.json': '/feeds/feed.json',
    '/tag/harbours/rss/': '/tag/harbours/feeds/rss.xml',
    '/author/ada/rss/': '/feeds/rss.xml',
    '/sitemap-posts.xml': '/sitemap.xml',
    [`/${slug}`]: `/p/${slug}`,
    [`/2022/10/05/${slug}`]: `/p/${slug}`,
  }
  for (const [from, to] of Object.entries(moved)) {
    const answer = await request.get(from, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], from).toEqual([301, to])
  }
  // With a slash behind it an essay takes one step more.
  expect((await request.get(`/${slug}/`)).url()).toMatch(new RegExp(`/p/${slug}$`))
  expect((await request.get('/nowhere', { maxRedirects: 0 })).status()).toBe(404)
})

test('feeds / opened in a browser: say what they are and how to follow them, and ask for one style sheet alone', async ({
  page,
  data,
  site,
}) => {
  await data.buildPublishedArticle({ title: 'The ferry', standfirst: 'A list.', tags: ['Harbours'] })
  for (const address of ['/feeds/rss.xml', '/feeds/atom.xml', '/tag/harbours/feeds/rss.xml']) {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const answer = await page.goto(address)
    expect(answer?.headers()['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    await expect(page.getByText('This is a feed')).toBeVisible()
    await expect(page.getByText(site.url + address)).toBeVisible()
    // An element with a prefix has no role that the tool knows.
    await expect(page.getByText('Read it as a page')).toBeVisible()
    await expect(page.locator('item > title, entry > title').first()).toBeVisible()
    await expect(page.locator('item > guid, entry > id').first()).toBeHidden()
    expect(asked.filter((path) => !path.endsWith('.ico'))).toEqual([address, '/feed.css'])
    page.removeAllListeners('request')
  }
  await page.goto('/feeds/atom.xml')
  await page.getByText('Feeds', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feeds' })).toBeVisible()
})
