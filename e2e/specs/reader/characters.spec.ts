import { expect, test } from '../../fixtures/test'

// The letters of both look unlike, and are not of one width.
const words = 'где витии нижут'

test('Cyrillic in the label voice has the letters of everywhere, and Bulgarian ones where a text is Bulgarian', async ({ page }) => {
  await page.goto('/')
  const widths = await page.evaluate(async (text) => {
    const spans = ['en', 'uk', 'ru', 'bg'].map((lang) => {
      const span = document.createElement('span')
      span.className = 'voice'
      span.lang = lang
      span.textContent = text
      span.style.cssText = 'position:absolute; white-space:nowrap; font-size:40px'
      document.body.append(span)
      return span
    })
    await document.fonts.load('40px "Sofia Sans Condensed"', text)
    return spans.map((span) => span.getBoundingClientRect().width)
  }, words)
  const [english, ukrainian, russian, bulgarian] = widths
  expect(english).toBe(russian)
  expect(ukrainian).toBe(russian)
  expect(bulgarian).not.toBe(russian)
})
