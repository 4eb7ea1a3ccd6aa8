import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

const page = (words: string, style = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title><style>${style}</style></head><body><main><h1>A page</h1>${words}</main></body></html>`

const grey = (scheme: string) => `@media (prefers-color-scheme: ${scheme}) { p { color: #aaa; background: #999 } }`

for (const [what, html] of [
  ['a picture without words for it', page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')],
  ['grey on grey in the light', page('<p>Hardly to be read.</p>', grey('light'))],
  ['grey on grey in the dark alone', page('<p>Hardly to be read.</p>', grey('dark'))],
  [
    'a picture without words in a frame',
    page(`<iframe title="A frame" srcdoc='${page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')}'></iframe>`),
  ],
] as const) {
  test(`the judge of pages complains of ${what}`, async ({ page: browserPage }) => {
    await browserPage.setContent(html)
    await expect(expectAccessible(browserPage)).rejects.toThrow(/color-contrast|image-alt/)
  })
}

test('the judge of pages lets a plain one pass', async ({ page: browserPage }) => {
  await browserPage.setContent(page('<p>Good to read.</p>'))
  await expectAccessible(browserPage)
})
