import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

interface Watching {
  broken?: string[]
}

test('policy / admin: nothing in it is kept from anything, evaluated code included', async ({ asOwner, data, site }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ title: 'A draft' })
  await page.addInitScript(() => {
    const watching = window as unknown as Watching
    watching.broken = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      watching.broken?.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`)
    })
  })
  const addresses = ['', '/articles', '/comments', '/collections', '/settings', '/mail', '/look', `/articles/${article.id}`]
  for (const address of addresses) {
    await page.goto(`/admin${address}`)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as unknown as Watching).broken), `/admin${address}`).toEqual([])
  }
  expect(site.output()).not.toContain('a policy kept a page from something')
})

test('policy / report: what a page was kept from is a line of the log, without its path', async ({ page, watch, data, site }) => {
  watch.expect(/Content Security Policy|policy/i)
  const { slug } = await data.buildPublishedArticle({ title: 'A private matter' })
  await page.goto(`/p/${slug}`)
  const sent = page.waitForResponse('**/api/policy-reports')
  const report = {
    'csp-report': { 'violated-directive': 'img-src', 'blocked-uri': 'https://tracker.example/p?x=1', 'document-uri': page.url() },
  }
  await page.evaluate(
    (body) => fetch('/api/policy-reports', { method: 'POST', body, headers: { 'content-type': 'application/csp-report' } }),
    JSON.stringify(report),
  )
  expect((await sent).status()).toBe(204)
  await expect.poll(() => site.output()).toContain('a policy kept a page from something')
  const line =
    site
      .output()
      .split('\n')
      .find((each) => each.includes('a policy kept a page')) ?? ''
  expect(JSON.parse(line).report).toEqual({ rule: 'img-src', blocked: 'https://tracker.example', page: '/p', source: '' })
  expect(line).not.toContain(slug)
})
