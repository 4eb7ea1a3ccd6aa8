import { scoreOf } from '../../fixtures/observatory'
import { expect, test } from '../../fixtures/test'

const origin = 'https://essays.example'
test.use({ siteOptions: { content: 'empty', env: { PUBLIC_URL: origin, TRUSTED_PROXIES: '1' } } })

test('security score: every page is worth 135 by the rules of the Observatory', async ({ request, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'A letter' })
  const cookies = await data.cookiesOf(await data.buildUser({ role: 'owner' }))
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const kinds: Record<string, [string, Record<string, string>]> = {
    'the front page': ['/', {}],
    'an essay': [`/p/${slug}`, {}],
    'a list': ['/archive', {}],
    'the sign-in page': ['/sign-in', {}],
    'the account': ['/account', { cookie }],
    'the admin': ['/admin', { cookie }],
    'the editor': ['/admin/articles', { cookie }],
    'not found': ['/wp-login.php', {}],
    'not found in the admin': ['/admin/nothing', { cookie }],
  }
  for (const [kind, [path, headers]] of Object.entries(kinds)) {
    const score = await scoreOf(await request.get(path, { headers: { accept: 'text/html', ...headers }, maxRedirects: 0 }))
    expect(score.points, `${kind}: ${JSON.stringify(score.parts)}`).toBeGreaterThanOrEqual(135)
  }
})

// No more can be had: the other five points are for the scripts of a page, and the ten that data and pictures lack besides are for keeping
// them from other sites, in whose feed readers they are to be seen.
test('security score: what is no page has all that can be had without scripts', async ({ request, data }) => {
  await data.buildPublishedArticle({ title: 'A letter' })
  const picture = await data.buildMedia()
  await data.buildPublishedArticle({ body: data.bodyWithPictures(picture) })
  for (const path of ['/api/health', '/api/me', '/_next/none']) {
    const score = await scoreOf(await request.get(`${path}`, { maxRedirects: 0 }))
    expect(score.points, `${path}: ${JSON.stringify(score.parts)}`).toBe(130)
  }
  for (const path of [picture.src, '/feeds/rss.xml', '/sitemap.xml']) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(200)
    const score = await scoreOf(answer)
    expect(score.points, `${path}: ${JSON.stringify(score.parts)}`).toBe(120)
  }
})
