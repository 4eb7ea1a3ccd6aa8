import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const markdown = `## The quay

See [the list](https://a.example/x_(y)) of the fourth book[^1], 请看 https://b.example/guide，详见 **重点。**这。

- one
- two
  1. inside
  2. deeper

| Who | What |
|---|---|
| Tigran | *two* |

> Said once.

***

Text.

[^1]: It was green.`

test('markdown / paste: becomes headings, lists, tables, links and notes, and readers see them', async ({ asOwner, page }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({ text: markdown })
  await expect(editor.text.locator('h2')).toHaveText('The quay')
  await expect(editor.text.locator('table td').first()).toHaveText('Tigran')
  await editor.title.fill('Pasted Markdown')
  const address = await editor.publishNow()

  await page.goto(address)
  const text = page.locator('#text')
  await expect(text.getByRole('heading', { name: 'The quay' })).toBeVisible()
  await expect(text.getByRole('link', { name: 'the list' })).toHaveAttribute('href', 'https://a.example/x_(y)')
  await expect(text.getByRole('link', { name: 'https://b.example/guide', exact: true })).toBeVisible()
  await expect(text.locator('strong')).toHaveText('重点。')
  await expect(text.locator('ul > li')).toHaveCount(2)
  await expect(text.locator('ul ol > li')).toHaveText(['inside', 'deeper'])
  await expect(text.getByRole('columnheader')).toHaveText(['Who', 'What'])
  await expect(text.locator('blockquote')).toContainText('Said once.')
  await expect(page.getByText('It was green.').first()).toBeVisible()
  await expect(text).not.toContainText(/\[\^1\]|\*\*|\|---|##/)
})

test('markdown / paste: fills an empty title, from an editor of code too, and leaves one that is there', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  const text = '# The ferry\n\nSee [the list](https://a.example/x).'
  const html = `<meta charset="utf-8"><div style="font-family: monospace; white-space: pre;">${text
    .split('\n')
    .map((row) => `<div><span style="color: #800000;">${row}</span></div>`)
    .join('')}</div>`
  await editor.begin()
  await editor.text.focus()
  await editor.paste({ text, html })
  await expect(editor.title).toHaveValue('The ferry')
  await expect(editor.text.locator('a')).toHaveText('the list')
  await expect(editor.text.locator('h2')).toHaveCount(0)
  await editor.text.press('ControlOrMeta+a')
  await editor.paste({ text })
  await expect(editor.text.locator('h2')).toHaveText('The ferry')
})

test('markdown / paste: one undo takes it out again', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.type('Before.')
  await editor.press('Enter')
  await editor.paste({ text: markdown })
  await expect(editor.text.locator('h2')).toHaveCount(1)
  await editor.press('Control+z')
  await expect(editor.text).toHaveText('Before.')
})

const line = '请看 https://b.example/guide，详见 [the list](https://a.example/x)'
for (const [kind, data] of Object.entries({
  'a line of text': { text: line },
  'formatted text': { text: line, html: `<p>${line}</p><p>More.</p>` },
})) {
  test(`markdown / paste: in ${kind}, an address ends where the sentence goes on`, async ({ asOwner }) => {
    const owner = await asOwner()
    const editor = new EditorPage(owner.page)
    await editor.begin()
    await editor.text.focus()
    await editor.paste(data)
    await expect(editor.text.locator('a').first()).toHaveAttribute('href', 'https://b.example/guide')
    await expect(editor.text.locator('a').nth(1)).toHaveAttribute('href', 'https://a.example/x')
    await expect(editor.text.locator('p').first()).toHaveText('请看 https://b.example/guide，详见 the list')
  })
}

test('markdown / paste: a link keeps its own address, whatever address its words are', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({
    html: '<p>See <a href="https://a.example/the/whole/way">https://a.example/the</a>.</p>',
    text: 'See https://a.example/the.',
  })
  await expect(editor.text.locator('a')).toHaveAttribute('href', 'https://a.example/the/whole/way')
})

const typed: { typed: string; made: string; words: string }[] = [
  {
    typed: 'See [the list](https://a.example/x_(y))',
    made: 'a[href="https://a.example/x_(y)"]',
    words: 'See [the list](https://a.example/x_(y))',
  },
  { typed: 'Said **twice**', made: 'strong', words: 'Said **twice**' },
  { typed: '我说**重点。**', made: 'strong', words: '我说**重点。**' },
  { typed: '我说*重点*', made: 'em', words: '我说*重点*' },
  { typed: '（~~旧~~', made: 's', words: '（~~旧~~' },
  { typed: 'A book[^1]', made: '.footnote', words: 'A book[^1]' },
]

for (const { typed: keys, made, words } of typed) {
  test(`markdown / typing: ${keys} is taken, and one undo brings back what was typed`, async ({ asOwner }) => {
    const owner = await asOwner()
    const editor = new EditorPage(owner.page)
    await editor.begin()
    await editor.text.click()
    await editor.type(keys)
    await expect(editor.text.locator(made)).toHaveCount(1)
    await editor.press('Control+z')
    await expect(editor.text.locator(made)).toHaveCount(0)
    await expect(editor.text.locator('p').first()).toHaveText(words)
    await editor.type('!')
    await expect(editor.text.locator('p').first()).toHaveText(`${words}!`)
  })
}

for (const row of ['***', '---', '___']) {
  test(`markdown / typing: ${row} becomes a rule, and one undo brings it back`, async ({ asOwner }) => {
    const owner = await asOwner()
    const editor = new EditorPage(owner.page)
    await editor.begin()
    await editor.text.click()
    await editor.type('Before.')
    await editor.press('Enter')
    await editor.type(row)
    if (row !== '---') await editor.press('Enter')
    await expect(editor.text.locator('hr')).toHaveCount(1)
    await editor.press('Control+z')
    await expect(editor.text.locator('hr')).toHaveCount(0)
    await expect(editor.text.locator('p').nth(1)).toHaveText(row)
  })
}

test('markdown / typing: what is typed in brackets for its own sake stays', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.click()
  const words = 'He [sic] wrote (see below) and f[0](x), 2*3*4, (a*b*c) and 1990. That was the year'
  await editor.type(words)
  await expect(editor.text.locator('p').first()).toHaveText(words)
  await expect(editor.text.locator('a, em, strong, ol')).toHaveCount(0)
})
