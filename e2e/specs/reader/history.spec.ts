import { expectAccessible } from '../../fixtures/axe'
import type { Data } from '../../fixtures/data'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

const first = 'There is no timetable at the port, only a list and a woman who keeps it.'
const second = first.replace('a list', 'an exercise book')
const more = 'Every driver who answers keeps his place.'

/** Published in March, and changed twice. */
async function buildChanged(data: Data) {
  const march = new Date('2026-03-04T12:00:00Z')
  const essay = await data.buildPublishedArticle({ title: 'The ferry', body: data.bodyOf(first, more), publishedAt: march })
  await data.buildRevision(essay.id, {
    reason: 'It was a book',
    body: data.bodyOf(second, more),
    createdAt: new Date('2026-04-05T12:00:00Z'),
  })
  await data.buildRevision(essay.id, {
    reason: 'Who answers',
    body: data.bodyOf(second, `${more} Nobody argues.`),
    createdAt: new Date('2026-05-06T12:00:00Z'),
  })
  return essay
}

test('a reader looks up what was changed in an essay, and compares two states of it', { tag: '@no-js' }, async ({ page, data }) => {
  const { slug } = await buildChanged(data)
  await page.goto(`/p/${slug}`)
  await page.getByRole('link', { name: 'Revised 6 May' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History')
  await expect(page.getByText('3 revisions')).toBeVisible()
  const entries = page.getByRole('main').locator('ol > li')
  await expect(entries.nth(0)).toContainText('Who answers')
  await expect(entries.nth(0)).toContainText('2 words added')
  await expect(entries.nth(2)).toContainText('First published')

  await page.getByLabel('Older').selectOption({ label: '1, 4 March 2026' })
  await page.getByLabel('Newer').selectOption({ label: '2, 5 April 2026' })
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${slug}/history\\?from=1&to=2$`))
  const changes = page.getByRole('region', { name: 'Changes from revision 1 to revision 2' })
  await expect(changes.locator('del')).toHaveText(/Removed: a list/)
  await expect(changes.locator('ins')).toHaveText(/Added: an exercise book/)
  await expect(page.getByText('3 words added · 2 words removed')).toBeVisible()
  await expect(page.getByLabel('Older')).toHaveValue('1')
  await page.getByRole('link', { name: 'The ferry' }).click()
  await expect(page).toHaveURL(`/p/${slug}`)
})

test('what nobody changed is left out of a long comparison until it is asked for', { tag: '@no-js' }, async ({ page, data }) => {
  const lines = Array.from({ length: 8 }, (_, at) => `${more} For the ${at}th time.`)
  const essay = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await data.buildRevision(essay.id, { body: data.bodyOf(...lines.with(7, 'It ends otherwise.')) })
  await page.goto(`/p/${essay.slug}/history?from=1&to=2`)
  await expect(page.getByText('7 unchanged paragraphs')).toBeVisible()
  await expect(page.getByText(lines[0] ?? '')).toHaveCount(0)
  await page.getByRole('link', { name: 'Show the whole text' }).click()
  await expect(page.locator('.after').getByText(lines[0] ?? '')).toBeVisible()
})

test('a comparison of much is read in parts, which say how many they are', { tag: '@no-js' }, async ({ page, data }) => {
  const lines = (said: string) => data.bodyOf(...Array.from({ length: 400 }, (_, at) => `On day ${at} ${said}.`))
  const essay = await data.buildPublishedArticle({ body: lines('the ferry did not come') })
  await data.buildRevision(essay.id, { body: lines('nobody saw a ship') })
  await page.goto(`/p/${essay.slug}/history?from=1&to=2&all=1`)
  const parts = page.getByRole('navigation', { name: 'Pages of the comparison' })
  const ofDay = (day: number) => page.locator('.after').getByText(`On day ${day} `)
  await expect(parts).toContainText('Page 1 of 2')
  await expect(ofDay(0)).toBeVisible()
  await expect(ofDay(399)).toHaveCount(0)
  expect((await page.content()).length).toBeLessThan(400_000)
  const further = parts.getByRole('link', { name: 'Further in the text' })
  await expect(further).toHaveAttribute('rel', 'next')
  await further.click()
  await expect(page).toHaveURL(/from=1&to=2&all=1&page=2$/)
  await expect(parts).toContainText('Page 2 of 2')
  await expect(ofDay(399)).toBeVisible()
  await expect(ofDay(0)).toHaveCount(0)
  await expect(parts.getByRole('link')).toHaveCount(1)
  await expect(parts.getByRole('link', { name: 'Earlier in the text' })).toHaveAttribute('rel', 'prev')
  expect((await page.request.get(`/p/${essay.slug}/history?from=1&to=2&page=99`)).status()).toBe(404)
})

test('a quoted revision stays readable and says that a newer one exists', { tag: '@no-js' }, async ({ page, data, site }) => {
  const { slug } = await buildChanged(data)
  await page.goto(`/p/${slug}/revisions/1`)
  await expect(page.getByText(first)).toBeVisible()
  await expect(page.getByText('You are reading revision 1, of 4 March 2026.')).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site.url}/p/${slug}`)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page.getByRole('link', { name: 'What has changed since' }).click()
  await expect(page).toHaveURL(/from=1&to=3$/)
  await page.goto(`/p/${slug}/revisions/1`)
  await page.getByRole('link', { name: 'There is a newer one.' }).click()
  await expect(page).toHaveURL(`/p/${slug}`)
  await page.goto(`/p/${slug}/revisions/3`)
  await expect(page.getByText('It is the essay as it stands.')).toBeVisible()
})

test('a choice that cannot be compared is complained of beside the lists', { tag: '@no-js' }, async ({ page, data }) => {
  const { slug } = await buildChanged(data)
  for (const query of ['from=2&to=2', 'from=1&to=77']) {
    await page.goto(`/p/${slug}/history?${query}`)
    await expect(page.getByText('Those two cannot be compared.')).toBeVisible()
    await expect(page.getByLabel('Older')).toHaveAttribute('aria-invalid', 'true')
  }
})

test('of more revisions than one looks through, the numbers are typed', { tag: '@no-js' }, async ({ page, data, javaScriptEnabled }) => {
  const { id, slug } = await buildChanged(data)
  for (let number = 4; number <= 201; number++) await data.buildRevision(id, { body: data.bodyOf(`Day ${number} of the wait.`) })
  await page.goto(`/p/${slug}/history`)
  await expect(page.getByLabel('Newer')).toHaveValue('201')
  await page.getByLabel('Older').fill('2')
  await page.getByLabel('Newer').fill('77')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/from=2&to=77/)
  await expect(page.locator('ins').getByText('Day 77')).toBeVisible()
  if (javaScriptEnabled) await expectAccessible(page)
})

