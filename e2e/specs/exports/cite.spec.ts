import { expectAccessible } from '../../fixtures/axe'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { DownloadSection } from '../../pages/download-section'

test('a reader opens the citations in place, and takes data as a file', { tag: '@no-js' }, async ({ page, data, site }) => {
  const author = await data.buildUser({ name: 'Nune Adamyan', role: 'author' })
  const publishedAt = new Date('2026-03-04T12:00:00Z')
  const { slug } = await data.buildPublishedArticle({ title: 'How to queue', body: everyBlock, authorId: author.id, publishedAt })
  await page.goto(`/p/${slug}`)
  const keep = new DownloadSection(page)
  await expect(keep.citations).toBeHidden()
  await keep.cite.click()
  const url = `${site.url}/p/${slug}`
  await expect(keep.citations).toContainText(`Adamyan, N. (2026, March 4). How to queue. The Far Shore. ${url}`)
  await expect(keep.citations).toContainText(`Adamyan, Nune. “How to queue.” The Far Shore, 4 Mar. 2026, ${url}.`)
  await expect(keep.citations).toContainText(`Adamyan, Nune. “How to queue.” The Far Shore, March 4, 2026. ${url}.`)
  await expect(keep.citations).toContainText('@misc{adamyan2026how,')
  for (const [name, ending] of [
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'csl.json'],
  ]) {
    const href = `/p/${slug}.${ending}`
    await expect(keep.region.getByRole('link', { name: `${name}: As a file` })).toHaveAttribute('href', href)
    const shown = await keep.citations
      .locator('pre')
      .nth(name === 'BibTeX' ? 0 : 1)
      .textContent()
    expect((await (await page.request.get(href)).text()).trim()).toBe(shown?.trim())
  }
})

test('with everything open there is nothing that stands in anyone’s way', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Open', body: everyBlock })
  await page.goto(`/p/${slug}`)
  await new DownloadSection(page).cite.click()
  await expectAccessible(page)
})

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test('citations and their data stay within the page', { tag: '@no-js' }, async ({ page, data }) => {
    const { slug } = await data.buildPublishedArticle({ title: 'A title that is rather long, and is cited in full', body: everyBlock })
    await page.goto(`/p/${slug}`)
    await new DownloadSection(page).cite.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test('the publication’s licence stands under its essays and in their copies', async ({ asOwner, data, page }) => {
  const author = await data.buildUser({ name: 'Nune Adamyan', role: 'author' })
  const article = await data.buildPublishedArticle({ title: 'Given away', body: everyBlock, authorId: author.id })
  const owner = await asOwner()
  await owner.page.goto('/admin/settings')
  const rights = owner.page.getByRole('region', { name: 'Rights' })
  await rights.getByRole('radio', { name: /^CC BY 4\.0/ }).check()
  await rights.getByRole('button', { name: 'Save Rights' }).click()
  await expect(rights.getByText('Saved. Readers see it now.')).toBeVisible()
  await page.goto(`/p/${article.slug}`)
  const keep = new DownloadSection(page)
  await expect(keep.rights).toContainText('Nune Adamyan · CC BY 4.0')
  await expect(keep.rights.getByRole('link')).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/')
  expect(await (await page.request.get(`/p/${article.slug}.txt`)).text()).toContain('https://creativecommons.org/licenses/by/4.0/')
})
