import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { EditorPage } from '../../pages/editor-page'

const realEssay = '../shared/real-input/essay.txt'

const plainEssay = `*****************
**Author’s Note: This was originally written in October 2022, in another kitchen.**
*****************
The dough was left on the sill.

SIDE BAR: In my village the sill was stone.
Nobody had touched it.
THE END`

test('an essay pasted as plain text keeps its author’s note and its side bars', async ({ asOwner, page }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({ text: plainEssay })
  await expect(editor.text.locator('.authors-note')).toContainText('in another kitchen')
  await expect(owner.page.getByLabel('Written')).toHaveValue('October 2022')
  await expect(editor.text.locator('.side-bar')).toContainText('the sill was stone')
  await expect(editor.text.getByText('Nobody had touched it.')).toBeVisible()

  await editor.title.fill('Dough')
  const address = await editor.publishNow()
  await page.goto(address)
  await expect(page.getByRole('note', { name: 'Author’s note' })).toContainText('in another kitchen')
  await expect(page.getByRole('note', { name: 'Side bar' })).toContainText('the sill was stone')
})

test('the author is told before publishing of a note without its date, and dates it where it stands', async ({ asOwner, page }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({ text: plainEssay })
  await editor.title.fill('Dough, dated')
  await owner.page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = owner.page.getByRole('dialog')
  await expect(dialog).toContainText('Author’s noteWithout its date')
  await dialog.getByRole('button', { name: 'Not yet' }).click()

  await owner.page.getByLabel('Date of the author’s note').fill('2026-03')
  await owner.page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(dialog).toContainText('Tags')
  await expect(dialog).not.toContainText('Without its date')
  await dialog.getByRole('button', { name: 'Not yet' }).click()
  await page.goto(await editor.publishNow())
  await expect(page.getByRole('note', { name: /^Author’s note/ })).toContainText('March 2026')
})

