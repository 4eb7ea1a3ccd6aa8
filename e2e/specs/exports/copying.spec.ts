import type { Page } from '@playwright/test'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { DownloadSection } from '../../pages/download-section'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const before = Array.from({ length: 40 }, () => paragraph('Before.'))
const after = Array.from({ length: 40 }, () => paragraph('After.'))

test('without script there is no button that could not do its work', { tag: '@no-js-only' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: everyBlock })
  await page.goto(`/p/${slug}`)
  const keep = new DownloadSection(page)
  await keep.cite.click()
  await expect(keep.citations).toBeVisible()
  await expect(keep.region.getByRole('button')).toHaveCount(0)
})

test('a reader copies the link and a citation, and is told so', async ({ page, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'To be copied', body: everyBlock })
  await page.goto(`/p/${slug}?utm_source=elsewhere`)
  const keep = new DownloadSection(page)
  await keep.copyLink.click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
  expect(await copied(page)).toBe(`${site.url}/p/${slug}`)
  await keep.cite.click()
  await keep.region.getByRole('button', { name: 'Copy APA' }).press('Enter')
  await expect(async () => expect(await copied(page)).toMatch(/^\S.*To be copied\. The Far Shore\. http/)).toPass()
})

test('a passage has a link that leads back to it', async ({ page, data, site }) => {
  const others = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} says nothing that anybody would keep.`)
  const body = data.bodyOf(...others, 'The queue had relaxed into a street, and people faced across it.', 'The end.')
  const { slug } = await data.buildPublishedArticle({ title: 'Pointed at', body })
  const essay = new ArticlePage(page)
  const keep = new DownloadSection(page)
  await essay.open(slug)
  await expect(keep.copyPassage).toBeHidden()
  await keep.select(essay.text, 'ueue had relaxed', 'into a str')
  await expect(keep.copyPassage).toBeVisible()
  await keep.copyPassage.click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
  const link = await copied(page)
  expect(link).toBe(`${site.url}/p/${slug}#:~:text=queue%20had%20relaxed%20into%20a%20street`)

  const fresh = await page.context().newPage()
  await fresh.goto(link)
  await expect(fresh.getByText('The queue had relaxed into a street')).toBeInViewport()
})

test('a passage that runs over a note is found all the same', async ({ page, data, site }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'Noted', body: { type: 'doc', content: [...before, ...everyBlock.content] } })
  const essay = new ArticlePage(page)
  const keep = new DownloadSection(page)
  await essay.open(slug)
  await keep.select(essay.text.locator('p', { hasText: 'The list is kept' }), 'every driver', 'Nobody has ever voted')
  await keep.copyPassage.click()
  await expect(async () => expect(await copied(page)).toContain('#:~:text=')).toPass()
  const link = await copied(page)
  expect(decodeURIComponent(link)).toBe(`${site.url}/p/${slug}#:~:text=every driver who answers,Nobody has ever voted`)
  const fresh = await page.context().newPage()
  await fresh.goto(link)
  await expect(fresh.getByText('every driver who answers keeps his place')).toBeInViewport()
})

test('a block chosen whole by three presses has a link that leads to it and to no word of its neighbours', async ({ page, data, site }) => {
  const point = (words: string) => ({ type: 'listItem', content: [paragraph(words)] })
  const content = [
    ...before,
    paragraph('So much for the author'),
    paragraph('I had a book of verse and no plan.'),
    { type: 'heading', attrs: { level: 2 }, content: [text('What they carry')] },
    { type: 'bulletList', content: [point('a samovar'), point('a brass lamp'), point('a goat')] },
    { type: 'paragraph', content: [text('The list is long.'), { type: 'footnote', content: [text('The fourth.')] }] },
    paragraph('كان المكان بعيداً عن البحر'),
    paragraph('名前はまだ無い。'),
    ...after,
  ]
  const { slug } = await data.buildPublishedArticle({ title: 'In whole blocks', body: { type: 'doc', content } })
  const essay = new ArticlePage(page)
  const keep = new DownloadSection(page)
  await essay.open(slug)
  const chosen = [
    'I had a book of verse and no plan.',
    'What they carry',
    'a brass lamp',
    'The list is long.',
    'كان المكان بعيداً عن البحر',
    '名前はまだ無い。',
  ]
  for (const words of chosen) {
    await keep.pressThrice(essay.text.getByText(words))
    await keep.copyPassage.click()
    await expect(async () => expect(decodeURIComponent(await copied(page))).toBe(`${site.url}/p/${slug}#:~:text=${words}`)).toPass()
    const fresh = await page.context().newPage()
    await fresh.goto(await copied(page))
    await expect(fresh.getByText(words), words).toBeInViewport()
    await fresh.close()
  }
})

test('a passage over several blocks leads to its beginning, also where a note’s mark touches its last word', async ({
  page,
  data,
  site,
}) => {
  const noted = [text('And I waited for the boat'), { type: 'footnote', content: [text('It was late.')] }, text('.')]
  const content = [...before, paragraph('I came down to the shore.'), { type: 'paragraph', content: noted }, ...after]
  const { slug } = await data.buildPublishedArticle({ title: 'Over blocks', body: { type: 'doc', content } })
  const essay = new ArticlePage(page)
  const keep = new DownloadSection(page)
  await essay.open(slug)
  await keep.select(essay.text, 'came down', 'for the boat')
  await keep.copyPassage.click()
  await expect(async () => expect(await copied(page)).toContain('#:~:text=')).toPass()
  const link = await copied(page)
  expect(decodeURIComponent(link)).toBe(`${site.url}/p/${slug}#:~:text=came down to the,I waited for the`)
  const fresh = await page.context().newPage()
  await fresh.goto(link)
  await expect(fresh.getByText('I came down to the shore.')).toBeInViewport()
})

test('the keyboard reaches the passage’s button, and it goes with the selection', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'By keyboard', body: data.bodyOf('One sentence that is kept.', 'Another.') })
  const essay = new ArticlePage(page)
  const keep = new DownloadSection(page)
  await essay.open(slug)
  await keep.select(essay.text, 'sentence', 'is kept')
  await expect(keep.copyPassage).toBeVisible()
  await keep.copyPassage.focus()
  await page.keyboard.press('Enter')
  await expect(async () => expect(await copied(page)).toMatch(/text=sentence%20that%20is%20kept$/)).toPass()
  await essay.title.click()
  await expect(keep.copyPassage).toBeHidden()
})