test('what is unpublished has no history, and a revision that never was is not found', async ({ page, data }) => {
  const { slug } = await buildChanged(data)
  const draft = await data.buildArticle()
  const status = async (path: string) => (await page.request.get(path)).status()
  expect(await status(`/p/${slug}/revisions/4`)).toBe(404)
  expect(await status(`/p/${slug}/revisions/one`)).toBe(404)
  expect(await status(`/p/${slug}/history?page=2`)).toBe(404)
  for (const place of ['history', 'history?from=1&to=2', 'revisions/1']) expect(await status(`/p/${draft.slug}/${place}`)).toBe(404)
})

for (const width of [320, 390, 1280]) {
  test(`a comparison of every block is accessible and fits at ${width} px`, async ({ page, data }) => {
    const essay = await data.buildPublishedArticle({ title: 'Short', body: data.bodyOf(first) })
    const body = { ...everyBlock, content: [...everyBlock.content, data.bodyOf(second).content[0]] }
    await data.buildRevision(essay.id, { title: 'Longer', body, reason: 'Everything' })
    await page.setViewportSize({ width, height: 900 })
    for (const place of ['history', 'history?from=1&to=2', 'revisions/1']) {
      await page.goto(`/p/${essay.slug}/${place}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await expectAccessible(page)
    }
  })
}
