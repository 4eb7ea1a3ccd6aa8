import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../../fixtures/axe'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { DownloadSection } from '../../pages/download-section'

test('a reader takes the essay along in every form', { tag: '@no-js' }, async ({ page, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'The long way round', body: everyBlock })
  await page.goto(`/p/${slug}`)
  const keep = new DownloadSection(page)
  const begins: Record<string, [ending: string, pattern: RegExp]> = {
    PDF: ['pdf', /^%PDF-/],
    EPUB: ['epub', /^PK.*mimetypeapplication\/epub\+zip/s],
    Markdown: ['md', /^---\ntitle: "The long way round"\n/],
    'Plain text': ['txt', /^The long way round\n=+\n/],
  }
  for (const [name, [ending, pattern]] of Object.entries(begins)) {
    const download = await keep.download(name)
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`))
    const bytes = await readFile(await download.path())
    expect(bytes.toString('latin1').slice(0, 200)).toMatch(pattern)
    if (ending === 'md') expect(bytes.toString()).toContain(`source: "${site.url}/p/${slug}"`)
  }
})

test('a copy is made once, and a browser that has it is told so', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Made once', body: everyBlock })
  const first = await page.request.get(`/p/${slug}.pdf`)
  expect(first.headers()['content-disposition']).toBe(`attachment; filename="Made once.pdf"; filename*=UTF-8''Made%20once.pdf`)
  const etag = first.headers().etag ?? ''
  expect(etag).toMatch(/^"[0-9a-f]{40}"$/)
  const again = await page.request.get(`/p/${slug}.pdf`)
  expect(Buffer.compare(await again.body(), await first.body())).toBe(0)
  expect((await page.request.get(`/p/${slug}.pdf`, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  for (const ending of ['pdf', 'md']) {
    const response = await page.request.get(`/p/${slug}.${ending}`)
    expect(response.headers().link).toMatch(new RegExp(`/p/${slug}>; rel="canonical"$`))
    expect(response.headers()['set-cookie']).toBeUndefined()
  }
})

test('the essay’s page says how large its copies are, once they are made', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Weighed', body: everyBlock })
  await page.goto(`/p/${slug}`)
  const keep = new DownloadSection(page)
  await expect(keep.region).not.toContainText('kB')
  await page.request.get(`/p/${slug}.pdf`)
  await expect(async () => {
    await page.reload()
    await expect(keep.region.getByRole('listitem').first()).toHaveText(/^PDF \d+ kB$/, { timeout: 500 })
  }).toPass()
})

test('a copy of a revision stays, at an address of its own', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Revised', body: everyBlock })
  const text = await (await page.request.get(`/p/${slug}/copy/1.txt`)).text()
  expect(text).toContain('Revision 1,')
  for (const file of ['2.txt', '2.pdf', '0.pdf', '1.exe', '99999999.pdf']) {
    expect((await page.request.get(`/p/${slug}/copy/${file}`)).status(), file).toBe(404)
  }
})

test('what is not published has no copies, and what was has none any more', async ({ page, data, asOwner }) => {
  const draft = await data.buildArticle({ title: 'Not yet' })
  const removed = await data.buildPublishedArticle({ title: 'Gone', removed: true })
  const shown = await data.buildPublishedArticle({ title: 'Soon gone' })
  for (const ending of ['pdf', 'epub', 'md', 'txt', 'bib', 'csl.json']) {
    for (const { slug } of [draft, removed]) expect((await page.request.get(`/p/${slug}.${ending}`)).status()).toBe(404)
    expect((await page.request.get(`/p/${shown.slug}.${ending}`)).status()).toBe(200)
  }
  const owner = await asOwner()
  await owner.page.goto('/admin/articles')
  await owner.page.getByRole('button', { name: 'Delete Soon gone' }).click()
  for (const ending of ['pdf', 'epub', 'md', 'txt', 'bib', 'csl.json']) {
    await expect(async () => {
      expect((await page.request.get(`/p/${shown.slug}.${ending}`)).status(), ending).toBe(404)
    }).toPass()
  }
})

test('an address that is no copy has a face', { tag: '@no-js' }, async ({ page, watch }) => {
  watch.expect(/status of 404/)
  expect((await page.goto('/p/nowhere-at-all.pdf'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
})

test('a copy that cannot be made is spoken of, with the others at hand', { tag: '@no-js' }, async ({ page, data, watch }) => {
  watch.expect(/status of 503/)
  // Linear B, which no machine has a face for.
  const letters = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x10000 + index)).join(' ')
  const { slug } = await data.buildPublishedArticle({ title: 'Tablets', body: data.bodyOf(letters) })
  expect((await page.goto(`/p/${slug}.pdf`))?.status()).toBe(503)
  await expect(page.getByRole('alert')).toContainText('there is no font here')
  await expect(page.getByRole('link', { name: 'EPUB' })).toHaveAttribute('href', `/p/${slug}.epub`)
})

test('the page of copies stands in nobody’s way', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Copied', body: everyBlock })
  await page.goto(`/p/${slug}/copy`)
  await expect(page.getByRole('link', { name: 'PDF' })).toBeVisible()
  await expectAccessible(page)
})
