import type { Locator } from '@playwright/test'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

const letter = 'تُحفظ القائمة في دفتر مدرسي على غلافه سنجاب.'

/** Where its words end to the right, and where its last sign stands: of a full stop, left of the words is wrong in Latin. */
const placed = (words: Locator) =>
  words.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { right } = range.getBoundingClientRect()
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const text = walker.nextNode() as globalThis.Text
    const leftOf = (at: number) => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().left
    }
    return { right: Math.round(right), stopIsLast: leftOf(text.length - 1) > leftOf(text.length - 2) }
  })

test('in a publication that runs from right to left, Latin words of the author stand at its side and end at their right', async ({
  page,
  data,
}) => {
  const jar = { enabled: true, text: 'These letters are free.', providers: [{ id: 'paypal', account: 'nune', label: '' }] }
  await data.buildSettings({ language: 'ar', tagline: 'Letters on borders.', tipJar: jar })
  const { slug } = await data.buildPublishedArticle({ title: 'How to wait.', standfirst: 'Nineteen hours in a queue.' })
  const essay = new ArticlePage(page)
  await essay.open(slug)
  const title = await placed(essay.title)
  expect(title.stopIsLast).toBe(true)
  expect((await placed(page.locator('.byline .by'))).right).toBe(title.right)
  expect(await placed(page.locator('.head .standfirst'))).toEqual(title)
  for (const words of [page.getByText('Letters on borders.'), page.getByText('These letters are free.')])
    expect((await placed(words)).stopIsLast).toBe(true)
  await page.goto('/')
  expect((await placed(page.locator('.entry .standfirst'))).stopIsLast).toBe(true)
})

test('the byline of an essay that runs from right to left stands under its title, in whatever language it is', async ({ page, data }) => {
  await data.buildSettings({ language: 'en' })
  const { slug } = await data.buildPublishedArticle({ title: 'رسالة من الميناء', language: 'ar', body: data.bodyOf(letter) })
  const essay = new ArticlePage(page)
  await essay.open(slug)
  const { right } = await placed(essay.title)
  expect((await placed(page.locator('.byline .by'))).right).toBe(right)
  expect((await placed(page.locator('.byline > :nth-child(2)'))).right).toBe(right)
})
