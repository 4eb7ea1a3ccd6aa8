// npm run screens [address]: photographs a running publication (npm run up) for the README and docs/screens.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { findChromium } from './test/chromium.mjs'

const origin = process.argv[2] ?? 'http://localhost:3000'
const folder = 'docs/screens'
const widths = [390, 768, 1280, 1920]
const schemes = ['light', 'dark']

const browser = await chromium.launch({ executablePath: await findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
await mkdir(folder, { recursive: true })
try {
  const essay = await firstEssay()
  // Not before somebody has answered: a run without a server would leave none.
  for (const old of await readdir(folder)) if (old.endsWith('.png')) await rm(`${folder}/${old}`)
  for (const [name, path] of [
    ['home', '/'],
    ['article', essay],
  ])
    for (const width of widths) for (const scheme of schemes) await photograph(name, path, width, scheme)
  await photographPaper(essay)
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
  const small = width < 1000
  const viewport = { width, height: small ? 1400 : 1500 }
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', isMobile: small, hasTouch: small })
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await keep(await page.screenshot(), `${name}-${width}-${colorScheme}`)
  await page.close()
}

/** The first two sheets of the essay on paper: laid out as for A4, its pictures fetched although nobody scrolled to them. */
async function photographPaper(path) {
  const sheet = { width: 660, height: 975 }
  const page = await browser.newPage({ viewport: sheet, colorScheme: 'light' })
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    for (const picture of document.images) {
      picture.loading = 'eager'
      picture.decoding = 'sync'
    }
  })
  await page.waitForFunction(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0))
  const printed = await page.screenshot({ clip: { x: 0, y: 0, ...sheet, height: sheet.height * 2 }, fullPage: true })
  const margin = { top: 68, bottom: 68, left: 60, right: 60, background: '#ffffff' }
  await keep(await sharp(printed).extend(margin).toBuffer(), 'article-print')
  await page.close()
}

/** Few colours are enough for ink on paper, and keep the repository small. */
async function keep(picture, name) {
  await sharp(picture).png({ palette: true, colours: 48, effort: 10, compressionLevel: 9 }).toFile(`${folder}/${name}.png`)
}
