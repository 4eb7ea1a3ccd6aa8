import { translatorFor } from '../../fixtures/inside'
import { expect, test } from '../../fixtures/test'
import { Passages } from '../../pages/passages'
import { selectWords } from '../../pages/select-words'

test.use({ siteOptions: { content: 'empty' } })

const lines = [
  'تُحفظ القائمة في دفتر مدرسي، وكل سائق يجيب حين يُنادى اسمه يحتفظ بمكانه في الطابور حتى المساء.',
  'لم يصوّت أحد قط لهذا الترتيب، ولا يخطر ببال أحد أن يخالفه.',
  ...Array.from({ length: 12 }, () => 'في الصباح يكون الطابور شارعًا، وفي المساء يعود الشارع طابورًا كما كان بالأمس.'),
]
const t = translatorFor('ar')

test('passages / right to left: counts stand at the left of their passages, the bar and the form beside what is selected', async ({
  page,
  data,
  request,
  site,
}) => {
  await data.buildSettings({ commentPolicy: 'open', language: 'ar' })
  const { id, slug } = await data.buildPublishedArticle({ title: 'الطابور', language: 'ar', body: data.bodyOf(...lines) })
  for (const quote of ['دفتر مدرسي', 'لم يصوّت أحد قط']) {
    const answer = await request.post(`${site.url}/api/articles/${id}/passages`, {
      headers: { origin: site.url },
      data: { as: 'comment', quote, text: `من قال ${quote}؟`, name: 'Tigran' },
    })
    expect(answer.status(), await answer.text()).toBe(201)
  }
  const { text, marks: english, acts: _, ...passages } = new Passages(page)
  const marks = text.locator('.passage-mark')
  const acts = page.getByRole('group', { name: t('passages.selected') })
  await expect(english).toHaveCount(0)
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/p/${slug}`)
    await expect(marks, `${width}px`).toHaveCount(2)
    const lies = () =>
      text.evaluate((essay) => {
        const { left, right } = essay.getBoundingClientRect()
        return [...essay.querySelectorAll('.passage-mark')].map((mark) => {
          const box = mark.getBoundingClientRect()
          return box.right <= left
            ? 'left margin'
            : box.left >= right
              ? 'right margin'
              : box.left >= 0 && box.right <= innerWidth
                ? 'text'
                : 'outside'
        })
      })
    const where = width === 1280 ? 'left margin' : 'text'
    await expect.poll(lies, `${width}px`).toEqual([where, where])
    await selectWords(text.locator('p').first(), 'وكل سائق', 'يجيب')
    await expect(acts).toBeVisible()
    const over = () =>
      acts.evaluate((bar) => {
        const { top, bottom, left, right } = bar.getBoundingClientRect()
        const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])]
        const lies = rects.some((rect) => rect.top < bottom && rect.bottom > top && rect.left < right && rect.right > left)
        return { lies, inWindow: left >= 0 && right <= document.documentElement.clientWidth }
      })
    await expect.poll(over, `${width}px`).toEqual({ lies: false, inWindow: true })
    await acts.getByRole('link', { name: t('passages.reply'), exact: true }).click()
    await expect(passages.chosen).toHaveText('وكل سائق يجيب')
    const panel = await page.getByRole('dialog').boundingBox()
    expect([(panel?.x ?? -1) >= 0, (panel?.x ?? 0) + (panel?.width ?? 0) <= width], `${width}px`).toEqual([true, true])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
  }
})
