import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test('a reader reads an essay: its head, its text, its jar and its thread', { tag: '@no-js' }, async ({ page, data }) => {
  const built = await data.buildPublishedArticle({
    title: 'The ferry that leaves when it is full',
    standfirst: 'There is no timetable.',
    writtenOn: '2022-10',
    publishedAt: new Date('2026-03-04T12:00:00Z'),
    tags: ['Caspian letters'],
    body: everyBlock,
  })
  const essay = new ArticlePage(page)
  await essay.open(built.slug)
  await expect(essay.title).toHaveText('The ferry that leaves when it is full')
  await expect(page).toHaveTitle(/^The ferry that leaves when it is full · /)
  await expect(page.getByText('Written October 2022', { exact: true })).toBeVisible()
  await expect(page.getByText('Published 4 March 2026', { exact: true })).toBeVisible()
  await expect(essay.text.getByRole('note', { name: 'Author’s note' })).toContainText('October 2022')
  await expect(essay.sideBars).toContainText('In the village the same book')
  await expect(essay.text.getByRole('heading', { level: 2 })).toHaveText('What the drivers carry')
  await expect(essay.text.getByRole('img', { name: 'End' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Comments/ })).toBeVisible()
  await page.getByRole('link', { name: 'Caspian letters' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Caspian letters' })).toBeVisible()
})

test('an essay says what it is to programs, under its configured address', async ({ page, data, site }) => {
  const built = await data.buildPublishedArticle({ title: 'What programs read' })
  await page.goto(`/p/${built.slug}`, { referer: 'http://elsewhere.example/' })
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site.url}/p/${built.slug}`)
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  const own = `${site.url}/p/${built.slug}`
  expect(facts['@graph'][0]).toMatchObject({ '@type': 'Article', headline: 'What programs read', mainEntityOfPage: own })
})

test('an essay in a language that runs from right to left runs so, and has no drop cap', async ({ page, data }) => {
  const letter = 'تُحفظ القائمة في دفتر مدرسي على غلافه سنجاب. كل صباح في السابعة تفتحه روشان وتقرأ الأسماء. '.repeat(3)
  const built = await data.buildPublishedArticle({ title: 'رسالة من الميناء', language: 'ar', body: data.bodyOf(letter) })
  const essay = new ArticlePage(page)
  await essay.open(built.slug)
  await expect(essay.text.getByText('تُحفظ القائمة')).toHaveCSS('direction', 'rtl')
  await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'ar')
  await expect(essay.text).not.toHaveClass(/drop-cap/)
})

test('a document sets no cookie and has no script but the reader’s', async ({ page, data }) => {
  const built = await data.buildPublishedArticle()
  await page.goto(`/p/${built.slug}`)
  expect(await page.context().cookies()).toEqual([])
  const scripts = await page.locator('script').evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('type')))
  expect(scripts).toHaveLength(2)
  expect(scripts).toContainEqual(expect.stringMatching(/^\/reader\.\w+\.js$/))
  expect(scripts).toContain('application/ld+json')
  expect(await page.locator('[style], style').count()).toBe(0)
})