test('formatted text keeps them too, and what stood after its end is asked about', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  const html = plainEssay
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p><span style="font-size:12pt">${line.replace(/\*\*(.+)\*\*$/, '<b>$1</b>')}</span></p>`)
  const after = ['Dear reader, tip me.', 'Thank you for this essay.']
  await editor.paste({
    html: [...html, ...after.map((line) => `<p>${line}</p>`)].join('\n'),
    text: [plainEssay, ...after].join('\n'),
  })
  await expect(editor.text.locator('.authors-note')).toContainText('in another kitchen')
  await expect(editor.text.locator('.side-bar')).toContainText('the sill was stone')
  await expect(owner.page.getByLabel('Written')).toHaveValue('October 2022')
  await expect(editor.text).not.toContainText(/SIDE BAR|THE END|\*/)

  await expect(owner.page.getByText('After THE END stood 2 more paragraphs, from “Dear reader, tip me.”')).toBeVisible()
  await owner.page.getByRole('button', { name: 'Take them out' }).click()
  await expect(editor.text).not.toContainText('Dear reader')
  await expect(editor.text).toContainText('Nobody had touched it.')
  await expect(owner.page.getByText('After THE END')).toHaveCount(0)
})

test('a line that is typed with its label becomes what it says', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.click()
  await editor.type('Author’s Note: written in a drawer')
  await expect(editor.text.locator('.authors-note')).toContainText('written in a drawer')
  await editor.press('Enter', 'Enter', 'Enter')
  await editor.type('SIDE BAR: in my village')
  await expect(editor.text.locator('.side-bar')).toContainText('in my village')
  await expect(editor.text).not.toContainText(/SIDE BAR|Author’s Note:/)
})

test('the real essay goes in as it was published, is read whole, commented and tipped', async ({ asOwner, page, data }) => {
  test.skip(!existsSync(realEssay), 'The real essay is not on this machine.')
  const text = readFileSync(realEssay, 'utf8')
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await owner.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await owner.page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await editor.text.focus()
  await editor.press('Control+v')
  await expect(editor.text.locator('.authors-note')).toHaveCount(1)
  await expect(editor.text.locator('.side-bar')).toHaveCount(2)
  await editor.title.fill('Pasted whole')
  await expect(editor.status).toHaveText(/^Saved \d/)
  const address = await editor.publishNow()

  await page.goto(address)
  await expect(page.getByRole('note', { name: 'Author’s note' })).toHaveCount(1)
  await expect(page.getByRole('note', { name: 'Side bar' })).toHaveCount(2)
  const shown = wordsOf((await page.locator('#text').allInnerTexts()).join(' '))
  const written = text.split('\n').filter((line) => !/^\**$|^THE END/.test(line.trim()))
  for (const line of written) {
    const words = wordsOf(line.replace(/^\W*Author’s Note:|^SIDE BAR:/, ''))
    expect(shown, line.slice(0, 60)).toContain(words)
  }

  const said = 'I have kept this as a reminder for when I address the topic.'
  const own = new ArticlePage(owner.page)
  await owner.page.goto(address)
  await own.thread.write({ text: said })
  await expect(own.thread.comment(said)).toBeVisible()
  await page.reload()
  const article = new ArticlePage(page)
  await expect(article.thread.comment(said)).toBeVisible()

  // Stopped at our server: nothing outside is asked.
  const ledTo: (string | undefined)[] = []
  await page.route('**/tip/**', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 })
    ledTo.push(answer.headers().location)
    const body = '<title>Provider</title><h1>The provider’s page</h1>'
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body })
  })
  await article.jar.getByRole('link', { name: '€5', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'The provider’s page' })).toBeVisible()
  expect(ledTo).toEqual(['https://example.org/tip/the-far-shore?amount=5&currency=EUR'])
  const { id } = await data.db().article.findFirstOrThrow({ where: { title: 'Pasted whole' }, select: { id: true } })
  expect(await data.db().tipClick.findMany({ where: { articleId: id }, select: { provider: true, count: true } })).toEqual([
    { provider: 'custom', count: 1 },
  ])
})

test('a page of a word processor is cleaned to what an essay can hold', async ({ asOwner }) => {
  const { page, watch } = await asOwner()
  // The browser says that it did not run what the page brought along.
  watch.expect(/inline event handler/)
  const editor = new EditorPage(page)
  await editor.begin()
  await editor.title.fill('From a word processor')
  await editor.text.focus()
  await editor.paste({
    text: 'ignored',
    html: `<html><head><style>p{color:red}</style></head><body>
      <h1 style="color:blue">The port</h1>
      <p class="MsoNormal" style="font-family:Arial">Plain <b>bold</b> and <span style="font-style:italic">slanted</span><o:p></o:p></p>
      <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;&nbsp;</span>tulips</p>
      <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;&nbsp;</span>apricots</p>
      <p><a href="javascript:alert(1)">a trap</a> and <a href="https://example.org/x" onclick="alert(1)">a link</a></p>
      <script>alert(1)</script><img src="https://example.org/x.png" onerror="alert(1)">
      <table><tr><td>one</td><td>two</td></tr></table></body></html>`,
  })
  await expect(editor.text.locator('h2')).toHaveText('The port')
  await expect(editor.text.locator('strong')).toHaveText('bold')
  await expect(editor.text.locator('em')).toHaveText('slanted')
  await expect(editor.text.locator('ul > li')).toHaveText(['tulips', 'apricots'])
  await expect(editor.text.getByRole('link')).toHaveCount(1)
  await expect(editor.text.getByRole('link')).toHaveAttribute('href', 'https://example.org/x')
  await expect(editor.text.locator('img, script, table, [style*="color"]')).toHaveCount(0)
  await expect(editor.status).toHaveText(/^Saved \d/)
})

test('bold that Google Docs only wraps around a page is not bold', async ({ asOwner }) => {
  const { page } = await asOwner()
  const editor = new EditorPage(page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({
    html: `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain.</span></p><br><p dir="ltr"><span style="font-weight:700">Heavy.</span></p></b>`,
  })
  await expect(editor.text.locator('strong')).toHaveText('Heavy.')
  await expect(editor.text.locator(':scope > p')).toHaveText(['Plain.', 'Heavy.'])
})

/** Words alone: the page sets its own spaces, and a closing quotation mark is one however it was typed. */
function wordsOf(text: string): string {
  return (
    text
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
