// npm run screens [address]: photographs a running publication (npm run up) for the README and docs/screens.
import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { findChromium } from './test/chromium.mjs'

const origin = process.argv[2] ?? 'http://localhost:3000'
const folder = 'docs/screens'
const widths = [390, 1280]
const schemes = ['light', 'dark']

const browser = await chromium.launch({ executablePath: await findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
await mkdir(folder, { recursive: true })
try {
  const essay = await firstEssay()
  for (const [name, path] of [
    ['home', '/'],
    ['article', essay],
  ])
    for (const width of widths) for (const scheme of schemes) await photograph(name, path, width, scheme)
} finally {
  await browser.close()
}

/** The lead of the front page. */
async function firstEssay() {
  const page = await browser.newPage()
  await page.goto(origin)
  const href = await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').getAttribute('href')
  await page.close()
  return href
}

/** The first screens of a page, as a reader meets it: words and pictures there, nothing in motion. */
async function photograph(name, path, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: width < 600 ? 1400 : 1500 }, colorScheme, reducedMotion: 'reduce' })
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` })
  await page.close()
}
