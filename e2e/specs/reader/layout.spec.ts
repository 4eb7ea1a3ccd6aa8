import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const long = 'The list is kept in a school exercise book, and every driver who answers keeps his place. '.repeat(8)

const boxOf = (page: Page, place: string) =>
  page
    .locator(place)
    .first()
    .evaluate((found) => {
      const { left, right, width, top, bottom } = found.getBoundingClientRect()
      return { left, right, width, top, bottom }
    })

test('figures / as wide as the text: a picture and a table end where the text ends, at every width', async ({ page, data }) => {
  const { id: mediaId } = await data.buildMedia()
  const figure = (width: string) => ({ type: 'figure', attrs: { mediaId, width, alt: 'A port', credit: '' }, content: [text('The port.')] })
  const table = {
    type: 'table',
    attrs: { caption: '' },
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [text('Tulip bulbs')] }] }],
  }
  const body = { type: 'doc', content: [paragraph(long), figure('text'), table, figure('full'), paragraph(long)] }
  const { slug } = await data.buildPublishedArticle({ body })
  await page.goto(`/p/${slug}`)
  for (const width of [320, 390, 768, 1184, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const [words, picture, cells, full] = await Promise.all([
      boxOf(page, '.text > p'),
      boxOf(page, '.text > figure:not(.full)'),
      boxOf(page, '.text > .table-box'),
      boxOf(page, '.text > figure.full'),
    ])
    for (const [what, box] of [
      ['the picture', picture],
      ['the table', cells],
    ] as const) {
      expect(Math.abs(box.left - words.left), `${what} begins with the text at ${width} px`).toBeLessThan(1)
      expect(Math.abs(box.right - words.right), `${what} ends with the text at ${width} px`).toBeLessThan(1)
    }
    // Without the gutter of the scroll bar.
    const window = Math.round((await boxOf(page, 'body')).width)
    expect([Math.round(full.left), Math.round(full.right)], `edge to edge at ${width} px`).toEqual([0, window])
  }
})

test('print: the text has the middle of the sheet, and gives way to a note only where one stands', async ({ page, data }) => {
  const note = { type: 'footnote', content: [text('The book I saw was the fourth.')] }
  const noted = { type: 'paragraph', content: [text(`${long} `), note, text(long)] }
  const body = { type: 'doc', content: [noted, ...Array.from({ length: 4 }, () => paragraph(long))] }
  const { slug } = await data.buildPublishedArticle({ body, dropCap: false })
  await page.emulateMedia({ media: 'print' })
  // A sheet of A4 without its margins.
  await page.setViewportSize({ width: 673, height: 980 })
  await page.goto(`/p/${slug}`)
  const sheet = (await boxOf(page, 'body')).width
  const last = await boxOf(page, '.text > p:last-of-type')
  expect(Math.abs(last.left - (sheet - last.right)), 'as much paper at its left as at its right').toBeLessThan(2)
  expect(last.width / sheet).toBeGreaterThan(0.68)
  const standing = await boxOf(page, '.note')
  expect(standing.right).toBeLessThanOrEqual(sheet)
  expect(standing.right).toBeGreaterThan(last.right + 20)
  expect(standing.left).toBeLessThan(last.right)
})

test('front page / columns: an essay without a picture leaves no hole beside those that have one', async ({ page, data }) => {
  const { id: mediaId } = await data.buildMedia()
  const picture = { type: 'figure', attrs: { mediaId, width: 'text', alt: 'A port', credit: '' } }
  const body = (pictured: boolean) => ({ type: 'doc', content: [...(pictured ? [picture] : []), paragraph(long), paragraph(long)] })
  const day = (at: number) => new Date(Date.UTC(2026, 1, 20 - at))
  for (const [at, pictured] of [true, true, false, true, false, true].entries()) {
    await data.buildPublishedArticle({ title: `Essay ${at}`, standfirst: 'A list.', body: body(pictured), publishedAt: day(at) })
  }
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/')
    const holes = await page.locator('.columns > .entry:not(.pictured)').evaluateAll((entries) =>
      entries.map((entry) => {
        const end = entry.lastElementChild?.getBoundingClientRect().bottom ?? 0
        return entry.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(entry).paddingBottom) - end
      }),
    )
    expect(holes.length).toBe(2)
    for (const hole of holes) expect(Math.abs(hole), `at ${width} px`).toBeLessThan(4)
  }
})
