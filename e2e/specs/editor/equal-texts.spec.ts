import type { Data } from '../../fixtures/data'
import { expect, type Person, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const text = (said: string) => ({ type: 'text', text: said })
const paragraph = (said: string) => ({ type: 'paragraph', content: [text(said)] })

/** One of everything to which an editor adds attributes of its own, ending in what gets an empty line after it. */
function everyBlock(pictureId: string) {
  const cell = (said: string) => ({ type: 'tableCell', content: [text(said)] })
  return {
    type: 'doc',
    content: [
      { type: 'authorsNote', content: [paragraph('Written long ago.')] },
      { type: 'paragraph', content: [text('A list is kept'), { type: 'footnote', content: [text('In a book.')] }, text(' at the port.')] },
      { type: 'paragraph', content: [{ ...text('A link'), marks: [{ type: 'link', attrs: { href: 'https://example.org/there' } }] }] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('first')] }] },
      { type: 'codeBlock', content: [text('x = 1')] },
      { type: 'figure', attrs: { mediaId: pictureId }, content: [text('The quay.')] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('One'), cell('Two')] }] },
      { type: 'embed', attrs: { url: 'https://paper.example.invalid/essay' } },
    ],
  }
}

async function bodyOfAll(data: Data) {
  return everyBlock((await data.buildMedia()).id)
}

/** Closes the tab as it is, without a word to the page. */
async function close({ page }: Person) {
  await page.close({ runBeforeUnload: false })
}

test('editor / conflicts: a tab closed while typing opens again without a question', async ({ asOwner, data }) => {
  const owner = await asOwner()
  const article = await data.buildArticle({ title: 'Closed', body: await bodyOfAll(data) })
  const editor = new EditorPage(owner.page)
  await editor.open(article.id)
  // The answer never reaches the tab: the server has the text, and the browser has it too.
  await owner.page.route('**/admin/articles/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
  })
  const stored = owner.page.waitForRequest((request) => request.method() === 'POST')
  await editor.title.fill('Closed while typing')
  await stored
  await expect.poll(async () => (await data.db().article.findUniqueOrThrow({ where: { id: article.id } })).version).toBe(2)
  const context = owner.page.context()
  await close(owner)

  const next = new EditorPage(await context.newPage())
  await next.open(article.id)
  await expect(next.title).toHaveValue('Closed while typing')
  await expect(next.status).toHaveText(/^Saved/)
  await expect(next.conflict).toBeHidden()
  await next.standfirst.fill('And on.')
  await expect(next.status).toHaveText(/^Saved \d/)
  await expect(next.conflict).toBeHidden()
})

test('editor / conflicts: what was typed after the last save that arrived goes on from it, without a question', async ({
  asOwner,
  data,
}) => {
  const owner = await asOwner()
  const article = await data.buildArticle({ title: 'On', body: await bodyOfAll(data) })
  const editor = new EditorPage(owner.page)
  await editor.open(article.id)
  const held: (() => void)[] = []
  await owner.page.route('**/admin/articles/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await new Promise<void>((answer) => held.push(answer))
  })
  await editor.title.fill('On and')
  await expect.poll(async () => (await data.db().article.findUniqueOrThrow({ where: { id: article.id } })).version).toBe(2)
  await editor.title.fill('On and on')
  await owner.page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  const context = owner.page.context()
  await close(owner)

  const next = new EditorPage(await context.newPage())
  await next.open(article.id)
  await expect(next.title).toHaveValue('On and on')
  await expect(next.status).toHaveText(/^Saved \d/)
  await expect(next.conflict).toBeHidden()
})

test('editor / conflicts: a save whose answer was lost is not met as somebody else’s', async ({ asOwner, data }) => {
  const owner = await asOwner()
  owner.watch.expect(/ERR_FAILED|ERR_CONNECTION/)
  const article = await data.buildArticle({ title: 'Lost', body: await bodyOfAll(data) })
  const editor = new EditorPage(owner.page)
  await editor.open(article.id)
  await owner.page.route(
    '**/admin/articles/**',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await editor.title.fill('Lost answer')
  await expect(editor.status).toHaveText(/^Not saved/)
  await editor.title.fill('Lost answer, and more words')
  await expect(editor.status).toHaveText(/^Saved \d/)
  await expect(editor.conflict).toBeHidden()
})

test('editor / conflicts: versions that differ beside their text say in what', async ({ asRole, data }) => {
  const [first, second] = [await asRole('editor'), await asRole('editor')]
  const article = await data.buildArticle({ title: 'The same words' })
  const [mine, theirs] = [new EditorPage(first.page), new EditorPage(second.page)]
  await mine.open(article.id)
  await theirs.open(article.id)
  await theirs.page.getByLabel('Tags').fill('Ports')
  await theirs.press('Enter')
  await expect(theirs.status).toHaveText(/^Saved \d/)
  await mine.page.getByLabel('Written').fill('October 2022')
  await expect(mine.conflict).toBeVisible()
  await expect(mine.conflict.getByRole('region', { name: 'Yours, on this page' }).locator('mark')).toHaveText([
    'Tags: none',
    'Written: October 2022',
  ])
  await expect(mine.conflict.getByRole('region', { name: 'The other, on the server' }).locator('mark')).toHaveText([
    'Tags: Ports',
    'Written: not said',
  ])
})

test('editor / second tab: a clean one takes the newer text when it comes to the front', async ({ asOwner, data }) => {
  const owner = await asOwner()
  const article = await data.buildArticle({ title: 'Two tabs', body: await bodyOfAll(data) })
  const first = new EditorPage(owner.page)
  await first.open(article.id)
  const second = new EditorPage(await owner.page.context().newPage())
  await second.open(article.id)
  await second.title.fill('Two tabs, one text')
  await expect(second.status).toHaveText(/^Saved \d/)

  await first.page.bringToFront()
  await comeToFront(first)
  await expect(first.title).toHaveValue('Two tabs, one text')
  await first.standfirst.fill('Written in the first again.')
  await expect(first.status).toHaveText(/^Saved \d/)
  await expect(first.conflict).toBeHidden()
  await second.page.bringToFront()
  await comeToFront(second)
  await expect(second.standfirst).toHaveValue('Written in the first again.')
})

/** A headless browser shows all its tabs at once, so the event is told by hand. */
async function comeToFront({ page }: EditorPage) {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}
