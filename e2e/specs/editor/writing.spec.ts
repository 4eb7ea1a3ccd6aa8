import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

test('an author writes every block by keyboard, publishes, and a reader sees it', async ({ asRole, page }) => {
  test.slow()
  const author = await asRole('author')
  const editor = new EditorPage(author.page)
  await editor.begin()

  await editor.title.fill('The ferry that waits')
  await editor.press('Enter')
  await editor.type('There is no timetable.')
  await editor.press('Enter')

  await editor.block("author's note")
  await editor.type('I wrote this in a drawer.')
  await editor.press('Control+.')
  await editor.type('2022-10')
  await editor.press('Enter', 'Enter', 'Enter')

  await editor.type('The list is kept in a book')
  await editor.press('Control+Alt+f')
  await editor.type('The fourth one.')
  await editor.press('Enter')
  await editor.type(' with a ')
  await editor.press('Control+b')
  await editor.type('squirrel')
  await editor.press('Control+b')
  await editor.type(' on it, ')
  await editor.press('Control+i')
  await editor.type('as ever')
  await editor.press('Control+i', 'Enter')

  await editor.block('heading')
  await editor.type('What they carry')
  await editor.press('Enter')
  await editor.block('pull')
  await editor.type('Nobody has ever voted for this.')
  await editor.press('Enter')
  await editor.block('bullet')
  await editor.type('tulip bulbs')
  await editor.press('Enter')
  await editor.type('a carousel')
  await editor.press('Enter', 'Enter')
  await editor.block('numbered')
  await editor.type('first come')
  await editor.press('Enter', 'Enter')
  await editor.block('quotation')
  await editor.type('It was a parliament.')
  await editor.press('Enter', 'Enter')
  await editor.block('side bar')
  await editor.type('In my village it was the flour.')
  await editor.press('Control+.')
  await editor.type('The flour book')
  await editor.press('Enter', 'Enter', 'Enter')
  await editor.block('code')
  await editor.type('queue.push(driver)')
  await editor.press('Enter', 'Enter', 'Enter')
  await editor.block('divider')
  await editor.type('Read more')
  await editor.move('Control+Shift+ArrowLeft')
  await editor.press('Control+k')
  await author.page.getByLabel('Where it leads').fill('example.org/more')
  await author.page.getByRole('button', { name: 'Set link' }).click()
  await expect(editor.text.getByRole('link')).toHaveAttribute('href', 'https://example.org/more')

  await editor.move('ArrowRight')
  await editor.press('Enter')
  const chooser = author.page.waitForEvent('filechooser')
  await editor.block('picture')
  await (await chooser).setFiles({ name: 'ferry.png', mimeType: 'image/png', buffer: pngOf(8, 6) })
  const figure = editor.text.locator('figure')
  await expect(figure.locator('img')).toBeVisible()
  await figure.getByLabel('What it shows').fill('A ferry at anchor')
  await figure.getByLabel('Credit').fill('Drawing by the author')
  await author.page.getByLabel('Tags').fill('Caspian')
  await editor.press('Enter')
  await expect(editor.status).toHaveText(/^Saved \d\d:\d\d$/)

  const address = await editor.publishNow()
  expect(address).toBe('/p/the-ferry-that-waits')

  await page.goto(address)
  const essay = page.getByRole('article').first()
  await expect(essay.getByRole('heading', { level: 1 })).toHaveText('The ferry that waits')
  await expect(essay.getByText('There is no timetable.')).toBeVisible()
  await expect(essay.getByRole('note', { name: 'Author’s note' })).toContainText('October 2022')
  await expect(essay.locator('strong')).toHaveText('squirrel')
  await expect(essay.locator('em')).toHaveText('as ever')
  await expect(essay.locator('.note')).toContainText('The fourth one.')
  await expect(essay.getByRole('heading', { name: 'What they carry' })).toBeVisible()
  await expect(essay.locator('.pull')).toHaveText('Nobody has ever voted for this.')
  await expect(essay.locator('ul > li')).toHaveText(['tulip bulbs', 'a carousel'])
  await expect(essay.locator('ol:not(.end-notes ol) > li')).toHaveText(['first come'])
  await expect(essay.locator('blockquote')).toHaveText('It was a parliament.')
  await expect(essay.getByRole('note', { name: 'Side bar: The flour book' })).toContainText('In my village it was the flour.')
  await expect(essay.locator('pre')).toHaveText('queue.push(driver)')
  await expect(essay.locator('hr')).toHaveCount(1)
  await expect(essay.getByRole('img', { name: 'A ferry at anchor' })).toBeVisible()
  await expect(essay.getByText('Drawing by the author')).toBeVisible()
  await expect(essay.getByRole('link', { name: 'Caspian' })).toBeVisible()
})

test('readers see what was published, not what is being written', async ({ asOwner, data, page }) => {
  const owner = await asOwner()
  const article = await data.buildPublishedArticle({ title: 'Bread in two prices' })
  const editor = new EditorPage(owner.page)
  await editor.open(article.id)
  await expect(editor.publish).toHaveText('Publish')
  await editor.title.fill('Bread in three prices')
  await expect(editor.publish).toHaveText('Publish changes')
  await expect(editor.status).toHaveText(/^Saved \d/)
  await page.goto(`/p/${article.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bread in two prices')

  await editor.publish.click()
  await owner.page.getByLabel('What changed').fill('Another price')
  await owner.page.getByRole('button', { name: 'Publish now' }).click()
  await expect(owner.page.getByRole('dialog', { name: 'It is published' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bread in three prices')

  await owner.page.getByRole('button', { name: 'Go on writing' }).click()
  await owner.page.getByRole('button', { name: 'Unpublish' }).click()
  await expect(owner.page.getByText('Readers no longer see it.')).toBeVisible()
  expect((await page.request.get(`/p/${article.slug}`)).status()).toBe(404)
  await owner.page.goto('/admin/articles?status=draft&text=Bread+in+three')
  const row = owner.page.getByRole('listitem').filter({ hasText: 'Bread in three prices' })
  await expect(row).toContainText('Draft')
  await expect(row).toContainText('Unpublished')
  await expect(row.locator('.state')).toHaveText('Draft')
})

test('a picture that is not taken says why, and the essay is saved without it', async ({ asOwner, data }) => {
  const { page, watch } = await asOwner()
  watch.expect(/status of 415/)
  const article = await data.buildArticle({ title: 'With a drawing' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  const svg = { name: 'x.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }
  await page.getByLabel('Pictures for the essay').setInputFiles(svg)
  await expect(editor.text.getByRole('alert')).toContainText('SVG drawings are not taken')
  await expect(editor.status).toHaveText(/^Saved/)
  await editor.text.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(editor.text.getByRole('alert')).toHaveCount(0)
})

/** A picture of one colour, as small as pictures get. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([size, body, sum])
  }
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0])
  const rows = Buffer.alloc(height * (1 + width * 3), 120).map((byte, at) => (at % (1 + width * 3) === 0 ? 0 : byte))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function crc(bytes: Buffer): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
