import type { Page } from '@playwright/test'
import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

const film = 'https://youtu.be/abcdefghijk?t=90'
const sound = 'https://open.spotify.com/episode/0123456789abcdefghijAB'
const post = 'https://social.example.org/@nune/109876543210987654'
const page = 'https://paper.example.org/essays/a-very-long-address-of-a-page-that-must-not-make-the-window-wider'
const peertube = 'https://films.example.org/w/4ZvTfqWqTHtFwtyQZp7xyz'

const embed = (url: string, title = '', caption = '') => ({
  type: 'embed',
  attrs: { url, title },
  ...(caption ? { content: [{ type: 'text', text: caption }] } : {}),
})
const body = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Before the film.' }] },
    embed(film, '', 'As it was seen from the quay.'),
    embed(sound),
    embed(post),
    embed(page),
    embed(peertube, 'A film of our own'),
  ],
}
const cards = [
  [film, { title: 'The quay by night', author: 'Nune Adamyan', siteName: 'YouTube', seconds: 754 }],
  [sound, { title: 'An hour of rain', siteName: 'Spotify' }],
  [post, { title: 'Nune', author: 'Nune', description: 'There is no timetable. There is a list.' }],
  [page, { title: 'On queues', description: 'What stands in them.', siteName: 'The Paper' }],
  [peertube, { title: 'Its own title' }],
] as const

test.beforeEach(async ({ data, page: tab }, { title }) => {
  for (const [url, facts] of cards) await data.buildCard(url, facts)
  const { slug } = await data.buildPublishedArticle({ body, title: `With cards: ${title}`.slice(0, 90) })
  await new ArticlePage(tab).open(slug)
})

const card = (tab: Page, name: string) => tab.locator('.text .embed').filter({ hasText: name })

/** What stands for the providers: everything that is asked of another host, and by whom it says it comes. */
async function answerElsewhere(tab: Page): Promise<{ url: string; referer: string | undefined; cookie: string | undefined }[]> {
  const asked: { url: string; referer: string | undefined; cookie: string | undefined }[] = []
  await tab.context().route(/^https:/, async (route) => {
    const { referer, cookie } = await route.request().allHeaders()
    asked.push({ url: route.request().url(), referer, cookie })
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Player</title><button>Pause</button>' })
  })
  return asked
}

test('cards say what they are and lead there, and nothing is asked of anybody', { tag: '@no-js' }, async ({ page: tab }) => {
  await expect(card(tab, 'The quay by night')).toContainText('Video · YouTube · 12:34')
  await expect(card(tab, 'The quay by night')).toContainText('Leads to youtube.com')
  await expect(card(tab, 'The quay by night').locator('figcaption')).toHaveText('As it was seen from the quay.')
  await expect(tab.getByRole('link', { name: 'The quay by night' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=abcdefghijk&t=90s',
  )
  await expect(card(tab, 'An hour of rain')).toContainText('Audio · Spotify')
  await expect(card(tab, 'There is no timetable')).toContainText('Post · social.example.org')
  await expect(card(tab, 'On queues')).toContainText('Link · The Paper')
  await expect(card(tab, 'On queues')).toContainText('What stands in them.')
  await expect(card(tab, 'A film of our own')).toContainText('Video · films.example.org')
  await expect(tab.getByText('Its own title')).toHaveCount(0)
  for (const link of await tab.locator('.embed-title a').all()) await expect(link).toHaveAttribute('rel', 'noopener')
  // The watch of every test fails at the first request to another host.
  await tab.waitForLoadState('networkidle')
  await expect(tab.locator('iframe')).toHaveCount(0)
})

test('without script nothing offers to play', { tag: '@no-js-only @no-js' }, async ({ page: tab }) => {
  await expect(tab.getByRole('link', { name: 'The quay by night' })).toBeVisible()
  for (const face of await tab.locator('.embed-face, .embed-play').all()) await expect(face).toBeHidden()
})

test('a film plays in its card when its reader asks, and not before', async ({ page: tab, watch }) => {
  watch.expect(/request to another host: https:\/\/www\.youtube-nocookie\.com\//)
  const asked = await answerElsewhere(tab)
  const face = card(tab, 'The quay by night').locator('.embed-face')
  await expect(face).toContainText('It loads from youtube-nocookie.com, which then learns of your visit.')
  const sizes = () => tab.evaluate(() => [document.documentElement.scrollHeight, document.querySelector('.embed-face')?.clientHeight])
  const before = await sizes()
  expect(asked).toEqual([])
  await face.getByRole('button', { name: 'Play here: The quay by night' }).click()
  const frame = tab.locator('iframe')
  await expect(frame).toBeFocused()
  await expect(frame).toHaveAttribute('title', 'Player: The quay by night')
  await expect(tab.frameLocator('iframe').getByRole('button', { name: 'Pause' })).toBeVisible()
  expect(await sizes()).toEqual(before)
  const { origin } = new URL(tab.url())
  expect(asked).toEqual([
    { url: 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=90', referer: `${origin}/`, cookie: undefined },
  ])
  expect((await frame.getAttribute('sandbox'))?.split(' ')).not.toContain('allow-top-navigation')
  expect(await frame.getAttribute('allow')).not.toMatch(/camera|microphone|geolocation/)
  await expect(tab.getByRole('link', { name: 'The quay by night' })).toBeVisible()
})

test('a sound is played by keyboard alone', async ({ page: tab, watch }) => {
  watch.expect(/request to another host: https:\/\/open\.spotify\.com\//)
  const asked = await answerElsewhere(tab)
  await tab.getByRole('link', { name: 'The quay by night' }).focus()
  await tab.keyboard.press('Tab')
  await expect(tab.getByRole('button', { name: 'Play here: An hour of rain' })).toBeFocused()
  await tab.keyboard.press('Enter')
  await expect(tab.locator('iframe')).toBeFocused()
  await expect.poll(() => asked.map(({ url }) => url)).toEqual(['https://open.spotify.com/embed/episode/0123456789abcdefghijAB'])
})

test('no frame opens but of the players that we know, whatever a page is told', async ({ page: tab, watch }) => {
  watch.expect(/Framing 'https:\/\/evil\.example\/'|frame-src/)
  const asked = await answerElsewhere(tab)
  const button = tab.getByRole('button', { name: 'Play here: The quay by night' })
  await button.evaluate((element: HTMLElement) => {
    element.dataset.play = 'https://evil.example/'
  })
  const refused = tab.evaluate(
    () => new Promise((done) => document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => done(violatedDirective))),
  )
  await button.click()
  expect(await refused).toBe('frame-src')
  expect(asked).toEqual([])
})

test('cards are accessible, in the light and in the dark, and no wider than a small window', async ({ page: tab }) => {
  for (const width of [320, 1280]) {
    await tab.setViewportSize({ width, height: 800 })
    await expectAccessible(tab)
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  }
})

test('on paper a card is its words and its address', { tag: '@no-js' }, async ({ page: tab }) => {
  await tab.emulateMedia({ media: 'print' })
  for (const part of await tab.locator('.embed-play, .embed-face.bare').all()) await expect(part).toBeHidden()
  const printed = await tab.getByRole('link', { name: 'The quay by night' }).evaluate((link) => getComputedStyle(link, '::after').content)
  // Engines give the function or what it makes; either names the address.
  expect(printed).toMatch(/attr\(href\)|youtube\.com\/watch/)
})
